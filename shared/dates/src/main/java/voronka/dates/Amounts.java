package voronka.dates;

import java.util.List;

/** Lengths of time: two weeks and three days, полторы недели, an hour and a half, 3 рабочих дня. */
final class Amounts {
    private Amounts() {}

    static void addTo(Chart chart, int at) {
        for (Sense unit : chart.at(at, "unit")) {
            add(chart, at, Shift.of(1, unit(unit)), unit.length());
            for (Sense half : chart.at(at + unit.length(), "andhalf")) {
                add(chart, at, Shift.of(1.5, unit(unit)), unit.length() + half.length());
            }
            andQuarter(chart, at, 1, unit, unit.length());
        }
        for (Sense half : chart.at(at, "halfunit")) {
            add(chart, at, Shift.of(0.5, unit(half)), half.length());
        }
        quarters(chart, at, 1, 0);
        for (Sense working : chart.at(at, "working")) {
            workingDays(chart, at, 1, working.length());
        }
        for (Sense count : chart.at(at, "count")) {
            quarters(chart, at, (double) count.value(), count.length());
            counted(chart, at, (double) count.value(), count.length());
        }
        compound(chart, at);
    }

    private static void counted(Chart chart, int at, double count, int length) {
        int next = at + length;
        for (Sense half : chart.at(next, "andhalf")) {
            units(chart, at, count + 0.5, length + half.length());
        }
        units(chart, at, count, length);
    }

    private static void units(Chart chart, int at, double count, int length) {
        int next = at + length;
        for (Sense unit : chart.at(next, "unit")) {
            int all = length + unit.length();
            add(chart, at, Shift.of(count, unit(unit)), all);
            for (Sense half : chart.at(at + all, "andhalf")) {
                add(chart, at, Shift.of(count + 0.5, unit(unit)), all + half.length());
            }
            andQuarter(chart, at, count, unit, all);
        }
        for (Sense unit : chart.at(next, "workunit")) {
            add(chart, at, Shift.ofWorkingDays(count), length + unit.length());
        }
        for (Sense working : chart.at(next, "working")) {
            workingDays(chart, at, count, length + working.length());
        }
    }

    private static void workingDays(Chart chart, int at, double count, int length) {
        for (Sense unit : chart.at(at + length, "unit")) {
            if (unit(unit) == Unit.DAY) {
                add(chart, at, Shift.ofWorkingDays(count), length + unit.length());
            }
        }
    }

    /** Quarters of an hour. */
    private static void quarters(Chart chart, int at, double count, int length) {
        for (Sense quarter : chart.at(at + length, "quarter")) {
            int next = at + length + quarter.length();
            int of = longest(chart.at(next, "ofword"));
            int an = longest(chart.at(next + of, "one"));
            for (Sense unit : chart.at(next + of + an, "unit")) {
                if (unit(unit) == Unit.HOUR) {
                    add(
                            chart,
                            at,
                            Shift.of(15 * count, Unit.MINUTE),
                            next + of + an + unit.length() - at);
                }
            }
        }
    }

    /** Two hours and a quarter. */
    private static void andQuarter(Chart chart, int at, double count, Sense unit, int length) {
        if (unit(unit) == Unit.HOUR) {
            for (Sense quarter : chart.at(at + length, "andquarter")) {
                Shift all = Shift.of(count * 60 + 15, Unit.MINUTE);
                add(chart, at, all, length + quarter.length());
            }
        }
    }

    private static int longest(List<Sense> senses) {
        return senses.stream().mapToInt(Sense::length).max().orElse(0);
    }

    private static void compound(Chart chart, int at) {
        for (Sense first : chart.at(at, "amount")) {
            int next = at + first.length();
            List<Sense> and = chart.at(next, "and");
            int joint = and.isEmpty() ? 0 : and.getFirst().length();
            for (Sense second : chart.at(next + joint, "amount")) {
                // "через месяц дня" is no length: what follows has a number of its own.
                boolean numbered = joint > 0 || !chart.at(next + joint, "count").isEmpty();
                Shift all = ((Shift) first.value()).plus((Shift) second.value());
                // "an hour and a quarter": hours are not followed by months.
                boolean falls =
                        !((Shift) first.value()).isExact() || ((Shift) second.value()).isExact();
                boolean half = !chart.at(next + joint, "halfunit").isEmpty();
                if (falls && (numbered || half)) {
                    add(chart, at, all, first.length() + joint + second.length());
                }
            }
        }
    }

    private static void add(Chart chart, int at, Shift shift, int length) {
        chart.add(at, new Sense("amount", shift, length));
    }

    private static Unit unit(Sense sense) {
        return Unit.valueOf((String) sense.value());
    }
}
