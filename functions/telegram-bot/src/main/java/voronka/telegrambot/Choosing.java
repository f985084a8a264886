package voronka.telegrambot;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.deal.FrozenDeal;
import voronka.domain.deal.LostDeal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.WonDeal;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUps;
import voronka.domain.selling.DealOutcome;

/**
 * Between the first tap and the second: asks which, why or when, but only where an answer would be
 * heard. A question about a deal that has moved on would end in a refusal.
 */
final class Choosing {
    private final FollowUps followUps;
    private final Outcomes outcomes;

    Choosing(FollowUps followUps, Outcomes outcomes) {
        this.followUps = followUps;
        this.outcomes = outcomes;
    }

    /** Asks about an open deal, from a screen that was drawn at that revision. */
    Reply ofOpen(DealId deal, int revision, Turn turn, Function<DealFile, Reply> question) {
        return ask(deal, turn, question, file -> refusalOfOpen(file, revision));
    }

    /** Asks about a deal that is open or sleeps. */
    Reply ofAlive(DealId deal, Turn turn, Function<DealFile, Reply> question) {
        return ask(
                deal,
                turn,
                question,
                file -> isAlive(file.deal()) ? null : new DealOutcome.NotOpen(file));
    }

    /** Asks about a deal whatever became of it. */
    Reply of(DealId deal, Turn turn, Function<DealFile, Reply> question) {
        return ask(deal, turn, question, file -> null);
    }

    /** Asks whoever may change the deal, or keeps in touch with its client. */
    Reply ofClient(DealId deal, Turn turn, Function<DealFile, Reply> question) {
        Optional<DealFile> kept =
                followUps
                        .file(deal)
                        .filter(
                                file ->
                                        turn.viewer().mayChange(file.deal())
                                                || file.isKeptBy(turn.member().id()));
        return kept.map(question).orElseGet(() -> of(deal, turn, question));
    }

    private Reply ask(
            DealId deal,
            Turn turn,
            Function<DealFile, Reply> question,
            Function<DealFile, @Nullable DealOutcome> refusal) {
        Optional<DealFile> found = followUps.file(deal);
        if (found.isEmpty()) {
            return outcomes.shown(new DealOutcome.NoSuchDeal(deal), deal, turn);
        }
        DealFile file = found.get();
        DealOutcome no =
                turn.viewer().mayChange(file.deal())
                        ? refusal.apply(file)
                        : new DealOutcome.NotYours(file);
        return no == null ? question.apply(file) : outcomes.shown(no, deal, turn);
    }

    private static @Nullable DealOutcome refusalOfOpen(DealFile file, int revision) {
        if (file.deal().facts().revision() != revision) {
            return new DealOutcome.Outdated(file);
        }
        return file.deal() instanceof OpenDeal ? null : new DealOutcome.NotOpen(file);
    }

    /** Open or asleep: there is a next step. */
    static boolean isAlive(Deal deal) {
        return switch (deal) {
            case OpenDeal open -> true;
            case FrozenDeal frozen -> true;
            case WonDeal won -> false;
            case LostDeal lost -> false;
        };
    }
}
