package voronka.calendarfeed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import voronka.aws.Invocation;
import voronka.aws.json.Json;
import voronka.domain.ACompany;
import voronka.domain.AProcess;
import voronka.domain.Seller;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Direction;
import voronka.domain.activity.Said;
import voronka.domain.calendar.ReadingCalendar;
import voronka.domain.deal.DealId;
import voronka.domain.followup.FollowUp;
import voronka.domain.ledger.Write;
import voronka.domain.selling.Order;
import voronka.domain.selling.PromisingFollowUp;
import voronka.domain.staffing.SharingCalendar;
import voronka.domain.team.Language;
import voronka.domain.team.Member;
import voronka.domain.time.Due;

/** What a calendar program gets, read back by the library that wrote it. */
class CalendarFeedFunctionTest {
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private final ACompany company = ACompany.with(AProcess.ofWindows());
    private final Seller anna = company.by(company.anna);
    private final SharingCalendar sharing =
            new SharingCalendar(company.store, company.store, company.clock, company.ids);
    private final CalendarFeedFunction function =
            new CalendarFeedFunction(
                    new FeedDoor(
                            new ReadingCalendar(
                                    company.store,
                                    company.store,
                                    company.store,
                                    company.store,
                                    company.store,
                                    company.clock),
                            company.clock));
    private String key = key(0, "voronka_bot");

    @Test
    void aCalendarSaysWhatItIsAndWhenToAskAgain() throws Exception {
        Invocation call = asks(Map.of());

        assertThat(call.status()).isEqualTo(200);
        assertThat(headers(call))
                .containsEntry("content-type", "text/calendar; charset=utf-8")
                .containsEntry("cache-control", "private, no-cache");
        Calendar calendar = parsed(call.body());
        calendar.validate();
        assertThat(value(calendar, "VERSION")).contains("2.0");
        assertThat(value(calendar, "METHOD")).contains("PUBLISH");
        assertThat(value(calendar, "X-WR-CALNAME")).contains("Воронка: anna");
        assertThat(value(calendar, "NAME")).contains("Воронка: anna");
        assertThat(value(calendar, "X-WR-TIMEZONE")).contains("Europe/Moscow");
        assertThat(value(calendar, "REFRESH-INTERVAL")).contains("PT1H");
        assertThat(call.body()).contains("\r\n").doesNotContain("VTIMEZONE");
        assertThat(calendar.getComponents()).isEmpty();
    }

    @Test
    void aPromiseIsAQuarterOfAnHourThatKeepsNobodyBusy() throws Exception {
        DealId deal = company.dealOf(company.anna);
        anna.records(
                deal,
                new Activity.Call(
                        Direction.OUT, true, 6, Said.of("бюджет согласуют осенью; +79271112233")));
        Due due = new Due(LocalDateTime.parse("2027-02-23T10:00"), MOSCOW);
        anna.promises(deal, "позвонить", due);
        FollowUp promise = company.promise(deal, FollowUp.Kind.PROMISE);

        VEvent event = event("Позвонить: Ромашка, Остекление балкона");

        assertThat(value(event, "DTSTART")).contains("20270223T070000Z");
        assertThat(value(event, "DTEND")).contains("20270223T071500Z");
        assertThat(value(event, "TRANSP")).contains("TRANSPARENT");
        assertThat(value(event, "UID")).contains("promise-" + promise.id() + "@voronka");
        assertThat(value(event, "SEQUENCE")).contains("0");
        assertThat(value(event, "DTSTAMP")).contains("20261123T070000Z");
        assertThat(value(event, "URL")).contains("https://t.me/voronka_bot?start=" + deal);
        assertThat(value(event, "DESCRIPTION"))
                .contains(
                        "Этап: Заявка\n"
                                + "Последнее, 23 ноября: «бюджет согласуют осенью; •••»\n"
                                + "Карточка сделки: https://t.me/voronka_bot?start="
                                + deal);
        assertThat(asks(Map.of()).body()).doesNotContain("927");

        anna.putsOff(deal, promise.id(), new Due(due.local().plusDays(7), MOSCOW));

        VEvent later = event("Позвонить: Ромашка, Остекление балкона");
        assertThat(value(later, "UID")).isEqualTo(value(event, "UID"));
        assertThat(value(later, "SEQUENCE")).contains("1");
        assertThat(value(later, "DTSTART")).contains("20270302T070000Z");
    }

    @Test
    void aMeetingIsAnHourThatKeepsItsPersonBusy() throws Exception {
        DealId deal = company.dealOf(company.anna);
        meeting(deal, "Встреча: у них в офисе, ул. Ленина, 5");

        VEvent event = event("Встреча: у них в офисе, ул. Ленина, 5 — Ромашка, Остекление балкона");

        assertThat(value(event, "DTSTART")).contains("20261124T070000Z");
        assertThat(value(event, "DTEND")).contains("20261124T080000Z");
        assertThat(value(event, "TRANSP")).contains("OPAQUE");
    }

