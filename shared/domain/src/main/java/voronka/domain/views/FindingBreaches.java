package voronka.domain.views;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Gatherers;
import voronka.domain.book.Books;
import voronka.domain.book.Passing;
import voronka.domain.book.Pipeline;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.deal.Deals;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.FollowUps;
import voronka.domain.followup.Worklist;
import voronka.domain.followup.Workload;
import voronka.domain.funnel.Chronicle;
import voronka.domain.funnel.Days;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Rights;
import voronka.domain.team.Roster;
import voronka.domain.team.Scope;
import voronka.domain.views.Breaches.Breach;
import voronka.domain.views.Breaches.Rule;

/**
 * Finds the broken rules of a day, as far as somebody may see the deals: one look at each person's
 * open work, and the day's log. What is read is bounded, whatever the company has sold before.
 */
public final class FindingBreaches {
    /** So many requests that nobody has taken are looked at. */
    static final int MOST_UNTAKEN = 20;

    /** So many lines of the day's log are read. */
    static final int MOST_LINES = 1000;

    /** Where stages are only a list nobody breaks a rule by skipping one. */
    private static final Passing FREE = new Passing.Manual(Passing.Skipping.FREE);

    private final FollowUps followUps;
    private final Deals deals;
    private final Chronicle chronicle;
    private final Books books;
    private final Clock clock;

    public FindingBreaches(
            FollowUps followUps, Deals deals, Chronicle chronicle, Books books, Clock clock) {
        this.followUps = followUps;
        this.deals = deals;
        this.chronicle = chronicle;
        this.books = books;
        this.clock = clock;
    }

    /** Of today so far. */
    public Breaches today(Member reader, Roster roster) {
        return of(clock.instant().atZone(book().zone()).toLocalDate(), reader, roster);
    }

    /** Of the last working day that is over by now. */
    public Breaches lastDay(Member reader, Roster roster) {
        SalesBook book = book();
        LocalDate day = clock.instant().atZone(book.zone()).toLocalDate();
        while (!isOver(day, book)) {
            day = day.minusDays(1);
        }
        return of(day, reader, roster);
    }

    private boolean isOver(LocalDate day, SalesBook book) {
        return book.hours().isWorked(day)
                && !book.hours()
                        .endOfDay(day.atStartOfDay(), 0)
                        .atZone(book.zone())
                        .toInstant()
                        .isAfter(clock.instant());
    }

    private SalesBook book() {
        return books.current().orElseThrow();
    }

    private Breaches of(LocalDate day, Member reader, Roster roster) {
        Instant now = clock.instant();
        SalesBook book = book();
        Scope sees = Rights.of(reader, roster, now).sees();
        List<Breach> found = new ArrayList<>();
        Map<DealId, String> titles = new HashMap<>();
        for (Member member : roster.members()) {
            if (sees.holds(member.id())) {
                Workload work = followUps.workOf(member.id());
                work.deals().forEach(deal -> titles.put(deal.id(), deal.facts().title()));
                found.addAll(of(work, member.id(), titles, day, now, book));
            }
        }
        if (sees.holds(null)) {
            found.addAll(untaken(now));
        }
        found.addAll(skipped(day, sees, titles, book));
        return new Breaches(day, found);
    }

    private List<Breach> of(
            Workload work,
            MemberId owner,
            Map<DealId, String> titles,
            LocalDate day,
            Instant now,
            SalesBook book) {
        List<Breach> found = new ArrayList<>();
        for (Worklist.Item item : Worklist.of(owner, work, now, book.zone()).items()) {
            rule(item)
                    .ifPresent(
                            rule ->
                                    found.add(
                                            new Breach(
                                                    rule,
                                                    item.deal(),
                                                    title(item.deal(), titles),
                                                    owner)));
        }
        for (OpenDeal deal : work.deals()) {
            if (isUpOn(day, deal, now)) {
                found.add(new Breach(Rule.LATE, deal.id(), deal.facts().title(), owner));
            }
        }
        return found;
    }

    private static Optional<Rule> rule(Worklist.Item item) {
        return switch (item.rank()) {
            case OVERDUE ->
                    Optional.of(
                            item.promise() != null
                                            && item.promise().kind() == FollowUp.Kind.FIRST_CONTACT
                                    ? Rule.UNANSWERED
                                    : Rule.OVERDUE);
            case NO_STEP -> Optional.of(Rule.NO_STEP);
            case DUE_NOW, TODAY, TOUCH, SILENT -> Optional.empty();
        };
    }

    /** Whether the time of the deal's stage was up on that day. */
    private boolean isUpOn(LocalDate day, OpenDeal deal, Instant now) {
        SalesBook its = books.version(deal.facts().bookVersion());
        return deal.stageIn(its)
                .map(Stage::limit)
                .map(limit -> limit.from(deal.enteredAt(), its.hours(), its.zone()).instant())
                .filter(up -> !up.isAfter(now) && up.atZone(its.zone()).toLocalDate().equals(day))
                .isPresent();
    }

    private List<Breach> untaken(Instant now) {
        List<Breach> found = new ArrayList<>();
        for (OpenDeal deal : deals.openOf(null).stream().limit(MOST_UNTAKEN).toList()) {
            boolean late =
                    followUps.file(deal.id()).stream()
                            .flatMap(file -> file.open().stream())
                            .anyMatch(
                                    open ->
                                            open.kind() == FollowUp.Kind.FIRST_CONTACT
                                                    && open.due().instant().isBefore(now));
            if (late) {
                found.add(new Breach(Rule.UNANSWERED, deal.id(), deal.facts().title(), null));
            }
        }
        return found;
    }

    /** What was taken back has not happened. */
    private List<Breach> skipped(
            LocalDate day, Scope sees, Map<DealId, String> titles, SalesBook book) {
        List<Chronicle.Line> lines = chronicle.lines(new Days(day, day), MOST_LINES);
        List<DealEvent> events =
                lines.stream()
                        .gather(Gatherers.windowFixed(Chronicle.MOST_AT_ONCE))
                        .flatMap(some -> chronicle.events(some).stream())
                        .toList();
        Set<String> undone = new HashSet<>();
        for (DealEvent event : events) {
            if (event.what() instanceof DealEvent.Undone(DealEvent earlier)) {
                undone.add(earlier.deal() + "#" + earlier.number());
            }
        }
        return events.stream()
                .filter(event -> isSkip(event, book))
                .filter(event -> !undone.contains(event.deal() + "#" + event.number()))
                .filter(event -> sees.holds(event.after().owner()))
                .map(
                        event ->
                                new Breach(
                                        Rule.SKIPPED,
                                        event.deal(),
                                        title(event.deal(), titles),
                                        event.after().owner()))
                .toList();
    }

    private static boolean isSkip(DealEvent event, SalesBook book) {
        if (!(event.what() instanceof DealEvent.Moved moved)) {
            return false;
        }
        Optional<Pipeline> pipeline = book.pipeline(event.pipeline());
        return pipeline.isPresent()
                && !pipeline.get().passing().equals(FREE)
                && pipeline.get().stage(moved.from()).isPresent()
                && pipeline.get().stage(moved.to()).isPresent()
                && pipeline.get().place(moved.to()) > pipeline.get().place(moved.from()) + 1;
    }

    private static String title(DealId deal, Map<DealId, String> titles) {
        return titles.getOrDefault(deal, deal.value());
    }
}
