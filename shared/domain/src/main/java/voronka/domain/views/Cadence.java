package voronka.domain.views;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import voronka.domain.book.SalesBook;
import voronka.domain.book.WorkingTime;
import voronka.domain.time.Due;

/** How often something comes by itself. */
public enum Cadence {
    /** Mondays at nine on the reader's clock, also on a holiday: the week is worth a look. */
    WEEKLY,
    /** Days that the company works, at nine on the reader's clock. */
    MORNINGS,
    /** The end of each day that the company works, on its own clock. */
    EVENINGS;

    private static final LocalTime NINE = LocalTime.of(9, 0);

    /**
     * The first time after that moment.
     *
     * @param zone the reader's
     */
    Due after(Instant moment, ZoneId zone, SalesBook book) {
        return switch (this) {
            case WEEKLY -> {
                LocalDateTime local = LocalDateTime.ofInstant(moment, zone);
                LocalDate day =
                        local.toLocalDate().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
                Due due = new Due(day.atTime(NINE), zone);
                yield due.instant().isAfter(moment)
                        ? due
                        : new Due(day.plusWeeks(1).atTime(NINE), zone);
            }
            case MORNINGS -> {
                LocalDate day = LocalDate.ofInstant(moment, zone);
                yield worked(day, book.hours(), moment, zone);
            }
            case EVENINGS -> {
                LocalDate day = LocalDate.ofInstant(moment, book.zone());
                Due due = evening(day, book);
                yield due.instant().isAfter(moment) ? due : evening(day.plusDays(1), book);
            }
        };
    }

    private static Due worked(LocalDate from, WorkingTime hours, Instant moment, ZoneId zone) {
        Due due = new Due(hours.workedDay(from, 0).atTime(NINE), zone);
        return due.instant().isAfter(moment)
                ? due
                : new Due(hours.workedDay(from.plusDays(1), 0).atTime(NINE), zone);
    }

    private static Due evening(LocalDate from, SalesBook book) {
        return new Due(book.hours().endOfDay(from.atStartOfDay(), 0), book.zone());
    }
}
