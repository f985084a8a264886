package voronka.local.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is to be done on each day, in the order of the days. */
record Calendar(SortedMap<LocalDate, Day> days) {
    /** A day: who comes in, and whose opportunity closes. */
    record Day(List<Opportunity> in, List<Opportunity> closing) {}

    /** Puts rows without a date on the day before the first. */
    static Calendar of(Opportunities opportunities) {
        LocalDate first =
                opportunities.rows().stream()
                        .map(Opportunity::engaged)
                        .filter(java.util.Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElseThrow(() -> new Opportunities.BadData("no row has a date"));
        TreeMap<LocalDate, Day> days = new TreeMap<>();
        for (Opportunity row : opportunities.rows()) {
            LocalDate engaged = row.engaged();
            day(days, engaged == null ? first.minusDays(1) : engaged).in().add(row);
            LocalDate closed = row.closed();
            if (closed != null) {
                day(days, closed).closing().add(row);
            }
        }
        return new Calendar(days);
    }

    /** How many steps there are: one for coming in, one for engaging, one for closing. */
    long steps() {
        return days.values().stream()
                .mapToLong(
                        day ->
                                day.in().size()
                                        + day.in().stream()
                                                .filter(row -> row.engaged() != null)
                                                .count()
                                        + day.closing().size())
                .sum();
    }

    private static Day day(TreeMap<LocalDate, Day> days, LocalDate date) {
        return days.computeIfAbsent(date, d -> new Day(new ArrayList<>(), new ArrayList<>()));
    }
}
