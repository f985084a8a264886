package voronka.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which half of the day a bare hour means: three is fifteen for people who work from nine to six.
 */
final class HourOfDay {
    private static final int HALF_A_DAY = 12;
    private static final LocalTime USUAL = LocalTime.of(10, 0);

    private HourOfDay() {}

    /** The one within working hours; the morning's when neither is. */
    static LocalTime usual(LocalTime said, WorkingTime working) {
        LocalTime later = said.plusHours(HALF_A_DAY);
        return !works(said, working) && works(later, working) ? later : said;
    }

    /** The next such hour; at ten in the morning, seven is in the evening, but nine is tomorrow. */
    static LocalDateTime next(LocalTime said, Today today) {
        LocalTime usual = usual(said, today.working());
        LocalTime later = said.plusHours(HALF_A_DAY);
        if (!today.isAhead(today.date(), usual)
                && !works(usual, today.working())
                && today.isAhead(today.date(), later)) {
            return today.existing(today.date().atTime(later));
        }
        int days = today.isAhead(today.date(), usual) ? 0 : 1;
        return today.existing(today.date().plusDays(days).atTime(usual));
    }

    /** The hour of today that is ahead. */
    static LocalDateTime today(LocalTime said, Today today) {
        LocalTime usual = usual(said, today.working());
        LocalTime later = said.plusHours(HALF_A_DAY);
        boolean passed = !today.isAhead(today.date(), usual) && today.isAhead(today.date(), later);
        return today.existing(today.date().atTime(passed ? later : usual));
    }

    /** Today without an hour: ten while it is ahead, then one of the hours that are left. */
    static List<LocalDateTime> restOf(Today today) {
        LocalDate day = today.date();
        if (today.isAhead(day, USUAL)) {
            return List.of(day.atTime(USUAL));
        }
        List<LocalDateTime> left =
                Stream.of(Part.NOON, Part.AFTERNOON, Part.EVENING, Part.LATE)
                        .map(part -> day.atTime(part.usual(today.working())))
                        .filter(at -> at.isAfter(today.now()))
                        .toList();
        return left.isEmpty() ? List.of(day.atTime(USUAL)) : left;
    }

    /** Half past six still belongs to a day that ends at six. */
    private static boolean works(LocalTime time, WorkingTime working) {
        return !time.isBefore(working.from()) && time.getHour() <= working.to().getHour();
    }
}
