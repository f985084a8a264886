package voronka.telegrambot;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.deal.Deals;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.FollowUps;
import voronka.domain.team.MemberId;
import voronka.telegram.view.TodayView;

/**
 * {@code /today}: what the member has promised up to the end of today, and the deals about which
 * nothing is promised. Indexes may lag, so every deal on the list was read by its key.
 */
final class TodayCommand implements Command {
    private final FollowUps followUps;
    private final Deals deals;

    TodayCommand(FollowUps followUps, Deals deals) {
        this.followUps = followUps;
        this.deals = deals;
    }

    @Override
    public String name() {
        return "today";
    }

    @Override
    public Audience audience() {
        return Audience.MANAGERS;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        MemberId member = turn.member().id();
        Instant end = endOfToday(turn);
        Files files = new Files();
        List<TodayView.Line> lines = new ArrayList<>();
        for (FollowUp listed : followUps.openOf(member, end)) {
            files.of(listed.deal()).flatMap(file -> line(file, listed, end)).ifPresent(lines::add);
        }
        lines.sort(Comparator.comparing(line -> line.followUp().due().instant()));
        return Reply.of(TodayView.of(lines, without(member, files), turn.viewer()));
    }

    private static Instant endOfToday(Turn turn) {
        return turn.viewer().now().atZone(turn.zone()).with(LocalTime.MAX).toInstant();
    }

    /** The promise as it is now, if it is still for today. */
    private static Optional<TodayView.Line> line(DealFile file, FollowUp listed, Instant end) {
        return file.followUp(listed.id())
                .filter(now -> !now.due().instant().isAfter(end))
                .filter(now -> java.util.Objects.equals(now.owner(), listed.owner()))
                .map(now -> new TodayView.Line(now, file.deal()));
    }

    private List<Deal> without(MemberId member, Files files) {
        List<Deal> without = new ArrayList<>();
        for (OpenDeal listed : deals.openOf(member)) {
            files.of(listed.id())
                    .filter(file -> file.open().isEmpty())
                    .map(DealFile::deal)
                    .filter(deal -> deal instanceof OpenDeal && member.equals(deal.owner()))
                    .ifPresent(without::add);
        }
        return without;
    }

    /** Each deal is read once, however many lines speak of it. */
    private final class Files {
        private final Map<DealId, Optional<DealFile>> read = new HashMap<>();

        Optional<DealFile> of(DealId deal) {
            return read.computeIfAbsent(deal, followUps::file);
        }
    }
}
