package voronka.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voronka.domain.ACompany;
import voronka.domain.ADeal;
import voronka.domain.Samples;
import voronka.domain.Seller;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Enclosure;
import voronka.domain.book.ChecklistItem;
import voronka.domain.book.Pipeline;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.deal.FieldValue;
import voronka.domain.followup.FollowUp;
import voronka.domain.ledger.Marker;
import voronka.domain.publishing.Proposal;
import voronka.domain.publishing.PublishingBook;
import voronka.domain.selling.CapturingLead;
import voronka.domain.selling.Enquiry;
import voronka.domain.selling.Given;
import voronka.domain.selling.HandingWork;
import voronka.domain.selling.MovingOver;
import voronka.domain.selling.OpeningDeal;
import voronka.domain.selling.Order;
import voronka.domain.staffing.AppointingMember;
import voronka.domain.staffing.PeopleDesk;
import voronka.domain.staffing.PlacingMember;
import voronka.domain.team.Actor;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Role;
import voronka.domain.team.Roster;
import voronka.domain.time.Due;

/** A company in which a list of commands is carried out, one after the other. */
final class History {
    private final ACompany company;
    private final SalesBook book;
    private final Set<DealId> deals = new LinkedHashSet<>();
    private final Map<Integer, Instant> changed = new HashMap<>();
    private final Map<DealId, Integer> begun = new HashMap<>();
    private final Map<DealId, Map<Integer, Roster>> then = new HashMap<>();

    private History(SalesBook book) {
        this.book = book;
        company = ACompany.with(book);
        place("Север", company.anna.id(), company.olga);
        place("Север", company.boris.id(), company.olga);
    }

    static History of(SalesBook book, List<Command> commands) {
        History history = new History(book);
        commands.forEach(history::carryOut);
        return history;
    }

    ACompany company() {
        return company;
    }

    SalesBook book() {
        return book;
    }

    Set<DealId> deals() {
        return deals;
    }

    /** Who was what in the company when that event of the deal happened. */
    Roster rosterAt(DealId deal, int event) {
        return Objects.requireNonNull(then.get(deal).get(event));
    }

    private void carryOut(Command command) {
        Marker marker = company.marker("command " + command.id());
        int before = company.store.everyEvent().size();
        Map<DealId, Integer> logged = logged();
        Roster roster = company.store.roster();
        switch (command.verb()) {
            case ASK -> ask(command, marker);
            case OPEN -> open(command, marker);
            case WAIT -> company.clock.forward(Duration.ofMinutes(1 + command.choice() * 5L));
            case SWEEP -> sweep();
            case PUBLISH -> publish(command);
            case OVER -> over(command);
            case APPOINT -> appoint(command);
            case FIRE -> fire(command);
            case HAND_ALL -> handAll(command);
            case TAKE,
                    MOVE,
                    PRICE,
                    WIN,
                    LOSE,
                    FREEZE,
                    WAKE,
                    REOPEN,
                    NOTE,
                    CALL,
                    AMEND,
                    GIVE,
                    AGREE,
                    DISAGREE,
                    HAND,
                    UNDO,
                    PROMISE,
                    KEEP,
                    PUT_OFF,
                    SAY,
                    ASSIGN,
                    ANSWER ->
                    sell(command, marker);
        }
        logged().forEach(
                        (deal, events) -> {
                            int earlier = logged.getOrDefault(deal, 0);
                            if (events > earlier) {
                                begun.put(deal, earlier);
                                for (int number = earlier + 1; number <= events; number++) {
                                    then.computeIfAbsent(deal, d -> new HashMap<>())
                                            .put(number, roster);
                                }
                            }
                        });
        if (company.store.everyEvent().size() > before && command.verb().isMarked()) {
            Instant first = changed.put(command.id(), company.clock.instant());
            assertThat(first == null || forgotten(first))
                    .as("%s changed it twice", command)
                    .isTrue();
        }
    }

    /** How many events each deal's log has. */
    private Map<DealId, Integer> logged() {
        Map<DealId, Integer> logged = new HashMap<>();
        deals.forEach(deal -> logged.put(deal, company.deal(deal).facts().events()));
        return logged;
    }

