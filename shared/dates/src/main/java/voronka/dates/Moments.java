package voronka.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voronka.dates.Bit.*;

/** The moments that a plan may mean, the likeliest first. */
final class Moments {
    private static final LocalTime USUAL = LocalTime.of(10, 0);

    private final Plan plan;
    private final Today today;
    private final FieldOrder order;

    Moments(Plan plan, Today today, FieldOrder order) {
        this.plan = plan;
        this.today = today;
        this.order = order;
    }

    List<LocalDateTime> all() {
        Later later = plan.get(Later.class);
        Between between = plan.get(Between.class);
        if (plan.has(Vague.class)) {
            return soon();
        }
        if (between != null) {
            return List.of(after(between.least()), after(between.most()));
        }
        return later != null && later.shift().isExact() ? List.of(after(later.shift())) : timed();
    }

    private LocalDateTime after(Shift shift) {
        LocalDate day = shift.from(today.date(), today.working());
        return shift.isExact()
                ? new Today(day.atTime(today.now().toLocalTime()), today.zone(), today.working())
                        .plusMinutes(shift.minutes())
                : day.atTime(time(USUAL));
    }

    private List<LocalDateTime> soon() {
        LocalDate next = today.working().plus(today.date(), 1);
        LocalDate monday = today.date().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return Stream.of(next, today.working().plus(next, 2), monday)
                .distinct()
                .map(day -> day.atTime(time(USUAL)))
                .sorted()
                .toList();
    }

    private List<LocalDateTime> timed() {
        if (new Named(0).equals(plan.get(Named.class)) && !plan.has(Bit.Onward.class)) {
            return today();
        }
        Clock clock = plan.get(Clock.class);
        boolean alone = !plan.saysADay() && !plan.has(PartOfDay.class);
        if (alone && clock != null && clock.loose()) {
            return List.of(HourOfDay.next(clock.time(), today));
        }
        LocalTime time = time(USUAL);
        return new DayOfPlan(plan, today, time, order)
                .days().stream().map(day -> today.existing(day.atTime(time))).toList();
    }

    /** Today's hour: the one ahead when it may be either; asked for when it was not said. */
    private List<LocalDateTime> today() {
        LocalDate day = today.date();
        Clock clock = plan.get(Clock.class);
        PartOfDay part = plan.get(PartOfDay.class);
        if (clock != null && clock.loose() && part == null) {
            return List.of(HourOfDay.today(clock.time(), today));
        }
        if (clock == null && part == null) {
            return HourOfDay.restOf(today);
        }
        LocalTime time = time(USUAL);
        boolean midnight = time.equals(LocalTime.MIDNIGHT);
        boolean tooLate =
                part != null
                        && clock == null
                        && part.part() == Part.EVENING
                        && !today.isAhead(day, time);
        LocalTime meant = tooLate ? Part.LATE.usual(today.working()) : time;
        return new DayOfPlan(plan, today, meant, order)
                .days().stream()
                        .map(d -> today.existing(d.plusDays(midnight ? 1 : 0).atTime(meant)))
                        .toList();
    }

    private LocalTime time(LocalTime otherwise) {
        if (plan.has(Bit.SameTime.class)) {
            return today.now().toLocalTime();
        }
        Clock clock = plan.get(Clock.class);
        @Nullable PartOfDay part = plan.get(PartOfDay.class);
        if (clock == null) {
            return part == null ? otherwise : part.part().usual(today.working());
        }
        if (part != null) {
            return clock.loose() ? part.part().of(clock.time()) : clock.time();
        }
        return clock.loose() ? HourOfDay.usual(clock.time(), today.working()) : clock.time();
    }
}
