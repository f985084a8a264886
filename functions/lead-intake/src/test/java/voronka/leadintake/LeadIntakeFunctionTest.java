package voronka.leadintake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voronka.aws.Invocation;
import voronka.aws.json.Json;
import voronka.domain.ABook;
import voronka.domain.CountedIds;
import voronka.domain.InMemoryStore;
import voronka.domain.MovableClock;
import voronka.domain.access.AccessKey;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.followup.FollowUp;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Write;
import voronka.domain.notice.Notice;
import voronka.domain.selling.CapturingLead;
import voronka.domain.staffing.IssuingKey;
import voronka.domain.team.Actor;
import voronka.domain.team.Language;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Role;
import voronka.phone.LibPhoneNumbers;

class LeadIntakeFunctionTest {
    private final MovableClock clock = MovableClock.mondayMorning();
    private final InMemoryStore store = new InMemoryStore();
    private final MemberId director = new MemberId("director");
    private final LeadIntakeFunction function =
            new LeadIntakeFunction(
                    new LeadDoor(
                            new Doorkeeper(store),
                            new EnquiryReader(new LibPhoneNumbers(), store, store),
                            new CapturingLead(
                                    store, store, store, store, store, clock, new CountedIds()),
                            clock));

    @BeforeEach
    void companyWithAFormAndASystem() {
        Member anna =
                new Member(
                        new MemberId("anna"),
                        "Анна",
                        Role.MANAGER,
                        Language.RUSSIAN,
                        clock.getZone(),
                        null,
                        true,
                        0);
        write(
                new Write.OfBook(ABook.ofFourStages()),
                new Write.OfMember(anna),
                new Write.OfKey(
                        new AccessKey.FormKey(
                                "site",
                                IssuingKey.hash("form-key"),
                                null,
                                null,
                                director,
                                clock.instant())),
                new Write.OfKey(
                        new AccessKey.ApiKey(
                                "partner", IssuingKey.hash("api-key"), director, clock.instant())));
    }

    @Test
    void formOfTheWebsiteBecomesADealThatWaitsForWhoeverTakesIt() throws IOException {
        Invocation call = Invocation.of(function, "lead-from-a-form");

        assertThat(call.status()).isEqualTo(201);
        assertThat(call.body()).contains("Спасибо, заявка у нас");
        Deal deal = onlyDeal();
        assertThat(deal.owner()).isNull();
        assertThat(deal.facts().title()).isEqualTo("Остеклить балкон, 6 метров");
        assertThat(deal.facts().contact().phone()).isEqualTo("+79271234567");
        assertThat(deal.facts().contact().name()).isEqualTo("Иван Петров");
        assertThat(deal.facts().origin().source()).isEqualTo("landing-2");
        assertThat(store.leadsOf(deal.id()).getFirst().fields())
                .containsEntry("phone", "+7 (927) 123-45-67");
        assertThat(store.everyNotice())
                .singleElement()
                .satisfies(
                        notice -> {
                            assertThat(notice.kind()).isEqualTo(Notice.Kind.NEW_LEAD);
                            assertThat(notice.audience()).isEqualTo(new Notice.Audience.Managers());
                        });
        FollowUp first = store.file(deal.id()).orElseThrow().next().orElseThrow();
        assertThat(first.kind()).isEqualTo(FollowUp.Kind.FIRST_CONTACT);
        assertThat(first.due().instant()).isEqualTo(clock.instant().plus(Duration.ofHours(1)));
    }

    @Test
    void visitorIsNotToldOurNumbersAndMayNotSayWhoAnswers() throws IOException {
        Invocation call = Invocation.of(function, "lead-in-json");

        assertThat(call.status()).isEqualTo(201);
        assertThat(call.json()).containsOnlyKeys("lead");
        assertThat(onlyDeal().owner()).isNull();
        assertThat(onlyDeal().facts().origin().product()).isNull();
    }

    @Test
    void trustedSystemMaySayWhoAnswersForWhatAndForHowMuch() throws IOException {
        Invocation call = Invocation.of(function, "lead-from-a-system");

        assertThat(call.status()).isEqualTo(201);
        Deal deal = onlyDeal();
        assertThat(call.json()).containsEntry("deal", deal.id().value()).containsKey("lead");
        assertThat(deal.owner()).isEqualTo(new MemberId("anna"));
        assertThat(deal.facts().origin().product()).isEqualTo("windows");
        assertThat(deal.facts().amount()).isNotNull();
        assertThat(deal.facts().amount().minor()).isEqualTo(250_000_00);
        assertThat(store.log(deal.id()).getFirst().by())
                .isEqualTo(new Actor.OtherSystem("partner"));
        assertThat(store.everyNotice()).extracting(Notice::kind).containsExactly(Notice.Kind.GIVEN);
    }

