package voronka.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What is written down as a date is read as the same date; lengths are what the calendar counts.
 */
class RoundTripTest {
    private static final int TRIES = 1000;
    private final Random random = new Random(20261122);

    @Test
    void writtenDates() {
        List<DateTimeFormatter> russian =
                formats(
                        Locale.of("ru"),
                        "dd.MM.uuuu HH:mm",
                        "d MMMM uuuu 'в' HH:mm",
                        "uuuu-MM-dd HH:mm",
                        "HH:mm dd.MM.uu");
        List<DateTimeFormatter> english =
                formats(
                        Locale.ENGLISH,
                        "d MMMM uuuu 'at' HH:mm",
                        "MMMM d, uuuu HH:mm",
                        "uuuu-MM-dd'T'HH:mm",
                        "EEEE d MMM uuuu, HH:mm");
        for (int i = 0; i < TRIES; i++) {
            Today today = today();
            LocalDateTime at = today.now().plusMinutes(1 + random.nextInt(2_000_000));
            at = at.getHour() < 10 ? at.withHour(13).plusDays(1) : at;
            check(Dates.in(Locale.of("ru")), russian.get(random.nextInt(4)).format(at), at, today);
            check(Dates.in(Locale.ENGLISH), english.get(random.nextInt(4)).format(at), at, today);
        }
    }

    @Test
    void lengths() {
        for (int i = 0; i < TRIES; i++) {
            Today today = today();
            LocalDate day = today.now().toLocalDate();
            int n = 2 + random.nextInt(60);
            check(
                    Dates.in(Locale.ENGLISH),
                    "in " + n + " days",
                    day.plusDays(n).atTime(10, 0),
                    today);
            check(
                    Dates.in(Locale.of("ru")),
                    "через " + n + " нед.",
                    day.plusWeeks(n).atTime(10, 0),
                    today);
            check(
                    Dates.in(Locale.of("ru")),
                    "через " + n + " мес",
                    day.plusMonths(n).atTime(10, 0),
                    today);
            check(
                    Dates.in(Locale.ENGLISH),
                    "in " + n + " minutes",
                    today.now().plusMinutes(n),
                    today);
        }
    }

    private Today today() {
        LocalDateTime now =
                LocalDate.of(2026, 1, 1)
                        .plusDays(random.nextInt(3000))
                        .atTime(random.nextInt(24), random.nextInt(60));
        return new Today(now, ZoneId.of("Europe/Moscow"), WorkingTime.usual(Set.of()));
    }

    private static List<DateTimeFormatter> formats(Locale locale, String... patterns) {
        return List.of(patterns).stream().map(p -> DateTimeFormatter.ofPattern(p, locale)).toList();
    }

    private static void check(Dates dates, String said, LocalDateTime at, Today today) {
        assertThat(dates.read(said, today))
                .as("%s at %s", said, today.now())
                .isEqualTo(new Reading.Understood(at, ""));
    }
}
