package voronka.domain.selling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import voronka.domain.ACompany;
import voronka.domain.Seller;
import voronka.domain.book.StageKey;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.FollowUp;
import voronka.domain.ledger.Marker;
import voronka.domain.notice.Notice;

class MovingDealTest {
    private final ACompany company = ACompany.atWork();
    private final Seller anna = company.by(company.anna);
    private final Seller olga = company.by(company.olga);
    private final DealId deal = company.dealOf(company.anna);

    @Test
    void aMovedDealStandsInTheOtherStageSinceThen() {
        company.clock.forward(Duration.ofHours(3));

        assertThat(anna.moves(deal, "quote")).isInstanceOf(DealOutcome.Changed.class);
        assertThat(company.deal(deal))
                .isInstanceOfSatisfying(
                        OpenDeal.class,
                        open -> {
                            assertThat(open.stage()).isEqualTo(new StageKey("quote"));
                            assertThat(open.enteredAt()).isEqualTo(company.clock.instant());
                        });
    }

    @Test
    void skippedStagesAreReachedOnTheWay() {
        anna.moves(deal, "quote");

        assertThat(lastEvent().firstReached())
                .containsExactly(new StageKey("measuring"), new StageKey("quote"));
    }

    @Test
    void goingBackUnreachesNothingAndComingAgainReachesNothingNew() {
        anna.moves(deal, "quote");
        anna.moves(deal, "measuring");
        assertThat(lastEvent().firstReached()).isEmpty();

        anna.moves(deal, "payment");
        assertThat(lastEvent().firstReached()).containsExactly(new StageKey("payment"));
    }

    @Test
    void whoeverMovesALeadHasAnsweredIt() {
        DealId lead = company.asks("+79991112233");
        anna.takes(lead);

        anna.moves(lead, "measuring");

        assertThat(company.file(lead).open()).isEmpty();
    }

    @Test
    void otherPromisesStayWhenADealMoves() {
        anna.promises(deal, "позвонить", company.in(Duration.ofDays(1)));

        anna.moves(deal, "measuring");

        assertThat(company.promise(deal, FollowUp.Kind.PROMISE).text()).isEqualTo("позвонить");
    }

    @Test
    void theStageWhereItStandsIsNoMove() {
        assertThat(anna.moves(deal, "request")).isInstanceOf(DealOutcome.AlreadySo.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"delivery", "", "Quote", "КП", "a\nb"})
    void aStageThatThePipelineDoesNotHaveIsRefused(String wanted) {
        assertThat(anna.moves(deal, wanted)).isInstanceOf(DealOutcome.NoSuchStage.class);
    }

    @Test
    void aClosedDealDoesNotMove() {
        anna.loses(deal, "price");

        assertThat(anna.moves(deal, "quote")).isInstanceOf(DealOutcome.NotOpen.class);
    }

    @Test
    void nobodyMovesSomebodyElsesDealExceptADirector() {
        assertThat(company.by(company.boris).moves(deal, "quote"))
                .isInstanceOf(DealOutcome.NotYours.class);
        assertThat(olga.moves(deal, "quote")).isInstanceOf(DealOutcome.Changed.class);
    }

    @Test
    void aManagerDoesNotMoveADealThatNobodyHasTaken() {
        DealId lead = company.asks("+79991112233");

        assertThat(anna.moves(lead, "quote")).isInstanceOf(DealOutcome.NotYours.class);
    }

    @Test
    void aTapOnAScreenThatIsNoLongerTrueChangesNothing() {
        Seller screen = anna.seeing(company.deal(deal).facts().revision());
        olga.prices(deal, 1000);

        assertThat(screen.moves(deal, "quote"))
                .isInstanceOfSatisfying(
                        DealOutcome.Outdated.class,
                        outdated ->
                                assertThat(outdated.file().deal()).isEqualTo(company.deal(deal)));
        assertThat(company.deal(deal).standing().stage()).isEqualTo(new StageKey("request"));
    }

    @Test
    void notesPromisesAndNewQuestionsMakeNoScreenUntrue() {
        Seller screen = anna.seeing(company.deal(deal).facts().revision());
        olga.notes(deal, "звонил директор");
        anna.promises(deal, "позвонить", company.in(Duration.ofDays(1)));
        company.asks(company.deal(deal).facts().contact().phone());

        assertThat(screen.moves(deal, "quote")).isInstanceOf(DealOutcome.Changed.class);
    }

    @Test
    void theSameTapTwiceMovesOnceThoughTheScreenIsOldByThen() {
        Marker tap = company.marker("one tap");
        Seller finger = anna.seeing(company.deal(deal).facts().revision()).marked(tap);
        finger.moves(deal, "quote");

        assertThat(finger.moves(deal, "quote")).isInstanceOf(DealOutcome.Repeated.class);
        assertThat(eventsOf(DealEvent.Moved.class)).hasSize(1);
    }

    @Test
    void aMarkerThatHasExpiredIsForgotten() {
        Seller finger = anna.marked(company.marker("one tap"));
        finger.notes(deal, "раз");
        company.clock.forward(Marker.LONG);

        assertThat(finger.notes(deal, "два")).isInstanceOf(DealOutcome.Changed.class);
    }

    @Test
    void theOwnerHearsWhatSomebodyElseDidAndNothingOfTheirOwn() {
        company.newsGoOut();
        anna.moves(deal, "quote");
        company.newsGoOut();
        assertThat(company.messenger.newsTo(company.anna)).doesNotContain(Notice.Kind.CHANGED);

        olga.moves(deal, "payment");
        company.newsGoOut();
        assertThat(company.messenger.newsTo(company.anna)).containsOnlyOnce(Notice.Kind.CHANGED);
        assertThat(company.messenger.newsTo(company.boris)).doesNotContain(Notice.Kind.CHANGED);
    }

    @Test
    void whatConcernsTheLogAloneIsNoNewsForTheOwner() {
        int before = company.store.everyNotice().size();

        olga.notes(deal, "звонил директор");
        olga.promises(deal, "проверить", company.in(Duration.ofDays(1)));

        assertThat(company.store.everyNotice()).hasSize(before);
    }

    @Test
    void theOwnerHearsWhatAnotherSystemDid() {
        DealOutcome moved =
                new MovingDeal(company.desk)
                        .to("quote", Order.of("accounting", deal, company.freshMarker()));

        assertThat(moved).isInstanceOf(DealOutcome.Changed.class);
        company.newsGoOut();
        assertThat(company.messenger.newsTo(company.anna)).contains(Notice.Kind.CHANGED);
    }

    private DealEvent lastEvent() {
        return company.store.log(deal).getLast();
    }

    private List<DealEvent> eventsOf(Class<? extends DealEvent.What> what) {
        return company.store.log(deal).stream().filter(e -> what.isInstance(e.what())).toList();
    }
}