    private boolean forgotten(Instant first) {
        return !company.clock.instant().isBefore(first.plus(Marker.LONG));
    }

    private Enquiry enquiry(Command command, @Nullable Member owner) {
        Enquiry plain = company.enquiry("+7927000000" + command.choice() % 4, owner);
        return new Enquiry(
                plain.form(),
                plain.by(),
                plain.fields(),
                plain.contact(),
                plain.title(),
                command.deal() % 3 == 0 ? ADeal.roubles(command.deal()) : null,
                "source " + command.choice() % 2,
                book.pipelines().get(command.deal() % book.pipelines().size()).key(),
                plain.owner(),
                null);
    }

    private void ask(Command command, Marker marker) {
        Member owner = command.age() > 0 ? member(command) : null;
        if (company.capturing.from(enquiry(command, owner), marker)
                instanceof CapturingLead.Captured captured) {
            deals.add(captured.deal());
        }
    }

    private void open(Command command, Marker marker) {
        if (company.opening.from(enquiry(command, member(command)), member(command), marker)
                instanceof OpeningDeal.Opened opened) {
            deals.add(opened.file().deal().id());
        }
    }

    /** Anna or Boris becomes head or not, or joins the team or leaves it; sometimes by no right. */
    private void appoint(Command command) {
        Member by = command.age() > 0 ? now(company.anna) : now(company.olga);
        MemberId who = member(1 + command.deal() % 2).id();
        if (command.choice() % 4 == 0) {
            place(command.choice() % 3 == 0 ? null : "Север", who, by);
        } else {
            HandingWork work =
                    new HandingWork(company.desk, company.store, company.store, company.store);
            Role role = command.choice() % 4 == 1 ? Role.MANAGER : Role.HEAD;
            new AppointingMember(people(), work).to(role, who, by);
        }
    }

    private void place(@Nullable String team, MemberId who, Member by) {
        new PlacingMember(people()).in(team, who, by);
    }

    private PeopleDesk people() {
        return new PeopleDesk(company.store, company.store, company.clock);
    }

    /** A member as they are now. */
    private Member now(Member known) {
        return company.store.roster().byId(known.id()).orElseThrow();
    }

    /** The same stages by other rules. */
    private void publish(Command command) {
        SalesBook newest = company.store.newest().orElseThrow();
        SalesBook other = RandomBook.ruledAnew(newest, new Chance(command.choice()));
        new PublishingBook(company.store, company.store, company.clock)
                .publish(new Proposal(other, newest.version()), company.olga);
    }

    /** By the director as a rule; sometimes by somebody who may not. */
    private void over(Command command) {
        if (!deals.isEmpty()) {
            int newest = company.store.newest().orElseThrow().version();
            Member by = now(command.who() == 1 ? company.anna : company.olga);
            DealId deal = deal(command);
            new MovingOver(company.desk)
                    .to(
                            newest - command.choice() % 2,
                            by,
                            Order.of(
                                    by,
                                    company.store.roster(),
                                    deal,
                                    null,
                                    null,
                                    company.clock.instant()));
        }
    }

    /** A pipeline by the version of the book. */
    IntFunction<Pipeline> pipelines(String key) {
        return version -> company.store.version(version).pipeline(key).orElseThrow();
    }

    /** The pipeline that a deal runs in now. */
    Pipeline pipelineOf(Deal deal) {
        return pipelines(deal.facts().pipeline()).apply(deal.facts().bookVersion());
    }

    private void sweep() {
        company.newsGoOut();
        company.sweeping.sweep();
    }

    /** All that somebody has goes to somebody else, now and then. */
    private void handAll(Command command) {
        if (command.choice() % 3 == 0) {
            MemberId from = member(command.deal() % 3).id();
            MemberId to = member(command.choice() % 2).id();
            new HandingWork(company.desk, company.store, company.store, company.store)
                    .from(from, to, company.olga);
        }
    }

