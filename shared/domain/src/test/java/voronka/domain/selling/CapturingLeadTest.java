package voronka.domain.selling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import voronka.domain.ACompany;
import voronka.domain.ADeal;
import voronka.domain.CountedIds;
import voronka.domain.InMemoryStore;
import voronka.domain.InterruptedLedger;
import voronka.domain.MovableClock;
import voronka.domain.Seller;
import voronka.domain.book.StageKey;
import voronka.domain.contact.Contact;
import voronka.domain.contact.ContactKey;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.FollowUp;
import voronka.domain.lead.Lead;
import voronka.domain.lead.Reach;
import voronka.domain.ledger.Ledger;
import voronka.domain.ledger.Marker;
import voronka.domain.notice.Notice;
import voronka.domain.team.Actor;

class CapturingLeadTest {
    private static final String PHONE = "+79271234567";

    private final ACompany company = ACompany.atWork();
    private final Seller anna = company.by(company.anna);

    @Test
    void aStrangerBeginsADealInTheFirstStageWithAPromiseToAnswer() {
        DealId deal = company.asks(PHONE);

        assertThat(company.deal(deal))
                .isInstanceOfSatisfying(
                        OpenDeal.class,
                        open -> {
                            assertThat(open.stage()).isEqualTo(new StageKey("request"));
                            assertThat(open.owner()).isNull();
                        });
        assertThat(company.promise(deal, FollowUp.Kind.FIRST_CONTACT).due())
                .isEqualTo(company.in(Duration.ofHours(1)));
        assertThat(company.store.log(deal))
                .singleElement()
                .satisfies(
                        event -> {
                            assertThat(event.number()).isEqualTo(1);
                            assertThat(event.before()).isNull();
                            assertThat(event.firstReached())
                                    .containsExactly(new StageKey("request"));
                        });
    }

    @Test
    void theWordsAreKeptExactlyAsTheyCame() {
        DealId deal = company.asks(PHONE);

        assertThat(company.store.leadsOf(deal))
                .singleElement()
                .extracting(Lead::fields)
                .isEqualTo(Map.of("phone", PHONE));
    }

    @Test
    void whoeverAsksAgainIsToBeAnsweredInTimeToo() {
        DealId deal = company.asks(PHONE);
        anna.takes(deal);
        anna.moves(deal, "measuring");
        assertThat(company.store.file(deal).orElseThrow().open()).isEmpty();

        company.asks(PHONE);
        company.asks(PHONE);

        assertThat(company.store.file(deal).orElseThrow().open())
                .singleElement()
                .satisfies(
                        promise -> {
                            assertThat(promise.kind()).isEqualTo(FollowUp.Kind.FIRST_CONTACT);
                            assertThat(promise.owner()).isEqualTo(company.anna.id());
                        });
    }

    @Test
    void somebodyKnownKeepsTheirNameInANewDeal() {
        Contact told = new Contact("", "Иван Петров", null, PHONE, "ivan@example.com", null);
        DealId first = company.asks(told);
        anna.takes(first);
        anna.loses(first, "price");

        DealId second = company.asks(new Contact("", null, null, PHONE, null, null));

        assertThat(second).isNotEqualTo(first);
        Contact contact = company.deal(second).facts().contact();
        assertThat(contact.name()).isEqualTo("Иван Петров");
        assertThat(contact.email()).isEqualTo("ivan@example.com");
        assertThat(contact.id()).isEqualTo(company.deal(first).facts().contact().id());
    }

    @Test
    void allManagersHearOfALeadNobodyHasTaken() {
        company.asks(PHONE);
        company.newsGoOut();

        assertThat(company.messenger.newsTo(company.anna)).containsExactly(Notice.Kind.NEW_LEAD);
        assertThat(company.messenger.newsTo(company.boris)).containsExactly(Notice.Kind.NEW_LEAD);
        assertThat(company.messenger.newsTo(company.olga)).isEmpty();
    }

    @Test
    void aLeadGivenToSomebodyIsNewsForThemAlone() {
        company.capturing.from(company.enquiry(PHONE, company.anna), company.freshMarker());
        company.newsGoOut();

        assertThat(company.messenger.newsTo(company.anna)).containsExactly(Notice.Kind.GIVEN);
        assertThat(company.messenger.newsTo(company.boris)).isEmpty();
    }

