package voronka.domain.selling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import voronka.domain.Ids;
import voronka.domain.book.ChecklistItem;
import voronka.domain.book.Ladder;
import voronka.domain.book.Limit;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.deal.Deal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.FollowUp;
import voronka.domain.ledger.Write;
import voronka.domain.notice.Notice;
import voronka.domain.team.Actor;
import voronka.domain.team.Language;
import voronka.domain.team.MemberId;
import voronka.domain.time.Due;
import voronka.domain.time.Moment;

/**
 * What the book wants of a deal that has entered a stage: its tasks, its limit, who hears of it.
 */
final class Entering {
    /** When a task is due that neither its item nor its stage limits. */
    private static final Limit TOMORROW = new Limit.ByEndOfDay(1);

    private final Ids ids;
    private final Picks picks;

    Entering(Ids ids, Picks picks) {
        this.ids = ids;
        this.picks = picks;
    }

    /** What is to be written beside the deal. */
    record Entered(List<FollowUp> followUps, List<Write> beside) {}

    Entered into(Stage stage, OpenDeal deal, SalesBook book, Actor by, Moment when) {
        List<FollowUp> followUps = new ArrayList<>(tasks(stage, deal, book, when));
        List<Write> beside = new ArrayList<>(picks.turns());
        told(followUps, deal, by, when).ifPresent(beside::add);
        Ladder ladder = Ladder.of(stage, book, deal.enteredAt());
        if (!ladder.steps().isEmpty()) {
            Due first = ladder.steps().getFirst().at();
            followUps.add(limit(first, deal, when));
        }
        return new Entered(followUps, beside);
    }

    /** The stage's clock, set for that time. */
    FollowUp limit(Due at, Deal deal, Moment when) {
        return made(FollowUp.Kind.LIMIT, "", null, at, deal, when);
    }

    /** What it takes to remember whose turn it was. */
    List<Write> turns() {
        return picks.turns();
    }

    private List<FollowUp> tasks(Stage stage, OpenDeal deal, SalesBook book, Moment when) {
        return stage.checklist().stream()
                .filter(item -> !deal.facts().progress().ticks().contains(item.key()))
                .map(item -> task(item, stage.limit(), deal, book, when))
                .toList();
    }

    /** A task of that item, for whoever is to do it. */
    FollowUp task(
            ChecklistItem item,
            @Nullable Limit stageLimit,
            Deal deal,
            SalesBook book,
            Moment when) {
        Limit limit = item.limit() != null ? item.limit() : stageLimit;
        Due due = (limit == null ? TOMORROW : limit).from(when.at(), book.hours(), book.zone());
        MemberId assignee = picks.of(item.assignee(), deal.owner());
        String text = item.text().in(Language.RUSSIAN);
        return made(FollowUp.Kind.TASK, text, assignee, due, deal, when).about(item.key());
    }

    private FollowUp made(
            FollowUp.Kind kind,
            String text,
            @Nullable MemberId owner,
            Due due,
            Deal deal,
            Moment when) {
        return FollowUp.promised(ids.next(), deal.id(), owner, kind, text, due, when.at())
                .by(deal.facts().progress().visit());
    }

    /** Whoever was given something by somebody else's tap hears of it, once. */
    Optional<Write> told(List<FollowUp> tasks, OpenDeal deal, Actor by, Moment when) {
        Set<MemberId> others = new LinkedHashSet<>();
        tasks.stream().map(FollowUp::owner).filter(Objects::nonNull).forEach(others::add);
        others.remove(deal.owner());
        others.remove(by.member());
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Write.OfNotice(
                                Notice.of(
                                        ids.next(),
                                        deal.id(),
                                        Notice.Kind.TASKS,
                                        new Notice.Audience.Those(List.copyOf(others)),
                                        deal.facts().events(),
                                        when.at())));
    }
}
