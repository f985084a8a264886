package voronka.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import voronka.domain.access.AccessKey;
import voronka.domain.access.AccessKeys;
import voronka.domain.book.Books;
import voronka.domain.book.Edition;
import voronka.domain.book.SalesBook;
import voronka.domain.book.StageKey;
import voronka.domain.contact.Contact;
import voronka.domain.contact.ContactKey;
import voronka.domain.conversation.Dialogues;
import voronka.domain.conversation.Question;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.deal.Deals;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.Agenda;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.FollowUps;
import voronka.domain.followup.Undelivered;
import voronka.domain.followup.Workload;
import voronka.domain.funnel.Chronicle;
import voronka.domain.funnel.Counted;
import voronka.domain.funnel.CounterKey;
import voronka.domain.funnel.Counters;
import voronka.domain.funnel.Days;
import voronka.domain.funnel.Filter;
import voronka.domain.funnel.Filters;
import voronka.domain.funnel.Journal;
import voronka.domain.funnel.Plans;
import voronka.domain.funnel.Tally;
import voronka.domain.funnel.Verification;
import voronka.domain.funnel.Verifications;
import voronka.domain.funnel.WatchedStages;
import voronka.domain.lead.Lead;
import voronka.domain.lead.Leads;
import voronka.domain.lead.Reach;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Committed;
import voronka.domain.ledger.Ledger;
import voronka.domain.ledger.Marker;
import voronka.domain.ledger.Write;
import voronka.domain.notice.Notice;
import voronka.domain.notice.Notices;
import voronka.domain.parcel.Parcel;
import voronka.domain.parcel.Parcels;
import voronka.domain.publishing.Draft;
import voronka.domain.publishing.Drafts;
import voronka.domain.search.SearchKey;
import voronka.domain.search.SearchKeys;
import voronka.domain.team.Invitation;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Role;
import voronka.domain.team.Roster;
import voronka.domain.team.Team;
import voronka.domain.team.Turn;
import voronka.domain.views.Letter;
import voronka.domain.views.SavedView;
import voronka.domain.views.SavedViews;
import voronka.domain.views.Subscription;
import voronka.domain.views.Subscriptions;

/**
 * Every port of the store in memory. It earns its trust by passing the same contract as the real
 * one.
 */
