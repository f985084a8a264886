package voronka.followupreminder;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import voronka.aws.lambda.Log;
import voronka.aws.metrics.Metric;
import voronka.aws.metrics.Metrics;
import voronka.aws.scheduler.Firing;
import voronka.aws.stream.Changed;
import voronka.aws.stream.StreamEvent;
import voronka.aws.stream.StreamRecord;
import voronka.domain.reminding.DeliveringNotice;
import voronka.domain.reminding.KeepingSchedules;
import voronka.domain.reminding.RemindingOwner;
import voronka.domain.reminding.Sweeping;

/** Does what the function was woken for. */
final class Reminders {
    private final KeepingSchedules schedules;
    private final DeliveringNotice notices;
    private final RemindingOwner reminding;
    private final Sweeping sweeping;
    private final Metrics metrics;

    Reminders(
            KeepingSchedules schedules,
            DeliveringNotice notices,
            RemindingOwner reminding,
            Sweeping sweeping,
            Metrics metrics) {
        this.schedules = schedules;
        this.notices = notices;
        this.reminding = reminding;
        this.sweeping = sweeping;
        this.metrics = metrics;
    }

    String answer(Wakening wakening, Log log) {
        return switch (wakening) {
            case Wakening.Changes changes -> changes(changes.records(), log);
            case Wakening.Fired fired -> fired(fired.firing(), log);
            case Wakening.Sweep sweep -> swept(log);
        };
    }

    /** The first record that fails is where the stream begins again; those before it are done. */
    private String changes(List<StreamRecord> records, Log log) {
        for (StreamRecord record : records) {
            try {
                changed(record, log);
            } catch (RuntimeException e) {
                log.error("a change could not be handled", e, "at", record.sequenceNumber());
                return StreamEvent.failures(List.of(record.sequenceNumber()));
            }
        }
        return StreamEvent.failures(List.of());
    }

    private void changed(StreamRecord record, Log log) {
        switch (record.changed()) {
            case Changed.OfFollowUp(var before, var after) -> schedules.changed(before, after);
            case Changed.OfNotice(var before, var after) -> {
                if (after != null) {
                    DeliveringNotice.Result result = notices.of(after);
                    log.info("notice", "deal", after.deal(), "outcome", told(result));
                }
            }
            case Changed.OfEvent event -> {}
            case Changed.Other other -> {}
            case Changed.Unreadable unreadable ->
                    throw new IllegalStateException("unreadable", unreadable.why());
        }
    }

    private static String told(DeliveringNotice.Result result) {
        return switch (result) {
            case DeliveringNotice.Delivered delivered -> "sent to " + delivered.now();
            case DeliveringNotice.NothingToDo nothing -> "nothing to do";
            case DeliveringNotice.Later later -> "later: " + later.why();
        };
    }

    private String fired(Firing firing, Log log) {
        RemindingOwner.Result result =
                reminding.about(firing.deal(), firing.followUp(), firing.generation());
        if (result instanceof RemindingOwner.Escalated) {
            metrics.record(log, Metric.UNANSWERED_LEADS, 1);
        }
        String outcome =
                switch (result) {
                    case RemindingOwner.Reminded r -> "reminded of " + r.promises();
                    case RemindingOwner.Woke woke -> "woke the deal";
                    case RemindingOwner.Escalated escalated -> "told everybody";
                    case RemindingOwner.Climbed climbed ->
                            "told the " + climbed.told().name().toLowerCase(Locale.ROOT);
                    case RemindingOwner.Silent silent -> "silent: " + silent.why();
                    case RemindingOwner.Later later -> "later: " + later.why();
                };
        log.info("timer", "deal", firing.deal(), "outcome", outcome);
        return "{}";
    }

    private String swept(Log log) {
        Sweeping.Swept ignored = sweeping.sweep(swept -> told(swept, log));
        return "{}";
    }

    /** Each sweep tells how it stands, so that a sweep that does not come is noticed. */
    private void told(Sweeping.Swept swept, Log log) {
        metrics.record(
                log,
                Map.of(
                        Metric.OLDEST_UNDELIVERED,
                        swept.oldest().toSeconds(),
                        Metric.FOUND_BY_SWEEP,
                        (long) swept.reminded() + swept.sent(),
                        Metric.UNANSWERED_LEADS,
                        (long) swept.escalated()));
        if (!swept.isNothing()) {
            log.warn(
                    "swept",
                    "reminded",
                    swept.reminded(),
                    "timed",
                    swept.timed(),
                    "sent",
                    swept.sent());
        }
    }
}
