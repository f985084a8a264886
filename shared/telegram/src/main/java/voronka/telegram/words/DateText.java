package voronka.telegram.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Dates as a person reads them, on the clock of their zone: «пт 27 нояб., 10:00», "tomorrow,
 * 10:00". The year is said only when it is another one.
 */
public final class DateText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Words words;
    private final ZoneId zone;
    private final LocalDate today;

    /**
     * @param now the moment of reading, from which "today" is counted
     */
    public DateText(Words words, ZoneId zone, Instant now) {
        this.words = words;
        this.zone = zone;
        this.today = now.atZone(zone).toLocalDate();
    }

    /** Day and time. */
    public String moment(Instant at) {
        return words.say("date.moment", "day", day(at), "time", time(at));
    }

    /** The day alone: «сегодня», «пт 27 нояб.». */
    public String day(Instant at) {
        LocalDate day = dayOf(at);
        return switch (Math.clamp(ChronoUnit.DAYS.between(today, day), -2, 2)) {
            case -1 -> words.say("date.yesterday");
            case 0 -> words.say("date.today");
            case 1 -> words.say("date.tomorrow");
            default -> date(day);
        };
    }

    /** The day by its date, also when it is today. */
    public String date(Instant at) {
        return date(dayOf(at));
    }

    /** The time of day, by 24 hours. */
    public String time(Instant at) {
        return TIME.format(ZonedDateTime.ofInstant(at, zone));
    }

    /** Which day of a stay it is now, the day of coming being the first: «2-й день», "day 2". */
    public String stay(Instant since) {
        long day = Math.max(1, ChronoUnit.DAYS.between(dayOf(since), today) + 1);
        return words.say("date.stay", "n", day);
    }

    /** Whether that is today. */
    public boolean isToday(Instant at) {
        return dayOf(at).equals(today);
    }

    /** Whether that is today or was before. */
    public boolean isByToday(Instant at) {
        return !dayOf(at).isAfter(today);
    }

    private LocalDate dayOf(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    private String date(LocalDate day) {
        return words.say(
                day.getYear() == today.getYear() ? "date.day" : "date.day.year",
                "weekday",
                words.say("weekday." + day.getDayOfWeek().getValue()),
                "day",
                day.getDayOfMonth(),
                "month",
                words.say("month." + day.getMonthValue()),
                "year",
                day.getYear());
    }
}