    private void fire(Command command) {
        if (!deals.isEmpty()) {
            List<FollowUp> open = company.file(deal(command)).open();
            if (!open.isEmpty()) {
                FollowUp promise = open.get(command.choice() % open.size());
                if (command.age() == 0
                        && promise.due().instant().isAfter(company.clock.instant())) {
                    company.clock.moveTo(promise.due().instant());
                }
                company.fires(promise);
            }
        }
    }

    private void sell(Command command, Marker marker) {
        if (deals.isEmpty()) {
            return;
        }
        DealId deal = deal(command);
        int shown = company.deal(deal).facts().revision() - command.age();
        Seller seller = company.by(member(command)).seeing(shown).marked(marker);
        int choice = command.choice();
        switch (command.verb()) {
            case TAKE -> seller.takes(deal);
            case MOVE -> move(seller, deal, command);
            case GIVE -> seller.gives(deal, given(deal, choice));
            case AGREE -> answer(command, marker).agrees(asked(deal));
            case DISAGREE -> answer(command, marker).disagrees(asked(deal));
            case HAND -> seller.hands(deal, member(command.choice() % 3));
            case UNDO -> undo(command, deal, seller);
            case PRICE -> seller.prices(deal, choice);
            case WIN -> {
                Given sum = Given.NOTHING.worth(choice % 2 == 0 ? ADeal.roubles(choice) : null);
                seller.wins(deal, choice % 3 == 0 ? sum : sum.confirming());
            }
            case LOSE -> {
                Due back = choice % 2 == 0 ? company.in(days(choice)) : null;
                seller.loses(deal, "price", back, confirmed(choice));
            }
            case FREEZE -> seller.freezes(deal, company.in(days(choice)), confirmed(choice));
            case WAKE -> seller.wakes(deal);
            case REOPEN -> seller.reopens(deal);
            case NOTE -> seller.notes(deal, "заметка " + choice);
            case CALL -> seller.records(deal, activity(choice));
            case AMEND -> amend(seller, deal, choice);
            case PROMISE -> seller.promises(deal, "раз " + choice, company.in(days(choice)));
            case KEEP -> seller.keeps(deal, promise(deal, choice));
            case PUT_OFF -> seller.putsOff(deal, promise(deal, choice), company.in(days(choice)));
            case ASSIGN ->
                    seller.assigns(
                            deal, member(choice % 3), "прошу " + choice, company.in(days(choice)));
            case ANSWER -> seller.answers(deal, promise(deal, choice), "вышло " + choice);
            case SAY -> seller.says(deal, promise(deal, choice), "ещё раз " + choice);
            case ASK, OPEN, WAIT, FIRE, SWEEP, HAND_ALL, PUBLISH, OVER, APPOINT ->
                    throw new IllegalArgumentException();
        }
    }

    /**
     * The last command as a rule, sometimes one that never was; by whoever gave it, or by somebody
     * else.
     */
    private void undo(Command command, DealId deal, Seller seller) {
        List<DealEvent> log = company.store.log(deal);
        int first = Math.min(begun.getOrDefault(deal, 0) + 1, log.size());
        Seller whoever =
                List.of(member(0), member(1), member(2)).stream()
                        .filter(
                                member ->
                                        log.get(first - 1)
                                                .by()
                                                .equals(new Actor.Person(member.id())))
                        .findFirst()
                        .map(member -> seller.being(member))
                        .orElse(seller);
        int from = command.choice() % 9 == 0 ? log.size() + 1 : first;
        (command.choice() % 7 == 0 ? seller : whoever).undoes(deal, from, log.size());
    }

    /** The director or whoever is head now; sometimes somebody who may not. */
    private Seller answer(Command command, Marker marker) {
        Member director = now(company.olga);
        Member head =
                Stream.of(now(company.anna), now(company.boris))
                        .filter(member -> member.role() == Role.HEAD)
                        .findFirst()
                        .orElse(director);
        Member whoever =
                switch (command.who()) {
                    case 1 -> now(company.anna);
                    case 2, 3, 4 -> head;
                    default -> director;
                };
        return company.by(whoever).marked(marker);
    }