    @Test
    void theSameCallAgainGivesTheSameAnswerAndNothingNew() throws IOException {
        Invocation first = Invocation.of(function, "lead-from-a-system");
        clock.forward(Duration.ofDays(3));
        Invocation again = Invocation.of(function, "lead-from-a-system");

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(store.everyEvent()).hasSize(1);
    }

    @Test
    void theSameWordsTwiceWithinMinutesAreOneLead() throws IOException {
        Invocation.of(function, "lead-from-a-form");
        Invocation.of(function, "lead-from-a-form");
        assertThat(store.everyEvent()).hasSize(1);

        clock.forward(Duration.ofMinutes(11));
        Invocation.of(function, "lead-from-a-form");
        assertThat(store.everyEvent())
                .extracting(DealEvent::what)
                .hasSize(2)
                .last()
                .isInstanceOf(DealEvent.AskedAgain.class);
    }

    @Test
    void knownPhoneInAnotherFormatJoinsTheOpenDeal() throws IOException {
        Invocation.of(function, "lead-from-a-form");
        Invocation call = Invocation.of(function, "lead-from-a-system");

        assertThat(call.json()).containsEntry("deal", onlyDeal().id().value());
        assertThat(store.leadsOf(onlyDeal().id())).hasSize(2);
    }

    @Test
    void leadWithoutAWayToReachThePersonIsRefusedWithTheFields() throws IOException {
        Invocation json = call("{\"name\":\"Иван\"}", Map.of("accept-language", "ru"));
        assertThat(json.status()).isEqualTo(422);
        assertThat(json.json().get("fields").toString())
                .contains("phone", "email", "telegram", "one-of-these", "хотя бы один");

        Invocation page =
                call("{\"name\":\"Иван\"}", Map.of("accept", "text/html", "accept-language", "en"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("<h1>", "Phone", "at least one way to reach you");
        assertThat(store.everyEvent()).isEmpty();
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() throws IOException {
        Invocation call = call("{\"phone\":\"123\",\"email\":\"not mail\"}", Map.of());

        assertThat(call.status()).isEqualTo(422);
        assertThat(call.body()).contains("not-a-phone", "not-an-email", "+7 927 123-45-67");
    }

    @Test
    void wrongKeyIsRefusedBeforeAnythingIsRead() throws IOException {
        assertThat(call("{{{ not json", Map.of("x-form-key", "guess")).status()).isEqualTo(403);
        assertThat(call("{{{ not json", Map.of("x-form-key", "")).status()).isEqualTo(403);
        assertThat(call("{}", Map.of("authorization", "Bearer guess")).status()).isEqualTo(403);
    }

    @Test
    void missingKeyIsRefused() throws IOException {
        String event = Invocation.event("lead-in-json").replace("x-form-key", "x-other");
        assertThat(Invocation.with(function, event).status()).isEqualTo(401);
    }

    @Test
    void garbageGetsAClearAnswer() throws IOException {
        assertThat(call("{{{ not json", Map.of()).status()).isEqualTo(400);
        assertThat(call("<lead/>", Map.of("content-type", "text/xml")).status()).isEqualTo(415);
        assertThat(call("x".repeat(1_000_000), Map.of()).status()).isEqualTo(413);
        assertThat(call("{\"phone\":\"" + "9".repeat(5000) + "\"}", Map.of()).body())
                .contains("too-long");
    }

    @Test
    void noPhoneAndNoNameReachesTheLog() throws IOException {
        List<String> log = Invocation.of(function, "lead-from-a-form").log();

        assertThat(log).isNotEmpty();
        assertThat(String.join("\n", log)).doesNotContain("927", "Иван", "form-key");
    }

    private Invocation call(String body, Map<String, String> headers) throws IOException {
        Map<String, Object> event =
                new java.util.LinkedHashMap<>(Json.readObject(Invocation.event("lead-in-json")));
        Map<String, Object> all =
                new java.util.LinkedHashMap<>(
                        Map.of("content-type", "application/json", "x-form-key", "form-key"));
        all.putAll(headers);
        event.put("headers", all);
        event.put("body", body);
        event.put("isBase64Encoded", false);
        return Invocation.with(function, Json.write(event));
    }

    private Deal onlyDeal() {
        List<DealId> ids = store.everyEvent().stream().map(DealEvent::deal).distinct().toList();
        assertThat(ids).hasSize(1);
        return store.deal(ids.getFirst()).orElseThrow();
    }

    private void write(Write... writes) {
        store.commit(new Change(List.of(writes), null, clock.instant()));
    }
}
