package voronka.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import voronka.dates.Reading.Ambiguous;
import voronka.dates.Reading.Nothing;
import voronka.dates.Reading.Past;
import voronka.dates.Reading.Understood;

class DatesTest {
    private static final Dates RUSSIAN = Dates.in(Locale.of("ru"));
    private static final Dates ENGLISH = Dates.in(Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void everyLineOfTheTable(String language) {
        Dates dates = Dates.in(Locale.of(language));
        List<String> wrong = new ArrayList<>();
        for (String[] line : Table.of("moments-" + language + ".tsv")) {
            Reading reading = dates.read(line[0], sunday("10:00"));
            String at = moment(reading);
            String rest = line.length > 2 ? line[2] : "";
            boolean unexplained = !at.equals("-") && !reading.rest().equals(rest);
            if (!at.equals(line[1]) || unexplained) {
                wrong.add("%s: %s".formatted(line[0], reading));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "12:00, в воскресенье в 11, 2026-11-29T11:00",
        "12:00, в 11, 2026-11-23T11:00",
        "12:00, в 7, 2026-11-22T19:00",
        "12:00, сегодня в 8, 2026-11-22T20:00",
        "19:00, вечером, 2026-11-23T18:00",
        "19:00, сегодня вечером, 2026-11-22T21:00",
        "08:00, сегодня, 2026-11-22T10:00",
        "08:00, утром, 2026-11-22T10:00",
    })
    void theHourOfTheSpeakerDecides(String now, String said, LocalDateTime meant) {
        assertThat(RUSSIAN.read(said, sunday(now))).isEqualTo(new Understood(meant, ""));
    }

    @Test
    void monthsClampAndHolidaysAreNoWorkingDays() {
        Today january =
                today(
                        "2027-01-31T10:00",
                        Set.of(LocalDate.of(2027, 2, 26), LocalDate.of(2027, 2, 1)));
        assertThat(moment(RUSSIAN.read("через месяц", january))).isEqualTo("2027-02-28T10:00");
        assertThat(moment(RUSSIAN.read("в конце февраля", january))).isEqualTo("2027-02-25T10:00");
        assertThat(moment(RUSSIAN.read("через 1 рабочий день", january)))
                .isEqualTo("2027-02-02T10:00");
    }

    @Test
    void exactHoursAreCountedAcrossTheChangeOfTheClock() {
        Today berlin =
                new Today(
                        LocalDateTime.parse("2027-03-27T22:00"),
                        ZoneId.of("Europe/Berlin"),
                        WorkingTime.usual(Set.of()));
        assertThat(moment(ENGLISH.read("in 12 hours", berlin))).isEqualTo("2027-03-28T11:00");
        assertThat(moment(ENGLISH.read("tomorrow at 02:30", berlin))).isEqualTo("2027-03-28T03:30");
    }

    @Test
    void whatMayMeanTwoThingsIsAsked() {
        assertThat(RUSSIAN.read("через 2-3 дня отгрузка", sunday("10:00")))
                .isEqualTo(
                        new Ambiguous(
                                List.of(at("2026-11-24T10:00"), at("2026-11-25T10:00")),
                                "отгрузка"));
        assertThat(ENGLISH.read("3/4/2027", sunday("10:00")))
                .isEqualTo(
                        new Ambiguous(List.of(at("2027-04-03T10:00"), at("2027-03-04T10:00")), ""));
        assertThat(moment(Dates.in(Locale.US).read("3/4/2027", sunday("10:00"))))
                .isEqualTo("2027-03-04T10:00");
        assertThat(moment(Dates.in(Locale.UK).read("3/4/2027", sunday("10:00"))))
                .isEqualTo("2027-04-03T10:00");
        assertThat(RUSSIAN.read("в понедельник 15 марта 2028", sunday("10:00")))
                .isInstanceOf(Ambiguous.class);
    }

    @Test
    void whatIsOverIsSaidToBeOver() {
        assertThat(RUSSIAN.read("15.03.2025 в 12", sunday("10:00")))
                .isEqualTo(new Past(at("2025-03-15T12:00"), ""));
        assertThat(RUSSIAN.read("сегодня утром", sunday("15:00"))).isInstanceOf(Past.class);
    }

    @Test
    void theOtherLanguageIsUnderstoodToo() {
        assertThat(moment(RUSSIAN.read("tomorrow at 3pm", sunday("10:00"))))
                .isEqualTo("2026-11-23T15:00");
        assertThat(moment(ENGLISH.read("через неделю", sunday("10:00"))))
                .isEqualTo("2026-11-29T10:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "каждый понедельник",
                "каждую пятницу в 10",
                "ежедневно",
                "",
                " ",
                "\n",
                "завтрак",
                "🙂"
            })
    void noSingleMomentIsNothing(String said) {
        assertThat(RUSSIAN.read(said, sunday("10:00"))).isEqualTo(new Nothing(said.strip()));
    }

    @Test
    void aLongTextIsReadToo() {
        String long4096 = "позвонить Иванову насчёт договора ".repeat(120);
        assertThat(moment(RUSSIAN.read(long4096 + "через неделю", sunday("10:00"))))
                .isEqualTo("2026-11-29T10:00");
    }

    private static Today sunday(String now) {
        return today("2026-11-22T" + now, Set.of());
    }

    private static Today today(String now, Set<LocalDate> holidays) {
        return new Today(at(now), ZoneId.of("Europe/Moscow"), WorkingTime.usual(holidays));
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }

    private static String moment(Reading reading) {
        return switch (reading) {
            case Understood understood -> understood.at().toString();
            case Past past -> past.at().toString();
            case Ambiguous ignored -> "-";
            case Nothing ignored -> "-";
        };
    }
}
