package voronka.domain.selling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import voronka.domain.ACompany;
import voronka.domain.ADeal;
import voronka.domain.Seller;
import voronka.domain.activity.Activity;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.followup.FollowUp;

/** Promising, keeping, putting off, saying more clearly, noting. */
class PromisesTest {
    private static final Duration DAY = Duration.ofDays(1);

    private final ACompany company = ACompany.atWork();
    private final Seller anna = company.by(company.anna);
    private final DealId deal = company.dealOf(company.anna);

    @Test
    void aPromiseIsTheOwnersWhoeverMakesIt() {
        company.by(company.olga).promises(deal, "позвонить", company.in(DAY));

        FollowUp promise = company.promise(deal, FollowUp.Kind.PROMISE);
        assertThat(promise.owner()).isEqualTo(company.anna.id());
        assertThat(promise.due()).isEqualTo(company.in(DAY));
        assertThat(promise.awaitsReminder()).isTrue();
    }

    @Test
    void nothingIsPromisedForThePast() {
        assertThat(anna.promises(deal, "позвонить", company.in(Duration.ZERO)))
                .isInstanceOf(DealOutcome.InThePast.class);
    }

    @Test
    void nothingIsPromisedAboutAClosedDeal() {
        anna.winsFor(deal, ADeal.roubles(1));

        assertThat(anna.promises(deal, "позвонить", company.in(DAY)))
                .isInstanceOf(DealOutcome.NotOpen.class);
    }

    @Test
    void aSleepingDealTakesPromises() {
        anna.freezes(deal, company.in(DAY.multipliedBy(30)));

        assertThat(anna.promises(deal, "поздравить", company.in(DAY)))
                .isInstanceOf(DealOutcome.Changed.class);
    }

    @Test
    void thirtyPromisesAboutOneDealAreEnough() {
        for (int i = 0; i < FollowUp.MOST_OPEN; i++) {
            assertThat(anna.promises(deal, "раз " + i, company.in(DAY)))
                    .isInstanceOf(DealOutcome.Changed.class);
        }

        assertThat(anna.promises(deal, "ещё", company.in(DAY)))
                .isInstanceOf(DealOutcome.TooManyPromises.class);
    }

    @Test
    void aKeptPromiseIsOverAndTheLogSaysSo() {
        String promise = promised("позвонить");

        anna.keeps(deal, promise);

        assertThat(company.file(deal).open()).isEmpty();
        assertThat(company.store.log(deal).getLast().what())
                .isEqualTo(new DealEvent.Kept(promise, "позвонить"));
        assertThat(anna.keeps(deal, promise)).isInstanceOf(DealOutcome.NoSuchPromise.class);
    }

    @Test
    void aPromisePutOffHasATimerOfItsOwn() {
        String promise = promised("позвонить");

        anna.putsOff(deal, promise, company.in(DAY.multipliedBy(7)));

        FollowUp later = company.promise(deal, FollowUp.Kind.PROMISE);
        assertThat(later.generation()).isEqualTo(2);
        assertThat(later.due()).isEqualTo(company.in(DAY.multipliedBy(7)));
    }

    @Test
    void aPromisePutOffAfterItsReminderIsRemindedOfAgain() {
        String promise = promised("позвонить");
        company.clock.forward(DAY);
        company.fires(company.promise(deal, FollowUp.Kind.PROMISE));
        assertThat(company.promise(deal, FollowUp.Kind.PROMISE).deliveredAt()).isNotNull();

        anna.putsOff(deal, promise, company.in(DAY));

        FollowUp putOff = company.promise(deal, FollowUp.Kind.PROMISE);
        assertThat(putOff.awaitsReminder()).isTrue();
        assertThat(putOff.reminder()).isEqualTo(company.in(DAY));
    }

    @Test
    void aPromiseIsNotPutOffIntoThePast() {
        assertThat(anna.putsOff(deal, promised("позвонить"), company.in(Duration.ZERO)))
                .isInstanceOf(DealOutcome.InThePast.class);
    }

    @Test
    void aPromiseSaidMoreClearlyKeepsItsTimer() {
        String promise = promised("");

        anna.says(deal, promise, "отправить замер");

        FollowUp said = company.promise(deal, FollowUp.Kind.PROMISE);
        assertThat(said.text()).isEqualTo("отправить замер");
        assertThat(said.generation()).isEqualTo(1);
    }

    @Test
    void aPromiseThatIsNotThereIsNotAnswered() {
        assertThat(anna.keeps(deal, "nothing")).isInstanceOf(DealOutcome.NoSuchPromise.class);
        assertThat(anna.putsOff(deal, "nothing", company.in(DAY)))
                .isInstanceOf(DealOutcome.NoSuchPromise.class);
        assertThat(anna.says(deal, "nothing", "что-то"))
                .isInstanceOf(DealOutcome.NoSuchPromise.class);
    }

    @Test
    void promisesGoToWhoeverTakesTheDeal() {
        DealId lead = company.asks("+79991112233");
        company.by(company.olga).promises(lead, "позвонить", company.in(DAY));

        company.by(company.boris).takes(lead);

        assertThat(company.file(lead).open())
                .hasSize(2)
                .allMatch(promise -> company.boris.id().equals(promise.owner()));
    }

    @Test
    void aNoteGoesIntoTheLogOfADealInWhateverState() {
        anna.winsFor(deal, ADeal.roubles(1));

        assertThat(anna.notes(deal, "довольны")).isInstanceOf(DealOutcome.Changed.class);
        assertThat(company.store.log(deal).getLast().what())
                .isEqualTo(new DealEvent.Happened(Activity.note("довольны")));
    }

    private String promised(String text) {
        anna.promises(deal, text, company.in(DAY));
        return company.promise(deal, FollowUp.Kind.PROMISE).id();
    }
}
