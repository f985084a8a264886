package voronka.domain;

import java.time.Clock;
import java.util.List;
import voronka.domain.followup.Schedules;

/** The timers that other tests trust. */
class RecordingSchedulesTest extends SchedulesContract {
    private final RecordingSchedules schedules = new RecordingSchedules();

    @Override
    protected Schedules schedules() {
        return schedules;
    }

    @Override
    protected List<Integer> timers(String followUp) {
        return schedules.timers().stream()
                .filter(timer -> timer.startsWith(followUp + "/"))
                .map(timer -> Integer.valueOf(timer.substring(followUp.length() + 1)))
                .sorted()
                .toList();
    }

    @Override
    protected Clock clock() {
        return MovableClock.mondayMorning();
    }
}
