package voronka.domain;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Said;
import voronka.domain.deal.DealId;
import voronka.domain.deal.Progress;
import voronka.domain.followup.Rhythm;
import voronka.domain.ledger.Marker;
import voronka.domain.money.Money;
import voronka.domain.selling.AnsweringWish;
import voronka.domain.selling.AssigningFollowUp;
import voronka.domain.selling.DealOutcome;
import voronka.domain.selling.FillingDeal;
import voronka.domain.selling.FreezingDeal;
import voronka.domain.selling.Given;
import voronka.domain.selling.HandingDeal;
import voronka.domain.selling.HearingObjection;
import voronka.domain.selling.KeepingPromise;
import voronka.domain.selling.LosingDeal;
import voronka.domain.selling.MovingDeal;
import voronka.domain.selling.Order;
import voronka.domain.selling.PricingDeal;
import voronka.domain.selling.PromisingFollowUp;
import voronka.domain.selling.RecordingActivity;
import voronka.domain.selling.ReopeningDeal;
import voronka.domain.selling.SettingRhythm;
import voronka.domain.selling.TakingDeal;
import voronka.domain.selling.UndoingCommand;
import voronka.domain.selling.WakingDeal;
import voronka.domain.selling.WinningDeal;
import voronka.domain.team.Member;
import voronka.domain.time.Due;

/**
 * A member giving commands, in words.
 *
 * @param revision what the screen showed; null for what is true
 * @param marker the commands' marker; null for a fresh one each time
 */
public record Seller(
        ACompany company, Member member, @Nullable Integer revision, @Nullable Marker marker) {
    /** The same person tapping a screen that was drawn at that revision. */
    public Seller seeing(int shown) {
        return new Seller(company, member, shown, marker);
    }

    /** The same person whose commands carry that marker. */
    public Seller marked(Marker other) {
        return new Seller(company, member, revision, other);
    }

    public DealOutcome takes(DealId deal) {
        return new TakingDeal(company.desk).by(member, order(deal));
    }

    public DealOutcome moves(DealId deal, String stage) {
        return new MovingDeal(company.desk).to(stage, order(deal));
    }

    public DealOutcome moves(DealId deal, String stage, @Nullable String reason, Given given) {
        return new MovingDeal(company.desk).to(stage, reason, given, order(deal));
    }

    public DealOutcome gives(DealId deal, Given given) {
        return new FillingDeal(company.desk).with(given, order(deal));
    }

    public DealOutcome ticks(DealId deal, String item) {
        return gives(deal, Given.NOTHING.ticking(item));
    }

    public DealOutcome agrees(DealId deal) {
        return new AnsweringWish(company.desk).yes(asked(deal), order(deal));
    }

    public DealOutcome disagrees(DealId deal) {
        return new AnsweringWish(company.desk).no(asked(deal), order(deal));
    }

    /** The number of the event that asks; that of no event when nothing is asked. */
    private int asked(DealId deal) {
        return company.store
                .deal(deal)
                .map(found -> found.facts().progress().asked())
                .map(Progress.Asked::event)
                .orElse(0);
    }

    /** The same screen in somebody else's hands. */
    public Seller being(Member other) {
        return new Seller(company, other, revision, marker);
    }

    public DealOutcome undoes(DealId deal, int first, int last) {
        return new UndoingCommand(company.desk, company.store, company.store, company.store)
                .of(first, last, order(deal));
    }

    public DealOutcome hands(DealId deal, Member to) {
        return new HandingDeal(company.desk, company.store).to(to.id(), order(deal));
    }

    public DealOutcome wins(DealId deal, Given given) {
        return new WinningDeal(company.desk).with(given, order(deal));
    }

    public DealOutcome loses(DealId deal, String reason, @Nullable Due comeBack, Given given) {
        return new LosingDeal(company.desk).because(reason, null, comeBack, given, order(deal));
    }

    public DealOutcome freezes(DealId deal, Due until, Given given) {
        return new FreezingDeal(company.desk).until(until, "no-money", given, order(deal));
    }

    public DealOutcome prices(DealId deal, long roubles) {
        return new PricingDeal(company.desk).at(ADeal.roubles(roubles), order(deal));
    }

    /** For the sum the deal has. */
    public DealOutcome wins(DealId deal) {
        return winsFor(deal, null);
    }

    public DealOutcome winsFor(DealId deal, @Nullable Money amount) {
        return wins(deal, Given.NOTHING.worth(amount));
    }

    /** For good. */
    public DealOutcome loses(DealId deal, String reason) {
        return loses(deal, reason, null);
    }

    public DealOutcome loses(DealId deal, String reason, @Nullable Due comeBack) {
        return new LosingDeal(company.desk).because(reason, null, comeBack, order(deal));
    }

    public DealOutcome freezes(DealId deal, Due until) {
        return new FreezingDeal(company.desk).until(until, "no-money", order(deal));
    }

    public DealOutcome freezes(DealId deal, Due until, String reason) {
        return new FreezingDeal(company.desk).until(until, reason, order(deal));
    }

    public DealOutcome wakes(DealId deal) {
        return new WakingDeal(company.desk).now(order(deal));
    }

    public DealOutcome reopens(DealId deal) {
        return new ReopeningDeal(company.desk).again(order(deal));
    }

    public DealOutcome promises(DealId deal, String text, Due due) {
        return new PromisingFollowUp(company.desk).at(due, text, order(deal));
    }

    public DealOutcome assigns(DealId deal, Member colleague, String text, Due due) {
        return new AssigningFollowUp(company.desk, company.store)
                .to(colleague.id(), due, text, order(deal));
    }

    public DealOutcome keepsWarm(DealId deal, int days) {
        return rhythm().to(new Rhythm(days), order(deal));
    }

    public DealOutcome lets(DealId deal) {
        return rhythm().off(order(deal));
    }

    private SettingRhythm rhythm() {
        return new SettingRhythm(
                company.desk, company.store, company.store, company.store, company.store);
    }

    public DealOutcome answers(DealId deal, String promise, String result) {
        return new KeepingPromise(company.desk).doneWith(promise, Said.of(result), order(deal));
    }

    public DealOutcome keeps(DealId deal, String promise) {
        return new KeepingPromise(company.desk).done(promise, order(deal));
    }

    public DealOutcome putsOff(DealId deal, String promise, Due later) {
        return new KeepingPromise(company.desk).putOff(promise, later, order(deal));
    }

    public DealOutcome says(DealId deal, String promise, String text) {
        return new KeepingPromise(company.desk).says(promise, text, order(deal));
    }

    /** The client said against it what has that place, from 1, in the stage's script. */
    public DealOutcome hears(DealId deal, int place) {
        return new HearingObjection(company.desk).of(place, order(deal));
    }

    public DealOutcome notes(DealId deal, String text) {
        return records(deal, Activity.note(text));
    }

    public DealOutcome records(DealId deal, Activity activity) {
        return recording().that(activity, order(deal));
    }

    public DealOutcome amends(DealId deal, int event, UnaryOperator<Activity> otherwise) {
        return recording().amended(event, otherwise, order(deal));
    }

    public DealOutcome takesBack(DealId deal, int event) {
        return recording().takenBack(event, order(deal));
    }

    private RecordingActivity recording() {
        return new RecordingActivity(company.desk, company.store);
    }

    private Order order(DealId deal) {
        Marker own = marker != null ? marker : company.freshMarker();
        Integer shown = revision;
        if (shown == null) {
            shown = company.store.deal(deal).map(known -> known.facts().revision()).orElse(0);
        }
        return Order.of(member, company.store.roster(), deal, shown, own, company.clock.instant());
    }
}
