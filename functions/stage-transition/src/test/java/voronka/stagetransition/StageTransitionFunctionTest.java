package voronka.stagetransition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voronka.aws.Invocation;
import voronka.aws.json.Json;
import voronka.domain.ABook;
import voronka.domain.CountedIds;
import voronka.domain.InMemoryStore;
import voronka.domain.MovableClock;
import voronka.domain.access.AccessKey;
import voronka.domain.book.SalesBook;
import voronka.domain.contact.Contact;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.deal.FrozenDeal;
import voronka.domain.deal.LostDeal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.WonDeal;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Marker;
import voronka.domain.ledger.Write;
import voronka.domain.notice.Notice;
import voronka.domain.selling.DealDesk;
import voronka.domain.selling.Enquiry;
import voronka.domain.selling.OpeningDeal;
import voronka.domain.staffing.IssuingKey;
import voronka.domain.team.Actor;
import voronka.domain.team.Language;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Role;

class StageTransitionFunctionTest {
    private final MovableClock clock = MovableClock.mondayMorning();
    private final InMemoryStore store = new InMemoryStore();
    private final CountedIds ids = new CountedIds();
    private final MemberId anna = new MemberId("anna");
    private final SalesBook book = ABook.ofFourStages();
    private final StageTransitionFunction function =
            new StageTransitionFunction(
                    new TransitionDoor(
                            store,
                            new Transitions(
                                    new DealDesk(store, store, store, store, store, clock, ids),
                                    store),
                            clock));
    private DealId deal;

    @BeforeEach
    void dealOfAnnaAndAccountingWithItsKey() {
        store.commit(
                new Change(
                        List.of(
                                new Write.OfBook(book),
                                new Write.OfKey(
                                        new AccessKey.ApiKey(
                                                "accounting",
                                                IssuingKey.hash("api-key"),
                                                new MemberId("director"),
                                                clock.instant()))),
                        null,
                        clock.instant()));
        Enquiry enquiry =
                new Enquiry(
                        "chat",
                        new Actor.Person(anna),
                        Map.of(),
                        new Contact("", "Ромашка", null, "+79271234567", null, null),
                        "Витрина",
                        null,
                        "chat",
                        null,
                        anna,
                        null);
        Marker marker = new Marker("update", "1", "", clock.instant().plus(Marker.LONG));
        OpeningDeal.Result opened =
                new OpeningDeal(store, store, store, store, store, clock, ids)
                        .from(
                                enquiry,
                                new Member(
                                        anna,
                                        "Анна",
                                        Role.MANAGER,
                                        Language.RUSSIAN,
                                        clock.getZone(),
                                        null,
                                        true,
                                        0),
                                marker);
        deal = ((OpeningDeal.Opened) opened).file().deal().id();
    }

    @Test
    void accountingSaysPaidAndTheDealIsWonAndItsOwnerHearsOfIt() throws IOException {
        String event = Invocation.event("transition-paid").replace("A7K2QX", deal.value());

        Invocation call = Invocation.with(function, event);

        assertThat(call.status()).isEqualTo(200);
        assertThat(call.json()).containsEntry("state", "won");
        assertThat(stored()).isInstanceOf(WonDeal.class);
        assertThat(stored().facts().amount().minor()).isEqualTo(250_000_50);
        assertThat(store.log(deal).getLast().by()).isEqualTo(new Actor.OtherSystem("accounting"));
        assertThat(store.everyNotice())
                .singleElement()
                .satisfies(n -> assertThat(n.audience()).isEqualTo(new Notice.Audience.One(anna)));
    }

