package voronka.domain.reminding;

import org.jspecify.annotations.Nullable;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.Schedules;

/** Keeps one timer for each promise whose reminder is to come, and none for the others. */
public final class KeepingSchedules {
    private final Schedules schedules;

    public KeepingSchedules(Schedules schedules) {
        this.schedules = schedules;
    }

    /** Makes the timers agree with a promise that changed; doing it twice changes nothing. */
    public void changed(@Nullable FollowUp before, @Nullable FollowUp after) {
        @Nullable FollowUp needed = after != null && after.awaitsReminder() ? after : null;
        if (before != null && before.awaitsReminder()) {
            if (needed == null || needed.generation() != before.generation()) {
                schedules.delete(before.id(), before.generation());
            }
        }
        if (needed != null) {
            schedules.create(needed);
        }
    }
}
