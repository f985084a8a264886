package voronka.local.scheduler;

import static voronka.local.scheduler.JournalEntry.What.COMPLETED;
import static voronka.local.scheduler.JournalEntry.What.DELIVERED;
import static voronka.local.scheduler.JournalEntry.What.DOUBLED;
import static voronka.local.scheduler.JournalEntry.What.FAILED;
import static voronka.local.scheduler.JournalEntry.What.LOST;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import voronka.local.aws.AwsAccount;
import voronka.local.scheduler.RetryPolicy.GiveUp;
import voronka.local.scheduler.RetryPolicy.TryAgain;

/** Brings a firing to its function, and sees to what comes of it. */
final class Deliveries {
    private final AwsAccount account;
    private final Clock clock;
    private final Timetable timetable;
    private final LambdaTargets targets;
    private final DeadLetterOffice deadLetters;
    private final FiringFaults faults;
    private final Journal journal;
    private final AtomicLong executions = new AtomicLong();

    Deliveries(
            AwsAccount account,
            Clock clock,
            Timetable timetable,
            LambdaTargets targets,
            DeadLetterOffice deadLetters,
            FiringFaults faults,
            Journal journal) {
        this.account = account;
        this.clock = clock;
        this.timetable = timetable;
        this.targets = targets;
        this.deadLetters = deadLetters;
        this.faults = faults;
        this.journal = journal;
    }

    /** Makes one attempt; it has succeeded, will be repeated or was the last when this returns. */
    void attempt(Firing firing) {
        if (faults.loses()) {
            note(firing, LOST, "never reached the function");
            finish(firing);
            return;
        }
        String executionId = "%016x".formatted(executions.incrementAndGet());
        String payload = Payload.of(firing, executionId, account);
        try {
            deliver(firing, payload);
        } catch (Exception failure) {
            if (failure instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            failed(firing, executionId, payload, failure);
            return;
        }
        finish(firing);
    }

    private void deliver(Firing firing, String payload) throws Exception {
        String function = firing.schedule().target().arn();
        targets.invoke(function, payload);
        note(
                firing,
                DELIVERED,
                "attempt " + firing.attempt() + (firing.ghost() ? ", deleted" : ""));
        if (faults.repeats()) {
            targets.invoke(function, payload);
            note(firing, DOUBLED, "attempt " + firing.attempt());
        }
    }

    private void failed(Firing firing, String executionId, String payload, Exception failure) {
        RetryPolicy policy = firing.schedule().target().retryPolicy();
        switch (policy.afterFailure(firing.attempt(), firing.scheduledTime(), clock.instant())) {
            case TryAgain(var at) -> {
                note(firing, FAILED, "attempt %d: %s".formatted(firing.attempt(), failure));
                timetable.retry(firing, at);
            }
            case GiveUp(var condition) -> {
                deadLetters.take(firing, executionId, payload, failure, condition);
                finish(firing);
            }
        }
    }

    private void finish(Firing firing) {
        if (timetable.finish(firing)) {
            note(firing, COMPLETED, "fired for the last time");
        }
    }

    private void note(Firing firing, JournalEntry.What what, String detail) {
        journal.note(firing.schedule().key(), what, detail);
    }
}