    @Test
    void theSameKeyAgainChangesNothingAndSaysHowItStands() throws IOException {
        Map<String, Object> body = Map.of("to", "measuring", "key", "k1");
        assertThat(post(body).status()).isEqualTo(200);
        assertThat(post(Map.of("to", "quote", "key", "k2")).status()).isEqualTo(200);

        Invocation again = post(body);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).containsEntry("stage", "quote");
        assertThat(store.log(deal)).hasSize(3);
    }

    @Test
    void dealIsLostForAReasonOfTheBookOnly() throws IOException {
        assertThat(post(Map.of("to", "lost", "key", "a")).body()).contains("reason");
        Invocation unknown = post(Map.of("to", "lost", "reason", "aliens", "key", "b"));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.body()).contains("aliens");

        assertThat(post(Map.of("to", "lost", "reason", "price", "key", "c")).status())
                .isEqualTo(200);
        assertThat(stored()).isInstanceOf(LostDeal.class);
    }

    @Test
    void dealIsFrozenUntilADayThatIsStillToCome() throws IOException {
        Map<String, Object> past =
                Map.of("to", "frozen", "reason", "no-money", "until", "2020-01-01", "key", "a");
        assertThat(post(past).status()).isEqualTo(422);
        Map<String, Object> good =
                Map.of("to", "frozen", "reason", "no-money", "until", "2027-03-15", "key", "b");

        assertThat(post(good).status()).isEqualTo(200);

        assertThat(stored())
                .isInstanceOfSatisfying(
                        FrozenDeal.class,
                        frozen ->
                                assertThat(frozen.until().local().toString())
                                        .isEqualTo("2027-03-15T10:00"));
    }

    @Test
    void winningWithoutASumAsksForIt() throws IOException {
        Invocation call = post(Map.of("to", "won", "key", "a"));

        assertThat(call.status()).isEqualTo(422);
        assertThat(call.body()).contains("amount");
        assertThat(stored()).isInstanceOf(OpenDeal.class);
    }

    @Test
    void closedDealIsNotMoved() throws IOException {
        post(Map.of("to", "lost", "reason", "price", "key", "a"));

        Invocation call = post(Map.of("to", "quote", "key", "b"));

        assertThat(call.status()).isEqualTo(409);
        assertThat(call.json()).containsEntry("error", "not-open").containsEntry("state", "lost");
    }

    @Test
    void unknownStageIsAnsweredWithThoseThereAre() throws IOException {
        Invocation call = post(Map.of("to", "Paid!", "key", "a"));

        assertThat(call.status()).isEqualTo(422);
        assertThat(call.body()).contains("request, measuring, quote, payment", "won");
    }

    @Test
    void whoeverHasNoKeyLearnsNothing() throws IOException {
        String event = Invocation.event("transition-paid");
        assertThat(Invocation.with(function, event.replace("Bearer api-key", "")).status())
                .isEqualTo(401);
        assertThat(Invocation.with(function, event.replace("api-key", "guess")).status())
                .isEqualTo(403);
    }

    @Test
    void garbageGetsAClearAnswerAndChangesNothing() throws IOException {
        assertThat(raw("not json").status()).isEqualTo(422);
        assertThat(raw("[]").status()).isEqualTo(422);
        assertThat(raw("x".repeat(100_000)).status()).isEqualTo(413);
        assertThat(post(Map.of()).body()).contains("to", "key");
        assertThat(post(Map.of("to", "won", "amount", "a lot", "key", "a")).body())
                .contains("4500.50");
        assertThat(post(Map.of("to", "won", "amount", -5, "key", "a")).status()).isEqualTo(422);
        assertThat(store.log(deal)).extracting(DealEvent::number).containsExactly(1);
    }

    @Test
    void dealThatIsNotThereIsNotFound() throws IOException {
        String event = Invocation.event("transition-paid");
        assertThat(Invocation.with(function, event).status()).isEqualTo(404);
        assertThat(Invocation.with(function, event.replace("A7K2QX", "nonsense")).status())
                .isEqualTo(404);
    }

    private Deal stored() {
        return store.deal(deal).orElseThrow();
    }

    private Invocation post(Map<String, Object> body) throws IOException {
        return raw(Json.write(body));
    }

    private Invocation raw(String body) throws IOException {
        Map<String, @Nullable Object> event =
                new LinkedHashMap<>(
                        Json.readObject(
                                Invocation.event("transition-paid")
                                        .replace("A7K2QX", deal.value())));
        event.put("body", body);
        return Invocation.with(function, Json.write(event));
    }
}