    @Test
    void aKnownPhoneJoinsTheOpenDealAndItsOwnerIsTold() {
        DealId deal = company.asks(PHONE);
        anna.takes(deal);
        company.newsGoOut();

        assertThat(company.asks(PHONE)).isEqualTo(deal);
        company.newsGoOut();

        assertThat(company.store.leadsOf(deal)).hasSize(2);
        assertThat(company.store.log(deal).getLast().what())
                .isInstanceOf(DealEvent.AskedAgain.class);
        assertThat(company.messenger.newsTo(company.anna)).contains(Notice.Kind.ASKED_AGAIN);
        assertThat(company.messenger.newsTo(company.boris)).doesNotContain(Notice.Kind.ASKED_AGAIN);
    }

    @Test
    void aSleepingDealIsJoinedAndSleepsOn() {
        DealId deal = company.dealOf(company.anna);
        anna.freezes(deal, company.in(Duration.ofDays(30)));
        String phone = String.valueOf(company.deal(deal).facts().contact().phone());

        assertThat(company.asks(phone)).isEqualTo(deal);
        assertThat(company.promise(deal, FollowUp.Kind.WAKE)).isNotNull();
    }

    @Test
    void aKnownClientWhoseDealIsClosedBeginsANewOneAsTheSamePerson() {
        DealId old = company.asks(PHONE);
        anna.takes(old);
        anna.winsFor(old, ADeal.roubles(1));

        DealId next = company.asks(PHONE);

        assertThat(next).isNotEqualTo(old);
        assertThat(company.deal(next).facts().contact().id())
                .isEqualTo(company.deal(old).facts().contact().id());
        assertThat(company.asks(PHONE)).isEqualTo(next);
    }

    @Test
    void whatTheClientToldLaterIsKnownToo() {
        DealId deal = company.asks(PHONE);
        company.capturing.from(withEmail(PHONE, "Ivan@Example.org"), company.freshMarker());

        Contact contact = company.deal(deal).facts().contact();
        assertThat(contact.phone()).isEqualTo(PHONE);
        assertThat(contact.email()).isEqualTo("Ivan@Example.org");
        ContactKey email = new ContactKey(ContactKey.Kind.EMAIL, "ivan@example.org");
        assertThat(company.store.known(List.of(email)))
                .extractingByKey(email)
                .extracting(Reach::deal, Reach::contact)
                .containsExactly(deal, contact.id());
    }

    @Test
    void joiningMakesNoScreenUntrue() {
        DealId deal = company.asks(PHONE);
        int revision = company.deal(deal).facts().revision();

        company.asks(PHONE);

        assertThat(company.deal(deal).facts().revision()).isEqualTo(revision);
    }

    @Test
    void theSameFormSentTwiceIsOneLead() {
        Marker marker = company.marker("one form");
        Enquiry enquiry = company.enquiry(PHONE, null);
        company.capturing.from(enquiry, marker);

        CapturingLead.Result again = company.capturing.from(enquiry, marker);

        DealId deal = company.store.everyEvent().getFirst().deal();
        String lead = company.store.leadsOf(deal).getFirst().id();
        assertThat(again).isEqualTo(new CapturingLead.Repeated(deal + " " + lead));
        assertThat(company.store.everyEvent()).hasSize(1);
    }

    @Test
    void aPipelineThatTheBookDoesNotHaveIsRefused() {
        Enquiry enquiry =
                new Enquiry(
                        "site",
                        new Actor.Visitor("site"),
                        Map.of(),
                        new Contact("", null, null, PHONE, null, null),
                        "Окна",
                        null,
                        "site",
                        "doors",
                        null,
                        null);

        assertThat(company.capturing.from(enquiry, company.freshMarker()))
                .isEqualTo(new CapturingLead.NoSuchPipeline("doors"));
    }