    /** A deal in which something is asked, or else that one. */
    private DealId asked(DealId otherwise) {
        return deals.stream()
                .filter(id -> company.deal(id).facts().progress().asked() != null)
                .findFirst()
                .orElse(otherwise);
    }

    private static Given confirmed(int choice) {
        return choice % 3 == 0 ? Given.NOTHING : Given.NOTHING.confirming();
    }

    /** On to the next stage as a rule, else wherever; sometimes telling all that is asked. */
    private void move(Seller seller, DealId deal, Command command) {
        int choice = command.choice();
        Deal now = company.deal(deal);
        String next =
                book.pipeline(now.facts().pipeline())
                        .orElseThrow()
                        .after(now.standing().stage())
                        .map(stage -> stage.key().value())
                        .orElse("s0");
        seller.moves(
                deal,
                choice % 3 == 0 ? next : "s" + choice % 7,
                choice % 4 == 0 ? null : "так вышло",
                choice % 5 < 2 ? Given.NOTHING : given(deal, choice));
    }

    private Given given(DealId deal, int choice) {
        Given given = Given.NOTHING;
        if (choice % 2 == 0) {
            given = given.with("text", new FieldValue.Text("раз " + choice % 4));
        }
        if (choice % 3 > 0) {
            given = given.with("yes", new FieldValue.YesNo(choice % 3 == 1));
        }
        if (choice % 7 == 0) {
            given = given.with("nothing", new FieldValue.YesNo(true));
        }
        if (choice % 5 > 2) {
            given = given.worth(ADeal.roubles(choice));
        }
        if (choice % 4 == 1) {
            given = given.enclosing(new Enclosure.File(Enclosure.Kind.PHOTO, "f", "план.jpg"));
        }
        Deal now = company.deal(deal);
        Stage stage = pipelineOf(now).stage(now.standing().stage()).orElseThrow();
        for (ChecklistItem item : stage.checklist()) {
            if (choice % 6 > 1) {
                given = given.ticking(item.key());
            }
        }
        return given;
    }

    private Member member(int place) {
        return now(List.of(company.olga, company.anna, company.boris).get(place));
    }

    /** Olga, Anna, Boris; or else whoever may do it: the owner, or the director for nobody's. */
    private Member member(Command command) {
        List<Member> members = List.of(member(0), member(1), member(2));
        if (command.who() < members.size()) {
            return members.get(command.who());
        }
        @Nullable MemberId owner = deals.isEmpty() ? null : company.deal(deal(command)).owner();
        return members.stream()
                .filter(m -> m.id().equals(owner))
                .findFirst()
                .orElse(members.getFirst());
    }

    /** One of the four newest. */
    private DealId deal(Command command) {
        List<DealId> newest = new ArrayList<>(deals).reversed();
        return newest.get(command.deal() % Math.min(newest.size(), 4));
    }

    /** One of the promises that people made; or none. */
    private String promise(DealId deal, int choice) {
        List<FollowUp> promises =
                company.file(deal).open().stream()
                        .filter(
                                open ->
                                        open.kind() == FollowUp.Kind.PROMISE
                                                || open.kind() == FollowUp.Kind.TASK)
                        .toList();
        return promises.isEmpty() ? "nothing" : promises.get(choice % promises.size()).id();
    }

    private static Activity activity(int choice) {
        List<Activity> all = Samples.activities();
        return all.get(choice % all.size());
    }

    /** One of the deal's activities told otherwise or taken back, or an event that is none. */
    private void amend(Seller seller, DealId deal, int choice) {
        List<DealEvent> log = company.store.log(deal);
        List<Integer> happened =
                log.stream()
                        .filter(event -> event.what() instanceof DealEvent.Happened)
                        .map(DealEvent::number)
                        .toList();
        int event = happened.isEmpty() ? log.size() : happened.get(choice % happened.size());
        if (choice % 4 == 0) {
            seller.takesBack(deal, event);
        } else {
            seller.amends(deal, event, told -> activity(choice).saying(told.said()));
        }
    }

    private static Duration days(int choice) {
        return Duration.ofHours(1 + choice % 200);
    }
}
