package voronka.telegrambot;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.FollowUps;
import voronka.telegram.view.PromiseList;

/** {@code /week}: what the member has promised for the seven days from now on, by day. */
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
        List<FollowUp> ahead =
                followUps.openOf(turn.member().id(), end).stream()
                        .filter(promise -> promise.kind().isAnswered())
                        .filter(promise -> !promise.due().instant().isBefore(now))
                        .toList();
        List<PromiseList.Line> lines = promised.first(ahead, turn.member().language());
        return Reply.of(PromiseList.week(lines, Promised.all(ahead, lines), turn.viewer()));
    }
}