    @Test
    void beforeTheCompanyIsFoundedNobodyAsks() {
        InMemoryStore empty = new InMemoryStore();
        CapturingLead capturing =
                new CapturingLead(
                        empty,
                        empty,
                        empty,
                        empty,
                        empty,
                        MovableClock.mondayMorning(),
                        new CountedIds());

        assertThat(capturing.from(company.enquiry(PHONE, null), company.freshMarker()))
                .isInstanceOf(CapturingLead.NotFounded.class);
    }

    @Test
    void aFormThatLosesTheRaceAgainstAnotherOfTheSamePhoneJoinsItsDeal() {
        Ledger ledger = new InterruptedLedger(company.store, 1, () -> company.asks(PHONE));
        CapturingLead slow =
                new CapturingLead(
                        ledger,
                        company.store,
                        company.store,
                        company.store,
                        company.store,
                        company.clock,
                        company.ids);

        CapturingLead.Result result =
                slow.from(company.enquiry(PHONE, null), company.marker("slow"));

        assertThat(result).isInstanceOf(CapturingLead.Joined.class);
        assertThat(company.store.leadsOf(deal(result))).hasSize(2);
    }

    @Test
    void aFormThatLosesTheRaceAgainstALossBeginsANewDeal() {
        DealId old = company.asks(PHONE);
        Ledger ledger =
                new InterruptedLedger(
                        company.store, 1, () -> company.by(company.olga).loses(old, "price"));
        CapturingLead slow =
                new CapturingLead(
                        ledger,
                        company.store,
                        company.store,
                        company.store,
                        company.store,
                        company.clock,
                        company.ids);

        CapturingLead.Result result =
                slow.from(company.enquiry(PHONE, null), company.marker("slow"));

        assertThat(result).isInstanceOf(CapturingLead.Captured.class);
        assertThat(company.store.log(old)).hasSize(2);
    }

    @Test
    void twoFormsWithTheSamePhoneAtTheSameTimeMakeOneDeal() throws Exception {
        for (int round = 0; round < 25; round++) {
            String phone = "+7900%07d".formatted(round);
            CyclicBarrier together = new CyclicBarrier(2);
            List<Future<DealId>> deals = new ArrayList<>();
            try (ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < 2; i++) {
                    Marker own = company.freshMarker();
                    deals.add(
                            visitors.submit(
                                    () -> {
                                        together.await();
                                        return deal(
                                                company.capturing.from(
                                                        company.enquiry(phone, null), own));
                                    }));
                }
            }

            assertThat(deals.getFirst().get()).isEqualTo(deals.getLast().get());
            assertThat(company.store.leadsOf(deals.getFirst().get())).hasSize(2);
        }
    }

    @Test
    void aDealOpenedByHandIsANewOneEvenForAClientWhoseOtherDealIsOpen() {
        DealId old = company.asks(PHONE);
        Marker marker = company.marker("by hand");
        Enquiry enquiry = company.enquiry(PHONE, company.anna);

        OpeningDeal.Result opened = company.opening.from(enquiry, company.anna, marker);
        OpeningDeal.Result again = company.opening.from(enquiry, company.anna, marker);

        assertThat(opened).isInstanceOf(OpeningDeal.Opened.class);
        DealId fresh = ((OpeningDeal.Opened) opened).file().deal().id();
        assertThat(fresh).isNotEqualTo(old);
        assertThat(again)
                .isInstanceOfSatisfying(
                        OpeningDeal.Repeated.class,
                        repeated -> assertThat(repeated.file().deal().id()).isEqualTo(fresh));
        assertThat(company.deal(fresh).owner()).isEqualTo(company.anna.id());
        assertThat(company.asks(PHONE)).isEqualTo(fresh);
    }

    private Enquiry withEmail(String phone, String email) {
        Enquiry plain = company.enquiry(phone, null);
        return new Enquiry(
                plain.form(),
                plain.by(),
                plain.fields(),
                new Contact("", null, "ООО Ромашка", phone, email, null),
                plain.title(),
                null,
                plain.source(),
                null,
                null,
                null);
    }

    private static DealId deal(CapturingLead.Result result) {
        return result instanceof CapturingLead.Captured captured
                ? captured.deal()
                : ((CapturingLead.Joined) result).deal();
    }
}
