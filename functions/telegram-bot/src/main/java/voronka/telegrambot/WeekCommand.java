package voronka.telegrambot;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.FollowUps;
import voronka.domain.followup.Workload;
import voronka.telegram.view.PromiseList;

/**
 * {@code /week}: the seven days from now on, by day: what the member has promised, their meetings
 * and tasks, and when their deals have to be in a further stage.
 */
final class WeekCommand implements Command {
    private static final int DAYS = 7;

    private final FollowUps followUps;
    private final Promised promised;

    WeekCommand(FollowUps followUps, Promised promised) {
        this.followUps = followUps;
        this.promised = promised;
    }

    @Override
    public String name() {
        return "week";
    }

    @Override
    public Audience audience() {
        return Audience.WORKERS;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        Instant now = turn.viewer().now();
        Instant end = now.atZone(turn.zone()).plusDays(DAYS - 1).with(LocalTime.MAX).toInstant();
        Workload work = followUps.workOf(turn.member().id());
        List<FollowUp> ahead =
                Stream.concat(
                                work.promises().stream()
                                        .filter(promise -> promise.kind().isAnswered()),
                                work.deals().stream().flatMap(promised::deadline))
                        .filter(one -> !one.due().instant().isBefore(now))
                        .filter(one -> !one.due().instant().isAfter(end))
                        .sorted(Comparator.comparing(one -> one.due().instant()))
                        .toList();
        List<PromiseList.Line> lines = promised.first(ahead, turn.member().language());
        return Reply.of(PromiseList.week(lines, Promised.all(ahead, lines), turn.viewer()));
    }
}