public final class InMemoryStore
        implements Ledger,
                Deals,
                FollowUps,
                Notices,
                Leads,
                Parcels,
                SearchKeys,
                Team,
                Books,
                AccessKeys,
                Dialogues,
                Drafts,
                Counters,
                Journal,
                Chronicle,
                Filters,
                Plans,
                WatchedStages,
                SavedViews,
                Subscriptions,
                Verifications {
    private static final Object NOTHING = new Object();

    private final Map<Class<?>, Map<Object, Object>> things = new HashMap<>();
    private final OfDeals<FollowUp> promises = new OfDeals<>();
    private final OfDeals<DealEvent> events = new OfDeals<>();
    private final OfDeals<Notice> notices = new OfDeals<>();
    private final DueIndex due = new DueIndex();
    private final Map<String, Marker> markers = new HashMap<>();
    private final Map<MemberId, Question> dialogues = new HashMap<>();
    private final Map<MemberId, Draft> drafts = new HashMap<>();
    private final TreeMap<Instant, Verification> notes = new TreeMap<>();
    private final Map<String, Plan> plans = new HashMap<>();
    private final Map<String, SavedView> views = new TreeMap<>();
    private final Map<String, Subscription> subscriptions = new TreeMap<>();
    private @Nullable Instant plannedUntil;
    private final Map<String, StageKey> watched = new HashMap<>();
    private final Map<String, Filter> filters = new HashMap<>();
    private final Set<String> counted = new HashSet<>();
    private final Map<CounterKey, Map<String, Long>> counters = new HashMap<>();

    private record Key(Class<?> kind, Object id) {}

    private record Cell(Key key, Object value, long version, boolean once) {}

    @Override
    public synchronized Committed commit(Change change) {
        Marker marker = change.marker();
        if (marker != null && remembers(marker, change.at())) {
            return new Committed.Repeated(markers.get(name(marker)).outcome());
        }
        for (Write write : change.writes()) {
            Cell cell = cell(write);
            if (!mayWrite(cell)) {
                return new Committed.Stale(write);
            }
        }
        change.writes().stream().map(this::cell).forEach(this::put);
        if (marker != null) {
            markers.put(name(marker), marker);
        }
        return new Committed.Done();
    }

    @Override
    public synchronized boolean remembers(Marker marker, Instant now) {
        Marker known = markers.get(name(marker));
        return known != null && now.isBefore(known.expires());
    }

    private static String name(Marker marker) {
        return marker.scope() + "/" + marker.key();
    }

    private void put(Cell cell) {
        if (cell.value() == NOTHING) {
            of(cell.key().kind()).remove(cell.key().id());
            return;
        }
        @Nullable Object before = of(cell.key().kind()).put(cell.key().id(), cell.value());
        switch (cell.value()) {
            case FollowUp followUp -> {
                promises.put(followUp.deal(), followUp.id(), followUp);
                due.put((FollowUp) before, followUp);
            }
            case DealEvent event -> events.put(event.deal(), event.number(), event);
            case Notice notice -> {
                notices.put(notice.deal(), notice.id(), notice);
                due.put(notice);
            }
            default -> {}
        }
    }

    private Map<Object, Object> of(Class<?> kind) {
        return things.computeIfAbsent(kind, k -> new LinkedHashMap<>());
    }

    private boolean mayWrite(Cell cell) {
        Object stored = of(cell.key().kind()).get(cell.key().id());
        if (cell.once()) {
            return stored == null;
        }
        return cell.version() < 0 || cell.version() == (stored == null ? 0 : version(stored));
    }

    private static long version(Object stored) {
        return switch (stored) {
            case Deal deal -> deal.facts().version();
            case FollowUp followUp -> followUp.version();
            case Notice notice -> notice.version();
            case Agenda agenda -> agenda.version();
            case Reach reach -> reach.version();
            case Member member -> member.version();
            case Invitation invitation -> invitation.version();
            case Turn turn -> turn.version();
            case Parcel parcel -> parcel.version();
            case AccessKey.CalendarKey key -> key.version();
            default -> throw new IllegalStateException("has no version: " + stored);
        };
    }

    private Cell cell(Write write) {
        return switch (write) {
            case Write.OfDeal(Deal deal) ->
                    versioned(Deal.class, deal.id(), Stored.deal(deal), deal.facts().version());
            case Write.OfEvent(DealEvent event) ->
                    once(DealEvent.class, event.deal() + "#" + event.number(), event);
            case Write.OfFollowUp(FollowUp f) ->
                    versioned(FollowUp.class, f.id(), Stored.followUp(f), f.version());
            case Write.OfNotice(Notice n) ->
                    versioned(Notice.class, n.id(), n.stored(), n.version());
            case Write.OfAgenda(Agenda a) ->
                    versioned(Agenda.class, a.key(), Stored.agenda(a), a.version());
            case Write.OfLead(Lead lead) -> once(Lead.class, lead.id(), lead);
            case Write.OfContact(Contact contact) ->
                    versioned(Contact.class, contact.id(), contact, -1);
            case Write.OfReach(Reach r) ->
                    versioned(Reach.class, r.key(), Stored.reach(r), r.version());
            case Write.OfMember(Member m) ->
                    versioned(Member.class, m.id(), Stored.member(m), m.version());
            case Write.OfTurn(Turn t) ->
                    versioned(Turn.class, t.role(), Stored.turn(t), t.version());
            case Write.OfParcel(Parcel p) ->
                    versioned(Parcel.class, p.key(), Stored.parcel(p), p.version());
            case Write.OfSearchKey(SearchKey key) -> versioned(SearchKey.class, key, key, -1);
            case Write.NoSearchKey(SearchKey key) -> versioned(SearchKey.class, key, NOTHING, -1);
            case Write.OfPerson(long person, MemberId member) ->
                    once(Write.OfPerson.class, person, member);
            case Write.OfInvitation(Invitation i) ->
                    versioned(Invitation.class, i.code(), Stored.invitation(i), i.version());
            case Write.OfBook(Edition edition) -> once(Edition.class, edition.version(), edition);
            case Write.OfKey(AccessKey.FormKey key) ->
                    versioned(AccessKey.FormKey.class, key.name(), key, -1);
            case Write.OfKey(AccessKey.ApiKey key) -> once(AccessKey.ApiKey.class, key.hash(), key);
            case Write.OfKey(AccessKey.CalendarKey key) ->
                    versioned(
                            AccessKey.CalendarKey.class,
                            key.member(),
                            Stored.calendarKey(key),
                            key.version());
            case Write.NoCalendarKey(MemberId member) ->
                    versioned(AccessKey.CalendarKey.class, member, NOTHING, -1);
        };
    }

    private static Cell versioned(Class<?> kind, Object id, Object value, long version) {
        return new Cell(new Key(kind, id), value, version, false);
    }

    private static Cell once(Class<?> kind, Object id, Object value) {
        return new Cell(new Key(kind, id), value, 0, true);
    }

    private <T> List<T> all(Class<T> kind) {
        return of(kind).values().stream().<T>map(kind::cast).toList();
    }

    private <T> Optional<T> one(Class<T> kind, Object id) {
        return Optional.ofNullable(of(kind).get(id)).map(kind::cast);
    }

    @Override
    public synchronized Optional<Deal> deal(DealId id) {
        return one(Deal.class, id);
    }

    @Override
    public synchronized List<DealEvent> log(DealId id) {
        return events.of(id).stream().sorted(Comparator.comparing(DealEvent::number)).toList();
    }

    @Override
    public synchronized Optional<DealEvent> event(DealId id, int number) {
        return one(DealEvent.class, id + "#" + number);
    }

    /** Every event of every deal, in the order they were written. */
    public synchronized List<DealEvent> everyEvent() {
        return all(DealEvent.class);
    }

    /** Every promise, in the order they were first made. */
    public synchronized List<FollowUp> everyPromise() {
        return all(FollowUp.class);
    }

    /** The promise of that id as it is now, over or not. */
    public synchronized Optional<FollowUp> promise(String id) {
        return one(FollowUp.class, id);
    }

    /** Every notice, in the order they were first written. */
    public synchronized List<Notice> everyNotice() {
        return all(Notice.class);
    }

    @Override
    public synchronized List<OpenDeal> openOf(@Nullable MemberId owner) {
        List<OpenDeal> open = new ArrayList<>();
        for (Deal deal : all(Deal.class)) {
            if (deal instanceof OpenDeal o && Objects.equals(owner, deal.owner())) {
                open.add(o);
            }
        }
        return open;
    }

    @Override
    public synchronized void keep(Filter filter) {
        filters.put(filter.code(), filter);
    }

    @Override
    public synchronized Optional<Filter> filter(String code) {
        return Optional.ofNullable(filters.get(code));
    }

    @Override
    public synchronized void set(Plan plan) {
        plans.put(plan.month() + "#" + plan.member(), plan);
    }

    @Override
    public synchronized List<Plan> of(YearMonth month) {
        return plans.values().stream().filter(plan -> plan.month().equals(month)).toList();
    }

    @Override
    public synchronized void watch(String pipeline, StageKey stage) {
        watched.put(pipeline, stage);
    }

    @Override
    public synchronized Optional<StageKey> watched(String pipeline) {
        return Optional.ofNullable(watched.get(pipeline));
    }

    @Override
    public synchronized List<SavedView> viewsOf(MemberId owner) {
        return views.values().stream().filter(view -> view.owner().equals(owner)).toList();
    }

    @Override
    public synchronized List<SavedView> shared(int most) {
        return views.values().stream()
                .filter(SavedView::shared)
                .sorted(Comparator.comparing(SavedView::id))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized Optional<SavedView> view(MemberId owner, String id) {
        return Optional.ofNullable(views.get(owner + "#" + id));
    }

    @Override
    public synchronized void keep(SavedView view) {
        views.put(view.owner() + "#" + view.id(), view);
    }

    @Override
    public synchronized void drop(SavedView view) {
        views.remove(view.owner() + "#" + view.id());
    }

    @Override
    public synchronized List<Subscription> subscriptionsOf(MemberId reader) {
        return subscriptions.values().stream().filter(one -> one.reader().equals(reader)).toList();
    }

    @Override
    public synchronized Optional<Subscription> subscription(MemberId reader, Letter letter) {
        return Optional.ofNullable(subscriptions.get(reader + "#" + letter.code()));
    }

    @Override
    public synchronized List<Coming> coming(Instant upTo, int most) {
        List<Coming> coming = new ArrayList<>();
        for (Subscription one : subscriptions.values()) {
            @Nullable Instant at = one.at();
            if (at != null && !at.isAfter(upTo)) {
                coming.add(new Coming(one.reader(), one.letter(), at));
            }
        }
        coming.sort(
                Comparator.comparing(Coming::at)
                        .thenComparing(line -> line.reader() + "#" + line.letter().code()));
        return coming.stream().limit(most).toList();
    }

    @Override
    public synchronized boolean put(Subscription wanted) {
        String key = wanted.reader() + "#" + wanted.letter().code();
        @Nullable Subscription stored = subscriptions.get(key);
        if (wanted.version() != (stored == null ? 0 : stored.version())) {
            return false;
        }
        subscriptions.put(key, wanted.stored());
        return true;
    }

    @Override
    public synchronized Optional<Instant> plannedUntil() {
        return Optional.ofNullable(plannedUntil);
    }

    @Override
    public synchronized void planned(Instant until) {
        plannedUntil = until;
    }

    @Override
    public synchronized void drop(MemberId reader, Letter letter) {
        subscriptions.remove(reader + "#" + letter.code());
    }

    @Override
    public synchronized List<Line> lines(Days period, int most) {
        return everyEvent().stream()
                .filter(event -> Tally.counts(event) && period.has(event.day()))
                .map(event -> new Line(event.day(), event.deal(), event.number()))
                .sorted(
                        Comparator.comparing(Line::day)
                                .thenComparing(line -> line.deal().value())
                                .thenComparing(Line::number))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<DealEvent> events(List<Line> lines) {
        return lines.stream().flatMap(l -> event(l.deal(), l.number()).stream()).toList();
    }

    @Override
    public synchronized Optional<DealFile> file(DealId id) {
        return deal(id).map(
                        deal ->
                                new DealFile(
                                        deal,
                                        promises.of(id).stream()
                                                .filter(f -> f.state() == FollowUp.State.OPEN)
                                                .toList()));
    }

    @Override
    public synchronized List<FollowUp> all(DealId id) {
        return promises.of(id);
    }

    @Override
    public synchronized List<FollowUp> openOf(MemberId owner, Instant upTo) {
        return due.openOf(owner, upTo);
    }

    @Override
    public synchronized List<FollowUp> touchesOf(MemberId owner, Instant from, Instant upTo) {
        return due.touchesOf(owner, from, upTo);
    }

    @Override
    public synchronized Workload workOf(MemberId owner, Instant touchesUpTo) {
        return new Workload(
                openOf(owner), openOf(owner, EVER), touchesOf(owner, Instant.EPOCH, touchesUpTo));
    }

    @Override
    public synchronized List<Undelivered> undelivered(Instant upTo, int most) {
        return due.undelivered(upTo, most);
    }

    @Override
    public synchronized Optional<Agenda> agenda(Agenda.Key key) {
        return one(Agenda.class, key);
    }

    @Override
    public synchronized Optional<Notice> notice(DealId deal, String id) {
        return one(Notice.class, id).filter(notice -> notice.deal().equals(deal));
    }

    @Override
    public synchronized List<Notice> of(DealId deal) {
        return notices.of(deal);
    }

    @Override
    public synchronized Map<ContactKey, Reach> known(List<ContactKey> keys) {
        Map<ContactKey, Reach> known = new HashMap<>();
        keys.forEach(key -> one(Reach.class, key).ifPresent(reach -> known.put(key, reach)));
        return known;
    }

    @Override
    public synchronized List<Lead> leadsOf(DealId deal) {
        return all(Lead.class).stream()
                .filter(lead -> lead.deal().equals(deal))
                .sorted(Comparator.comparing(Lead::at))
                .toList();
    }

    @Override
    public synchronized Optional<Parcel> parcel(Parcel.Key key) {
        return one(Parcel.class, key);
    }

    @Override
    public synchronized List<DealId> beginning(SearchKey.Kind kind, String value, int most) {
        return all(SearchKey.class).stream()
                .filter(key -> key.kind() == kind && key.value().startsWith(value))
                .sorted(Comparator.comparing(SearchKey::value))
                .map(SearchKey::deal)
                .limit(most)
                .toList();
    }

    @Override
    public synchronized Roster roster() {
        return new Roster(all(Member.class));
    }

    @Override
    public synchronized Turn turn(Role role) {
        return one(Turn.class, role).orElseGet(() -> new Turn(role, null, 0));
    }

    @Override
    public synchronized Optional<Invitation> invitation(String code) {
        return one(Invitation.class, code);
    }

    @Override
    public synchronized Optional<SalesBook> current() {
        return newest();
    }

    @Override
    public synchronized Optional<SalesBook> newest() {
        return editions(Integer.MAX_VALUE, 1).stream().map(Edition::book).findFirst();
    }

    @Override
    public synchronized Optional<Edition> edition(int version) {
        return one(Edition.class, version);
    }

    @Override
    public synchronized List<Edition> editions(int upTo, int most) {
        return all(Edition.class).stream()
                .filter(edition -> edition.version() <= upTo)
                .sorted(Comparator.comparing(Edition::version).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public synchronized SalesBook version(int version) {
        return edition(version)
                .map(Edition::book)
                .orElseThrow(() -> new IllegalStateException("no sales book " + version));
    }

    @Override
    public synchronized Optional<AccessKey.FormKey> form(String name) {
        return one(AccessKey.FormKey.class, name);
    }

    @Override
    public synchronized Optional<AccessKey.CalendarKey> calendar(MemberId member) {
        return one(AccessKey.CalendarKey.class, member);
    }

    @Override
    public synchronized Optional<AccessKey.ApiKey> api(String hash) {
        return one(AccessKey.ApiKey.class, hash);
    }

    @Override
    public synchronized Optional<Draft> draftOf(MemberId member) {
        return Optional.ofNullable(drafts.get(member));
    }

    @Override
    public synchronized void keep(MemberId member, Draft draft) {
        drafts.put(member, draft);
    }

    @Override
    public synchronized void dropDraft(MemberId member) {
        drafts.remove(member);
    }

    @Override
    public synchronized Optional<Question> open(MemberId member) {
        return Optional.ofNullable(dialogues.get(member));
    }

    @Override
    public synchronized void ask(MemberId member, Question question) {
        dialogues.put(member, question);
    }

    @Override
    public synchronized void end(MemberId member) {
        dialogues.remove(member);
    }

    @Override
    public synchronized void count(List<DealEvent> events) {
        List<DealEvent> fresh =
                events.stream()
                        .filter(event -> counted.add(event.deal() + "#" + event.number()))
                        .toList();
        adjust(Tally.of(fresh).added());
    }

    @Override
    public synchronized void adjust(Map<CounterKey, Map<String, Long>> differences) {
        differences.forEach(
                (key, values) -> {
                    Map<String, Long> all = counters.computeIfAbsent(key, k -> new TreeMap<>());
                    values.forEach((name, value) -> all.merge(name, value, Long::sum));
                });
    }

    @Override
    public void each(Consumer<DealEvent> reader) {
        everyEvent().forEach(reader);
    }

    @Override
    public synchronized void note(Verification verification) {
        notes.put(verification.at(), verification);
    }

    @Override
    public synchronized Optional<Verification> last() {
        return Optional.ofNullable(notes.lastEntry()).map(Map.Entry::getValue);
    }

    @Override
    public synchronized Map<String, Long> now(String pipeline, CounterKey.Slice slice) {
        return Map.copyOf(counters.getOrDefault(CounterKey.now(pipeline, slice), Map.of()));
    }

    @Override
    public synchronized Map<LocalDate, Map<String, Long>> days(
            String pipeline, CounterKey.Slice slice, LocalDate first, LocalDate last) {
        return between(CounterKey.Span.Day.class, pipeline, slice, first, last);
    }

    @Override
    public synchronized Map<String, Long> upTo(
            String pipeline, CounterKey.Slice slice, LocalDate last) {
        return Counted.sum(days(pipeline, slice, LocalDate.MIN, last).values()).values();
    }

    @Override
    public synchronized Map<LocalDate, Map<String, Long>> cohorts(
            String pipeline, CounterKey.Slice slice, LocalDate first, LocalDate last) {
        return between(CounterKey.Span.Cohort.class, pipeline, slice, first, last);
    }

    private Map<LocalDate, Map<String, Long>> between(
            Class<? extends CounterKey.Span> span,
            String pipeline,
            CounterKey.Slice slice,
            LocalDate first,
            LocalDate last) {
        Map<LocalDate, Map<String, Long>> days = new TreeMap<>();
        counters.forEach(
                (key, values) -> {
                    @Nullable LocalDate day =
                            switch (key.span()) {
                                case CounterKey.Span.Now now -> null;
                                case CounterKey.Span.Day(LocalDate on) -> on;
                                case CounterKey.Span.Cohort(LocalDate created) -> created;
                            };
                    if (day != null
                            && span.isInstance(key.span())
                            && key.pipeline().equals(pipeline)
                            && key.slice().equals(slice)
                            && !day.isBefore(first)
                            && !day.isAfter(last)) {
                        days.put(day, Map.copyOf(values));
                    }
                });
        return days;
    }
}
