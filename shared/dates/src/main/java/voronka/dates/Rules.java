package voronka.dates;

import java.util.ArrayList;
import java.util.List;

/** The grammar of moments, the same for all languages. */
final class Rules {
    static final List<Rule<List<Bit>>> OF_MOMENTS = all();

    private Rules() {}

    private static List<Rule<List<Bit>>> all() {
        List<Rule<List<Bit>>> all = new ArrayList<>();
        for (List<Rule<List<Bit>>> some :
                List.of(
                        CalendarRules.ALL,
                        LengthRules.ALL,
                        ClockRules.ALL,
                        EdgeRules.ALL,
                        DayRules.ALL)) {
            all.addAll(some);
        }
        return List.copyOf(all);
    }
}
