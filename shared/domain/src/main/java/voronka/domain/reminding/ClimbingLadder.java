package voronka.domain.reminding;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.domain.Ids;
import voronka.domain.book.Books;
import voronka.domain.book.Escalation;
import voronka.domain.book.Ladder;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.FollowUp;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Committed;
import voronka.domain.ledger.Ledger;
import voronka.domain.ledger.Write;
import voronka.domain.notice.Notice;
import voronka.domain.team.MemberId;

/**
 * A deal's time in its stage is running out, or is over: whoever has the step of the ladder is
 * told, and the clock is set for the next one. The step is the follow-up's generation, so that a
 * timer that fires twice climbs once.
 */
final class ClimbingLadder {
    private final Ledger ledger;
    private final Books books;
    private final Clock clock;
    private final Ids ids;

    ClimbingLadder(Ledger ledger, Books books, Clock clock, Ids ids) {
        this.ledger = ledger;
        this.books = books;
        this.clock = clock;
        this.ids = ids;
    }

    RemindingOwner.Result on(OpenDeal deal, FollowUp limit) {
        SalesBook book = books.version(deal.facts().bookVersion());
        Stage stage = deal.stageIn(book).orElseThrow();
        List<Ladder.Step> steps = Ladder.of(stage, book, deal.enteredAt()).steps();
        int place = limit.generation() - 1;
        if (place >= steps.size()) {
            commit(List.of(new Write.OfFollowUp(limit.done())));
            return new RemindingOwner.Silent("the ladder has no more steps");
        }
        Ladder.Step step = steps.get(place);
        FollowUp next =
                place + 1 < steps.size() ? limit.putOff(steps.get(place + 1).at()) : limit.done();
        Committed committed =
                commit(List.of(new Write.OfFollowUp(next), new Write.OfNotice(notice(deal, step))));
        return committed instanceof Committed.Done
                ? new RemindingOwner.Climbed(deal.id(), step.whom())
                : new RemindingOwner.Later("the limit is being changed");
    }

    private Notice notice(OpenDeal deal, Ladder.Step step) {
        return Notice.of(
                ids.next(),
                deal.id(),
                step.isWarning() ? Notice.Kind.LIMIT_NEAR : Notice.Kind.LIMIT_OVER,
                audience(step.whom(), deal.owner()),
                deal.facts().progress().visit(),
                clock.instant());
    }

    private static Notice.Audience audience(Escalation.Whom whom, @Nullable MemberId owner) {
        return switch (whom) {
            case OWNER ->
                    owner == null
                            ? new Notice.Audience.HeadsOf(null)
                            : new Notice.Audience.One(owner);
            case HEAD -> new Notice.Audience.HeadsOf(owner);
            case DIRECTOR -> new Notice.Audience.Directors();
        };
    }

    private Committed commit(List<Write> writes) {
        return ledger.commit(new Change(writes, null, clock.instant()));
    }
}
