package voronka.telegrambot;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    /** Nobody promises anything for later than that. */
    private static final Duration AHEAD = Duration.ofDays(3650);

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
        return Audience.WORKERS;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        MemberId member = turn.member().id();
        Instant end = endOfToday(turn);
        List<FollowUp> promised = followUps.openOf(member, end.plus(AHEAD));
        Files files = new Files();
        List<TodayView.Line> lines = new ArrayList<>();
        for (FollowUp listed : promised) {
            if (isFor(member, end, listed)) {
                files.of(listed.deal())
                        .flatMap(file -> line(file, listed.id(), member, end))
                        .ifPresent(lines::add);
            }
        }
        lines.sort(Comparator.comparing(line -> line.followUp().due().instant()));
        return Reply.of(TodayView.of(lines, without(member, promised, files), turn.viewer()));
    }

    private static Instant endOfToday(Turn turn) {
        return turn.viewer().now().atZone(turn.zone()).with(LocalTime.MAX).toInstant();
    }

    /** A frozen deal wakes by itself, a stage's limit runs out by itself: nobody's to do. */
    private static boolean isFor(MemberId member, Instant end, FollowUp promise) {
        return promise.kind().isAnswered()
                && member.equals(promise.owner())
                && !promise.due().instant().isAfter(end);
    }

    /** The promise as it is now, if it is still for today. */
    private static Optional<TodayView.Line> line(
            DealFile file, String promise, MemberId member, Instant end) {
        return file.followUp(promise)
                .filter(now -> isFor(member, end, now))
                .map(now -> new TodayView.Line(now, file.deal()));
    }

    /** Deals about which something is promised for later need not be read. */
    private List<Deal> without(MemberId member, List<FollowUp> promised, Files files) {
        Set<DealId> later = promised.stream().map(FollowUp::deal).collect(Collectors.toSet());
        later.removeAll(files.read.keySet());
        List<Deal> without = new ArrayList<>();
        for (OpenDeal listed : deals.openOf(member)) {
            if (!later.contains(listed.id())) {
                files.of(listed.id())
                        .filter(file -> file.open().isEmpty())
                        .map(DealFile::deal)
                        .filter(deal -> deal instanceof OpenDeal && member.equals(deal.owner()))
                        .ifPresent(without::add);
            }
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
