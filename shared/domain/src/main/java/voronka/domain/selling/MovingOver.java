package voronka.domain.selling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import voronka.domain.book.Edition;
import voronka.domain.book.Pipeline;
import voronka.domain.book.StageKey;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.Progress;
import voronka.domain.deal.Step;
import voronka.domain.ledger.Write;
import voronka.domain.notice.Notice;
import voronka.domain.team.Member;

/**
 * An open deal runs on a later version of the book from now on: in the same stage, or in the heir
 * that was named for a stage which that version has not. Its gate and its tasks are the new ones.
 */
public final class MovingOver {
    private final DealDesk desk;

    public MovingOver(DealDesk desk) {
        this.desk = desk;
    }

    /**
     * Moves it over. Refuses whoever does not keep the book, a deal that is not open, and one that
     * runs on that version or a later one.
     */
    public DealOutcome to(int version, Member by, Order order) {
        return desk.carryOut(
                order.unbound(),
                facts ->
                        by.role().administers()
                                ? over(version, facts)
                                : no(new DealOutcome.NotInThatRole(facts.file())));
    }

    private DealDesk.Ruling over(int version, DealDesk.Case facts) {
        if (!(facts.file().deal() instanceof OpenDeal deal)) {
            return no(new DealOutcome.NotOpen(facts.file()));
        }
        if (deal.facts().bookVersion() >= version) {
            return no(new DealOutcome.AlreadySo(facts.file()));
        }
        Pipeline now = desk.pipelines(deal).apply(version);
        Optional<StageKey> into = heir(deal.stage(), version, facts);
        if (into.isEmpty()) {
            return no(new DealOutcome.NoSuchStage(deal.stage().value(), now));
        }
        StageKey reached = heir(deal.facts().furthest(), version, facts).orElse(into.get());
        Step<OpenDeal> step =
                deal.movedOver(
                        version,
                        facts.pipeline(),
                        now,
                        into.get(),
                        reached,
                        facts.by(),
                        facts.when());
        return new DealDesk.Ruling.Yes(step, List.of(), corrections(deal, step, facts));
    }

    /** Where it comes to stand, from version to version. */
    private Optional<StageKey> heir(StageKey stage, int version, DealDesk.Case facts) {
        Optional<StageKey> heir = Optional.of(stage);
        for (int next = facts.book().version() + 1; next <= version; next++) {
            Edition edition = desk.edition(next).orElseThrow();
            heir = heir.flatMap(now -> edition.heir(facts.pipeline().key(), now));
        }
        return heir;
    }

    /** What a head was asked about the old stage is no question any more. */
    private List<Write> corrections(OpenDeal deal, Step<OpenDeal> step, DealDesk.Case facts) {
        List<Write> writes = new ArrayList<>();
        Progress.Asked asked = deal.facts().progress().asked();
        if (asked != null) {
            Notice notice =
                    Notice.of(
                                    desk.newId(),
                                    deal.id(),
                                    Notice.Kind.CHANGED,
                                    new Notice.Audience.SameAsBefore(facts.by().member()),
                                    step.event().number(),
                                    step.event().at())
                            .correcting(Notice.idOfAgreement(asked.event()));
            writes.add(new Write.OfNotice(notice));
        }
        return writes;
    }

    private static DealDesk.Ruling no(DealOutcome why) {
        return new DealDesk.Ruling.No(why);
    }
}
