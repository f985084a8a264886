package voronka.domain.selling;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.Condition;
import voronka.domain.book.Passing;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.Wish;
import voronka.domain.followup.FollowUp;

/** Whether and how an open deal gets from its stage to another one, as its book says. */
final class Passage {
    private final DealDesk desk;
    private final DealDesk.Case facts;

    Passage(DealDesk desk, DealDesk.Case facts) {
        this.desk = desk;
        this.facts = facts;
    }

    /**
     * The way there.
     *
     * @param known the deal with what was given along with the wish
     * @param reason why it goes back or skips a stage, if anybody has said
     */
    DealDesk.Ruling to(Stage stage, @Nullable String reason, Gathered known) {
        int here = facts.pipeline().place(known.deal().stage());
        int there = facts.pipeline().place(stage.key());
        return there < here
                ? back(stage, reason, known)
                : forward(stage, reason, known, there > here + 1);
    }

    private DealDesk.Ruling back(Stage stage, @Nullable String reason, Gathered known) {
        return reason == null && !isFree()
                ? no(new DealOutcome.ReasonNeeded(facts.file(), stage.key(), true))
                : moved(stage, reason, known);
    }

    private DealDesk.Ruling forward(
            Stage stage, @Nullable String reason, Gathered known, boolean skips) {
        if (skips && !facts.pipeline().passing().skips()) {
            return no(new DealOutcome.NoSkipping(facts.file(), next(known.deal())));
        }
        List<Condition> missing = Gate.missing(known.deal(), facts.stageOf(known.deal()));
        if (missing.stream().anyMatch(one -> !isAgreement(one))) {
            return no(new DealOutcome.GateClosed(facts.file(), stage.key(), missing));
        }
        if (skips && !isFree() && reason == null) {
            return no(new DealOutcome.ReasonNeeded(facts.file(), stage.key(), false));
        }
        Wish wish = new Wish.Leave(stage.key(), skips ? reason : null);
        boolean skipsByWord = skips && isSkippedByWord() && !isAgreed(known.deal(), stage.key());
        boolean needsHead = skipsByWord || !missing.isEmpty();
        return needsHead && !facts.order().mayAgree(known.deal())
                ? new Asking(desk, facts).forA(wish, known)
                : moved(stage, reason, known);
    }

    private DealDesk.Ruling moved(Stage stage, @Nullable String reason, Gathered known) {
        List<FollowUp> followUps = new ArrayList<>(known.done());
        followUps.addAll(firstContactMade());
        return new DealDesk.Ruling.Yes(
                known.and(
                        known.deal()
                                .movedTo(
                                        stage, reason, facts.pipeline(), facts.by(), facts.when())),
                followUps,
                List.of());
    }

    /** Whoever moves a deal has spoken with the client. */
    private List<FollowUp> firstContactMade() {
        return facts.file().open().stream()
                .filter(followUp -> followUp.kind() == FollowUp.Kind.FIRST_CONTACT)
                .map(FollowUp::done)
                .toList();
    }

    /** Whether a deal may be won from a stage that is not the last one. */
    boolean endsAnywhere() {
        return facts.pipeline().passing().skips();
    }

    StageKey next(OpenDeal deal) {
        return facts.pipeline().after(deal.stage()).orElseThrow().key();
    }

    static boolean isAgreement(Condition condition) {
        return condition instanceof Condition.Approved;
    }

    private static boolean isAgreed(OpenDeal deal, StageKey to) {
        return deal.facts().progress().agreed() instanceof Wish.Leave leave
                && leave.to().equals(to);
    }

    private boolean isFree() {
        return facts.pipeline().passing() instanceof Passing.Manual(Passing.Skipping skipping)
                && skipping == Passing.Skipping.FREE;
    }

    private boolean isSkippedByWord() {
        return facts.pipeline().passing() instanceof Passing.Manual(Passing.Skipping skipping)
                && skipping == Passing.Skipping.WITH_APPROVAL;
    }

    private static DealDesk.Ruling no(DealOutcome why) {
        return new DealDesk.Ruling.No(why);
    }
}