    @Test
    void aStagesDeadlineIsADayOnThePersonsCalendarWithItsHour() throws Exception {
        DealId deal = company.dealOf(company.anna);
        String summary = "Срок этапа «Заявка»: Ромашка, Остекление балкона";

        VEvent event = event(summary);

        assertThat(event.<LocalDate>getStartDate().orElseThrow().getDate())
                .isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(event.<LocalDate>getEndDate().orElseThrow().getDate())
                .isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(value(event, "TRANSP")).contains("TRANSPARENT");
        assertThat(value(event, "UID").orElseThrow())
                .matches("stage-" + deal + "-\\d+-anna@voronka");
        assertThat(value(event, "DESCRIPTION").orElseThrow())
                .startsWith("Этап нужно закончить до 18:00");

        // Six in the evening in Moscow is one in the morning of the next day there.
        anna(now -> now.at(ZoneId.of("Asia/Vladivostok")));
        assertThat(value(event(summary), "DTSTART")).contains("20261125");
        assertThat(value(event(summary), "DESCRIPTION").orElseThrow()).contains("до 01:00");
    }

    @Test
    void itSpeaksThePersonsLanguage() throws Exception {
        DealId deal = company.asks("+79270000077");
        anna.takes(deal);
        anna.notes(deal, "wants three windows");
        anna.promises(deal, "", company.in(Duration.ofDays(1)));
        anna(now -> now.speaking(Language.ENGLISH));

        VEvent event = event("Come back to the deal: Ромашка, Остекление балкона");

        assertThat(value(event, "DESCRIPTION").orElseThrow())
                .startsWith("Stage: Request\nLast time, 23 November: “wants three windows”\n");
        assertThat(event("Call: Ромашка, Остекление балкона")).isNotNull();
        assertThat(event("Deadline of the stage “Request”: Ромашка, Остекление балкона"))
                .isNotNull();
        assertThat(value(parsed(asks(Map.of()).body()), "NAME")).contains("Voronka: anna");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "запятая, точка с запятой; двоеточие: косая \\ и \"кавычки\"",
                "BEGIN:VEVENT END:VEVENT",
                "очень длинное слово ёёёёёёёёёёёёёёёёёёёёёёёёёёёёёёёёёёёёёёёёёёёёёёёёёёёёёёёёёёёёёё",
                "🪟🪟🪟🪟🪟🪟🪟🪟🪟🪟🪟🪟🪟🪟🪟🪟🪟🪟🪟🪟🪟🪟🪟🪟🪟🪟🪟🪟🪟🪟",
                "三個窗戶三個窗戶三個窗戶三個窗戶三個窗戶三個窗戶三個窗戶三個窗戶",
                "<b>Рога & копыта</b> %s {n}"
            })
    void everyTextComesBackAsItWasTypedFromLinesOfSeventyFiveBytes(String text) throws Exception {
        DealId deal = company.dealOf(company.anna);
        anna.notes(deal, text + "\nи ещё строка");
        anna.promises(deal, "Х" + text, company.in(Duration.ofDays(1)));
        String separator = text.contains(":") ? " — " : ": ";

        String body = asks(Map.of()).body();

        VEvent event = event("Х" + text + separator + "Ромашка, Остекление балкона");
        assertThat(value(event, "DESCRIPTION").orElseThrow())
                .contains("«" + text + "\nи ещё строка»");
        assertThat(body.split("\r\n"))
                .allSatisfy(
                        line ->
                                assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                                        .as(line)
                                        .isLessThanOrEqualTo(75));
        assertThat(body.replace("\r\n", "")).doesNotContain("\n", "\r", "\uFFFD");
        parsed(body).validate();
    }

    @Test
    void aLongPromiseIsCutInItsTitleAndWholeBelow() throws Exception {
        DealId deal = company.dealOf(company.anna);
        String promise = "Показать образцы. ".repeat(20).strip();
        anna.promises(deal, promise, company.in(Duration.ofDays(1)));

        VEvent event =
                parsed(asks(Map.of()).body()).<VEvent>getComponents("VEVENT").stream()
                        .filter(one -> value(one, "SUMMARY").orElseThrow().startsWith("Показать"))
                        .findFirst()
                        .orElseThrow();

        assertThat(value(event, "SUMMARY").orElseThrow())
                .endsWith("…: Ромашка, Остекление балкона")
                .hasSizeLessThan(160);
        assertThat(value(event, "DESCRIPTION").orElseThrow()).startsWith(promise);
    }

    @Test
    void daysThatHaveNotChangedAreNotToldAgain() throws Exception {
        DealId deal = company.dealOf(company.anna);
        anna.promises(deal, "позвонить", company.in(Duration.ofDays(30)));
        String tag = headers(asks(Map.of())).get("etag");
        company.clock.forward(Duration.ofHours(3));

        Invocation again = asks(Map.of("If-None-Match", tag));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(headers(again)).containsEntry("etag", tag);
        assertThat(asks(Map.of("if-none-match", "W/" + tag + ", \"x\"")).status()).isEqualTo(304);
        assertThat(asks(Map.of("if-none-match", "\"another\"")).status()).isEqualTo(200);

        anna.notes(deal, "ЛПР в отпуске");
        Invocation changed = asks(Map.of("If-None-Match", tag));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(headers(changed).get("etag")).isNotEqualTo(tag);
    }

    @Test
    void withoutTheBotsNameNothingLinksBack() throws Exception {
        key = key(1, null);
        DealId deal = company.dealOf(company.anna);
        anna.promises(deal, "позвонить", company.in(Duration.ofDays(1)));

        VEvent event = event("Позвонить: Ромашка, Остекление балкона");
        assertThat(value(event, "URL")).isEmpty();
        assertThat(value(event, "DESCRIPTION")).contains("Этап: Заявка");
    }

    @Test
    void aLinkThatOpensNothingIsNotFoundAndTellsNothing() throws IOException {
        DealId deal = company.dealOf(company.anna);
        anna.promises(deal, "позвонить", company.in(Duration.ofDays(1)));
        for (Map<String, String> path :
                List.of(
                        Map.of("member", "anna", "key", "guess.ics"),
                        Map.of("member", "anna", "key", ".ics"),
                        Map.of("member", "anna", "key", "я".repeat(4000)),
                        Map.of("member", "boris", "key", key),
                        Map.of("member", "anna' --", "key", key),
                        Map.of("member", "a".repeat(9000), "key", key),
                        Map.of("member", "anna"),
                        Map.<String, String>of())) {
            Invocation call = call(path, Map.of());
            assertThat(call.status()).as(path.toString()).isEqualTo(404);
            assertThat(call.body()).isEmpty();
            assertThat(headers(call)).isEmpty();
        }
        assertThat(call(Map.of("member", "anna", "key", key), Map.of()).status()).isEqualTo(200);
        sharing.stop(company.anna);
        assertThat(call(Map.of("member", "anna", "key", key), Map.of()).status()).isEqualTo(404);
    }

    @Test
    void theLogTellsNothingAboutAnybody() throws IOException {
        DealId deal = company.dealOf(company.anna);
        anna.promises(deal, "позвонить", company.in(Duration.ofDays(1)));

        List<String> log = asks(Map.of()).log();

        assertThat(log).isNotEmpty();
        assertThat(String.join("\n", log))
                .contains("\"entries\":2")
                .doesNotContain("anna", key, "Ромашка", "позвонить", "927");
    }

    @Test
    void everyKindOfPromiseHasItsWords() {
        for (Language language : Language.values()) {
            for (FollowUp.Kind kind : FollowUp.Kind.values()) {
                if (!kind.isOfClient()) {
                    String word = "what." + kind.name().toLowerCase(java.util.Locale.ROOT);
                    assertThat(Telling.words(language).getString(word)).isNotBlank();
                }
            }
        }
        assertThat(Telling.words(Language.RUSSIAN).keySet())
                .isEqualTo(Telling.words(Language.ENGLISH).keySet());
    }

    private String key(long replaced, @Nullable String bot) {
        return ((SharingCalendar.Shared) sharing.anew(company.anna, replaced, bot)).key();
    }

    private void meeting(DealId deal, String text) {
        new PromisingFollowUp(company.desk)
                .meeting(
                        company.in(Duration.ofDays(1)),
                        text,
                        Order.of(
                                company.anna,
                                company.store.roster(),
                                deal,
                                null,
                                company.freshMarker(),
                                company.clock.instant()));
    }

    private void anna(java.util.function.UnaryOperator<Member> change) {
        Member now = company.store.roster().byId(company.anna.id()).orElseThrow();
        company.write(new Write.OfMember(change.apply(now)));
    }

    /** The one event of that title, as it is told now. */
    private VEvent event(String summary) throws IOException, ParserException {
        List<VEvent> events = parsed(asks(Map.of()).body()).getComponents("VEVENT");
        assertThat(events).extracting(one -> value(one, "SUMMARY").orElse("")).contains(summary);
        return events.stream()
                .filter(one -> value(one, "SUMMARY").filter(summary::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Calendar parsed(String body) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(body));
    }

    private static Optional<String> value(Calendar calendar, String name) {
        return calendar.<Property>getProperty(name).map(Property::getValue);
    }

    private static Optional<String> value(VEvent event, String name) {
        return event.<Property>getProperty(name).map(Property::getValue);
    }

    private Invocation asks(Map<String, String> headers) throws IOException {
        return call(Map.of("member", "anna", "key", key + ".ics"), headers);
    }

    private Invocation call(Map<String, String> path, Map<String, String> headers)
            throws IOException {
        Map<String, @Nullable Object> event =
                new LinkedHashMap<>(Json.readObject(Invocation.event("calendar-asked")));
        event.put("pathParameters", path);
        event.put("headers", headers);
        return Invocation.with(function, Json.write(event));
    }

    private static Map<String, String> headers(Invocation call) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (Json.readObject(call.answer()).get("headers") instanceof Map<?, ?> told) {
            told.forEach((name, value) -> headers.put(String.valueOf(name), String.valueOf(value)));
        }
        return headers;
    }
}
