package voronka.telegram.view;

import java.util.stream.Collectors;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.FrozenDeal;
import voronka.domain.deal.LostDeal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.WonDeal;
import voronka.domain.followup.FollowUp;
import voronka.domain.selling.DealOutcome;
import voronka.telegram.screen.Excerpt;

/** What became of a command, in a few words for a toast: at most 200 characters. */
public final class OutcomeText {
    /** The longest toast that Telegram shows. */
    public static final int LONGEST = 200;

    private OutcomeText() {}

    /** What is wrong and what would be right; what was done, if it was. */
    public static String of(DealOutcome outcome, Viewer viewer) {
        return Excerpt.line(words(outcome, viewer), LONGEST);
    }

    private static String words(DealOutcome outcome, Viewer viewer) {
        return switch (outcome) {
            case DealOutcome.Changed changed -> done(told(changed), viewer);
            case DealOutcome.Repeated repeated -> viewer.say("no.repeated");
            case DealOutcome.NoSuchDeal none -> viewer.say("no.deal", "id", none.id());
            case DealOutcome.NotYours not -> notYours(not.file().deal(), viewer);
            case DealOutcome.Outdated outdated -> viewer.say("no.outdated");
            case DealOutcome.ChangedMeanwhile meanwhile -> viewer.say("no.meanwhile");
            case DealOutcome.NotOpen not -> notOpen(not.file().deal(), viewer);
            case DealOutcome.AlreadySo so -> viewer.say("no.same");
            case DealOutcome.AlreadyTaken taken ->
                    viewer.say("no.taken", "who", viewer.name(taken.file().deal().owner()));
            case DealOutcome.NoSuchStage none ->
                    viewer.say(
                            "no.stage",
                            "stages",
                            none.pipeline().stages().stream()
                                    .map(stage -> stage.name().in(viewer.member().language()))
                                    .collect(Collectors.joining(", ")));
            case DealOutcome.NoSuchReason none -> viewer.say("no.reason");
            case DealOutcome.AmountNeeded needed -> viewer.say("no.sum");
            case DealOutcome.NothingToUndo nothing -> viewer.say("no.undo");
            case DealOutcome.TooLateToUndo late -> viewer.say("no.undo.late");
            case DealOutcome.InThePast past -> viewer.say("no.past");
            case DealOutcome.NoSuchPromise none -> viewer.say("no.promise");
            case DealOutcome.NoSuchActivity none -> viewer.say("no.activity");
            case DealOutcome.GateClosed closed -> viewer.say("no.gate");
            case DealOutcome.ReasonNeeded needed ->
                    viewer.say(needed.back() ? "ask.reason.back" : "ask.reason.skip");
            case DealOutcome.NoSkipping no -> viewer.say("no.skipping");
            case DealOutcome.ConfirmationNeeded needed -> viewer.say("no.confirmed");
            case DealOutcome.TouchesNeeded needed ->
                    viewer.say(
                            "no.touches",
                            "least",
                            needed.least(),
                            "n",
                            needed.file().deal().facts().touches().count());
            case DealOutcome.AskedAlready asked -> viewer.say("no.asked");
            case DealOutcome.NothingAsked nothing -> viewer.say("no.nothing");
            case DealOutcome.HeadNeeded needed -> viewer.say("no.head");
            case DealOutcome.NotInThatRole not -> viewer.say("no.role");
            case DealOutcome.NotAValue not -> viewer.say("no.value");
            case DealOutcome.NoSuchItem none -> viewer.say("no.item");
            case DealOutcome.NoSuchMember none -> viewer.say("no.member");
            case DealOutcome.TooManyPromises many -> viewer.say("no.more", "n", FollowUp.MOST_OPEN);
        };
    }

    /** Of all that happened, what the person wanted: a head asked, or the deal somewhere else. */
    private static DealEvent.What told(DealOutcome.Changed changed) {
        return changed.events().stream()
                .filter(
                        event ->
                                event.what() instanceof DealEvent.AgreementAsked
                                        || !event.after().equals(event.before()))
                .findFirst()
                .orElse(changed.event())
                .what();
    }

    private static String done(DealEvent.What what, Viewer viewer) {
        return switch (what) {
            case DealEvent.Created created -> viewer.say("done.created");
            case DealEvent.OwnerChanged owner ->
                    owner.to().equals(viewer.member().id())
                            ? viewer.say("done.owner.you")
                            : viewer.say("done.owner", "who", viewer.name(owner.to()));
            case DealEvent.Moved moved -> viewer.say("done.moved");
            case DealEvent.Priced priced ->
                    viewer.say("done.priced", "sum", viewer.sum(priced.to()));
            case DealEvent.Won won -> viewer.say("done.won", "sum", viewer.sum(won.to()));
            case DealEvent.Lost lost -> viewer.say("done.lost");
            case DealEvent.Frozen frozen ->
                    viewer.say(
                            "done.frozen", "when", viewer.dates().moment(frozen.until().instant()));
            case DealEvent.Woken woken -> viewer.say("done.woken");
            case DealEvent.MovedOver over -> viewer.say("done.over", "n", over.to());
            case DealEvent.Reopened reopened -> viewer.say("done.woken");
            case DealEvent.AskedAgain asked -> viewer.say("done.asked");
            case DealEvent.Filled filled -> viewer.say("done.filled");
            case DealEvent.Ticked ticked -> viewer.say("done.kept");
            case DealEvent.AgreementAsked asked -> viewer.say("done.agreement.asked");
            case DealEvent.AgreementGiven given -> viewer.say("done.agreement.given");
            case DealEvent.AgreementRefused refused -> viewer.say("done.agreement.refused");
            case DealEvent.Promised promised ->
                    viewer.say(
                            "done.promised",
                            "when",
                            viewer.dates().moment(promised.due().instant()));
            case DealEvent.Assigned assigned ->
                    viewer.say(
                            "done.assigned",
                            "who",
                            viewer.name(assigned.to()),
                            "when",
                            viewer.dates().moment(assigned.due().instant()));
            case DealEvent.PutOff putOff ->
                    viewer.say(
                            "done.promised", "when", viewer.dates().moment(putOff.to().instant()));
            case DealEvent.Kept kept -> viewer.say("done.kept");
            case DealEvent.Entrusted entrusted ->
                    viewer.say("done.entrusted", "who", viewer.name(entrusted.to()));
            case DealEvent.ClientKnown known ->
                    viewer.say("event.client", "client", DealLines.client(known.to()));
            case DealEvent.RhythmSet set ->
                    set.to() == 0
                            ? viewer.say("event.rhythm.off")
                            : viewer.say(
                                    "event.rhythm", "every", RhythmView.every(set.to(), viewer));
            case DealEvent.Happened happened -> new ActivityText(viewer).done(happened.activity());
            case DealEvent.Undone undone -> viewer.say("done.undone");
            case DealEvent.Amended amended ->
                    viewer.say(amended.to() == null ? "done.taken_back" : "done.amended");
        };
    }

    private static String notYours(Deal deal, Viewer viewer) {
        return deal.owner() == null
                ? viewer.say("no.untaken")
                : viewer.say("no.yours", "who", viewer.name(deal.owner()));
    }

    private static String notOpen(Deal deal, Viewer viewer) {
        return switch (deal) {
            case OpenDeal open -> viewer.say("no.open");
            case FrozenDeal frozen -> viewer.say("no.frozen");
            case WonDeal won -> viewer.say("no.won");
            case LostDeal lost -> viewer.say("no.lost");
        };
    }
}
