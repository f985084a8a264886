package voronka.domain.reminding;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.FollowUps;
import voronka.domain.followup.Schedules;
import voronka.domain.followup.Undelivered;

/**
 * Finds what timers and stream have lost: what is overdue goes out by the same code as a firing,
 * what is due soon gets its timer again, notices on their way are sent. It only repairs.
 */
public final class Sweeping {
    /** How long a timer and the stream's reader have before the sweep steps in. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    /** How far ahead it looks for promises without a timer. */
    static final Duration AHEAD = Duration.ofHours(1);

    /** How much it does at a time; the rest is for the next sweep, five minutes later. */
    static final int MOST = 500;

    private final FollowUps followUps;
    private final RemindingOwner reminding;
    private final DeliveringNotice delivering;
    private final Schedules schedules;
    private final Clock clock;

    public Sweeping(
            FollowUps followUps,
            RemindingOwner reminding,
            DeliveringNotice delivering,
            Schedules schedules,
            Clock clock) {
        this.followUps = followUps;
        this.reminding = reminding;
        this.delivering = delivering;
        this.schedules = schedules;
        this.clock = clock;
    }

    /**
     * What it did.
     *
     * @param reminded promises that were overdue and looked at again
     * @param timed promises due soon whose timer was made sure of
     * @param sent notices that were sent at last
     */
    public record Swept(int reminded, int timed, int sent) {
        /** Whether there was nothing to mend. */
        public boolean isNothing() {
            return reminded + timed + sent == 0;
        }
    }

    /** One sweep. */
    public Swept sweep() {
        Instant now = clock.instant();
        int reminded = 0;
        int timed = 0;
        int sent = 0;
        for (Undelivered line : followUps.undelivered(now.plus(AHEAD), MOST)) {
            boolean late = line.due().plus(PATIENCE).isBefore(now);
            switch (line) {
                case Undelivered.Promise promise -> {
                    Optional<FollowUp> open = open(promise);
                    if (open.isPresent() && late) {
                        reminding.about(
                                promise.deal(), promise.followUp(), open.get().generation());
                        reminded++;
                    } else if (open.isPresent()) {
                        schedules.create(open.get());
                        timed++;
                    }
                }
                case Undelivered.News news -> {
                    if (late) {
                        delivering.of(news.deal(), news.notice());
                        sent++;
                    }
                }
            }
        }
        return new Swept(reminded, timed, sent);
    }

    private Optional<FollowUp> open(Undelivered.Promise promise) {
        return followUps
                .file(promise.deal())
                .map(DealFile::open)
                .flatMap(
                        all ->
                                all.stream()
                                        .filter(f -> f.id().equals(promise.followUp()))
                                        .findFirst())
                .filter(FollowUp::awaitsReminder);
    }
}
