package voronka.domain.reminding;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    static final Duration PATIENCE = Duration.ofMinutes(1);

    /** How far ahead it looks for promises without a timer. */
    static final Duration AHEAD = Duration.ofHours(1);

    /** How much it does at a time; the rest is for the next sweep, five minutes later. */
    static final int MOST = 500;

    private static final Swept NOTHING = new Swept(0, 0, 0, 0, Duration.ZERO);

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
     * @param escalated promises that nobody answers for, among those that were overdue
     * @param oldest how long the oldest of what should have reached somebody was overdue
     */
    public record Swept(int reminded, int timed, int sent, int escalated, Duration oldest) {
        /** Whether there was nothing to mend. */
        public boolean isNothing() {
            return reminded + timed + sent == 0;
        }

        Swept and(Swept other) {
            return new Swept(
                    reminded + other.reminded,
                    timed + other.timed,
                    sent + other.sent,
                    escalated + other.escalated,
                    oldest.compareTo(other.oldest) < 0 ? other.oldest : oldest);
        }

        Swept of(Duration age) {
            return new Swept(reminded, timed, sent, escalated, age);
        }
    }

    /** Is told what a sweep found and did, also when something broke on the way. */
    public interface Listener {
        /** Hears of it, once. */
        void swept(Swept swept);
    }

    /** One sweep, of which nobody else wants to hear. */
    public Swept sweep() {
        return sweep(swept -> {});
    }

    /**
     * One sweep. What breaks on one line keeps no other line waiting.
     *
     * @throws RuntimeException the first thing that broke, the others suppressed in it, once every
     *     line had its turn
     */
    public Swept sweep(Listener listener) {
        Instant now = clock.instant();
        Swept all = NOTHING;
        @Nullable RuntimeException broken = null;
        for (Undelivered line : followUps.undelivered(now.plus(AHEAD), MOST)) {
            try {
                all = all.and(NOTHING.of(overdue(line, now)));
                all = all.and(mend(line, line.due().plus(PATIENCE).isBefore(now)));
            } catch (RuntimeException e) {
                if (broken == null) {
                    broken = e;
                } else {
                    broken.addSuppressed(e);
                }
            }
        }
        listener.swept(all);
        if (broken != null) {
            throw broken;
        }
        return all;
    }

    private static Duration overdue(Undelivered line, Instant now) {
        return line.due().isBefore(now) ? Duration.between(line.due(), now) : Duration.ZERO;
    }

    private Swept mend(Undelivered line, boolean late) {
        return switch (line) {
            case Undelivered.Promise promise ->
                    open(promise).map(followUp -> mend(followUp, late)).orElse(NOTHING);
            case Undelivered.News news -> {
                if (!late) {
                    yield NOTHING;
                }
                delivering.of(news.deal(), news.notice());
                yield new Swept(0, 0, 1, 0, Duration.ZERO);
            }
        };
    }

    private Swept mend(FollowUp promise, boolean late) {
        if (late) {
            boolean escalated =
                    reminding.about(promise.deal(), promise.id(), promise.generation())
                            instanceof RemindingOwner.Escalated;
            return new Swept(1, 0, 0, escalated ? 1 : 0, Duration.ZERO);
        }
        schedules.create(promise);
        return new Swept(0, 1, 0, 0, Duration.ZERO);
    }

    /** What the deal has left behind is still on the list until somebody looks at it. */
    private static Optional<FollowUp> stored(DealFile file, String id) {
        return Stream.concat(file.open().stream(), file.leftBehind().stream())
                .filter(followUp -> followUp.id().equals(id))
                .findFirst();
    }

    private Optional<FollowUp> open(Undelivered.Promise promise) {
        return followUps
                .file(promise.deal())
                .flatMap(file -> stored(file, promise.followUp()))
                .filter(FollowUp::awaitsReminder);
    }
}
