package voronka.telegrambot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import voronka.aws.lambda.Log;
import voronka.domain.views.SendingReports;
import voronka.domain.views.SubscribingLeaders;

/** Every five minutes what is due to come by itself is sent. */
final class ReportRounds {
    /** The function is stopped after twenty seconds; what is left is for the next round. */
    private static final Duration TIME = Duration.ofSeconds(12);

    private final SubscribingLeaders leaders;
    private final Function<Log, SendingReports> sending;
    private final Clock clock;

    ReportRounds(SubscribingLeaders leaders, Function<Log, SendingReports> sending, Clock clock) {
        this.leaders = leaders;
        this.sending = sending;
        this.clock = clock;
    }

    /** One round. */
    String round(Log log) {
        Instant end = clock.instant().plus(TIME);
        leaders.daily();
        SendingReports.Round round = sending.apply(log).round(() -> clock.instant().isBefore(end));
        if (!round.isNothing()) {
            log.info(
                    "reports",
                    "sent",
                    round.sent(),
                    "held",
                    round.held(),
                    "ended",
                    round.ended(),
                    "later",
                    round.later(),
                    "left",
                    round.left());
        }
        return "{}";
    }
}
