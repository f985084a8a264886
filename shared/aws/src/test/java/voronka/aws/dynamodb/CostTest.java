package voronka.aws.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import voronka.aws.TestTable;
import voronka.domain.CountedIds;
import voronka.domain.Lives;
import voronka.domain.Samples;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Enclosure;
import voronka.domain.activity.Said;
import voronka.domain.calendar.ReadingCalendar;
import voronka.domain.contact.PhoneNumbers;
import voronka.domain.conversation.Dialogue;
import voronka.domain.conversation.Question;
import voronka.domain.deal.DealFacts;
import voronka.domain.deal.DealId;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.Rhythm;
import voronka.domain.followup.Undelivered;
import voronka.domain.followup.Workload;
import voronka.domain.funnel.CounterKey.Slice;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Write;
import voronka.domain.parcel.Parcel;
import voronka.domain.search.FindingDeals;
import voronka.domain.selling.FilingParcel;
import voronka.domain.selling.Given;
import voronka.domain.selling.KeepingPromise;
import voronka.domain.selling.MovingDeal;
import voronka.domain.selling.PromisingFollowUp;
import voronka.domain.selling.RecordingActivity;
import voronka.domain.selling.SettingRhythm;
import voronka.domain.selling.TakingDeal;
import voronka.domain.selling.WinningDeal;
import voronka.domain.staffing.SharingCalendar;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Rights;
import voronka.domain.time.Due;
import voronka.domain.views.KeepingViews;
import voronka.domain.views.SavedView;
import voronka.domain.views.Subscription;

/** What the daily work costs: docs/table-design.md says the same, to the last unit. */
class CostTest {
    private static final TestTable TABLE = TestTable.create();

    private final Metered metered = new Metered(TABLE.client());
    private final Office office = new Office(metered, TABLE.name());
    private final DynamoStore store = office.store;
    private final List<String> rows = new ArrayList<>();

    private void costs(String what, Runnable operation) {
        metered.taken();
        operation.run();
        rows.add(metered.taken().row(what));
    }

    @Test
    void documentTellsWhatTheWorkCosts() throws IOException {
        Member director = office.founded();
        Member anna = office.joined(director, "Анна", 2);
        office.joined(director, "Борис", 3);
        store.books().version(1);

        leadsAndDeals(anna);
        reminders(anna);
        lists(anna);
        funnels();
        edges(anna);
        manyPeople(director);

        Path document = Path.of(System.getProperty("voronka.root"), "docs", "table-design.md");
        String table = String.join("\n", rows) + "\n";
        assertThat(Files.readString(document)).as("what was measured:\n%s", table).contains(table);
    }

    /** Numbers as they stand in the table. */
    private static final PhoneNumbers INTERNATIONAL =
            new PhoneNumbers() {
                @Override
                public Optional<String> read(String typed) {
                    return typed.startsWith("+") ? Optional.of(typed) : Optional.empty();
                }

                @Override
                public String show(String international) {
                    return international;
                }
            };

    private void leadsAndDeals(Member anna) {
        costs("a stranger's lead with phone and e-mail", () -> office.enquiry("+79271234567"));
        DealId deal = office.enquiry("+79271234568");
        costs("the same client asks again", () -> office.enquiry("+79271234568"));
        costs("a card", () -> store.followUps().file(deal));
        costs("Take", () -> new TakingDeal(office.desk).by(anna, office.order(anna, deal)));
        costs(
                "move to the next stage",
                () -> new MovingDeal(office.desk).to("preparation", office.order(anna, deal)));
        costs(
                "a note",
                () ->
                        new RecordingActivity(office.desk, office.store.deals())
                                .that(Activity.note("Перезвонить"), office.order(anna, deal)));
        FilingParcel filing =
                new FilingParcel(office.desk, store.deals(), store.parcels(), store.ledger());
        costs(
                "a voice note that replies to a card",
                () -> filing.under(voice(1), office.order(anna, deal)));
        costs(
                "the second picture of an album",
                () -> filing.under(voice(2), office.order(anna, deal)));
        costs(
                "a promise",
                () ->
                        new PromisingFollowUp(office.desk)
                                .at(tomorrow(), "Позвонить", office.order(anna, deal)));
        DealFile file = store.followUps().file(deal).orElseThrow();
        costs(
                "a promise is kept",
                () ->
                        new KeepingPromise(office.desk)
                                .done(file.open().getFirst().id(), office.order(anna, deal)));
        new PromisingFollowUp(office.desk).at(tomorrow(), "Договор", office.order(anna, deal));
        costs(
                "Won, with a promise open",
                () ->
                        new WinningDeal(office.desk)
                                .with(
                                        Given.NOTHING.worth(Samples.roubles(250_000)),
                                        office.order(anna, deal)));
        int lines = store.deals().log(deal).size();
        costs("a log of %d events".formatted(lines), () -> store.deals().log(deal));
        RecordingActivity recording = new RecordingActivity(office.desk, office.store.deals());
        Activity met = new Activity.Meeting(null, Said.NOTHING);
        costs(
                "a meeting with a client who has no rhythm",
                () -> recording.that(met, office.order(anna, deal)));
        new SettingRhythm(
                        office.desk, store.deals(), store.followUps(), store.leads(), store.team())
                .to(new Rhythm(30), office.order(anna, deal));
        office.clock.forward(Duration.ofMinutes(1));
        costs("a meeting with one who has", () -> recording.that(met, office.order(anna, deal)));
    }

    private void reminders(Member anna) {
        DealId deal = office.enquiry("+79271234569");
        Undelivered.News news =
                store.followUps().undelivered(office.clock.instant(), 500).stream()
                        .filter(line -> line.deal().equals(deal))
                        .map(Undelivered.News.class::cast)
                        .findFirst()
                        .orElseThrow();
        costs("news to two managers", () -> office.delivering.of(news.deal(), news.notice()));
        new TakingDeal(office.desk).by(anna, office.order(anna, deal));
        new PromisingFollowUp(office.desk).at(tomorrow(), "Позвонить", office.order(anna, deal));
        var promise = store.followUps().file(deal).orElseThrow().open().getLast();
        office.clock.moveTo(promise.due().instant());
        costs("a reminder", () -> office.reminding.about(deal, promise.id(), promise.generation()));
    }

    /** Such a message of one album. */
    private Parcel voice(int message) {
        Enclosure.File file =
                new Enclosure.File(Enclosure.Kind.VOICE, "AwACAgIAAxkBAAIB" + message, "voice");
        return Parcel.of(
                Parcel.Key.of(42, message, "13940012345678901"),
                message,
                new Said("", List.of(file)),
                null,
                office.clock.instant());
    }

    private Due tomorrow() {
        return Due.at(office.clock.instant().plus(Duration.ofDays(1)), office.clock.getZone());
    }

    private void lists(Member anna) {
        for (int number = 100; number < 130; number++) {
            DealId deal = office.enquiry("+79270000" + number);
            new TakingDeal(office.desk).by(anna, office.order(anna, deal));
        }
        Instant tonight = office.clock.instant().plus(Duration.ofHours(12));
        int today = store.followUps().openOf(anna.id(), tonight).size();
        costs(
                "/today with %d promises".formatted(today),
                () -> store.followUps().openOf(anna.id(), tonight));
        List<FollowUp> due = store.followUps().openOf(anna.id(), tonight);
        costs("20 of them as they are now", () -> store.followUps().stillOpen(due.subList(0, 20)));
        Set<DealId> theirs =
                due.stream().map(FollowUp::deal).distinct().limit(20).collect(Collectors.toSet());
        costs("%d deals by their ids".formatted(theirs.size()), () -> store.deals().deals(theirs));
        int open = store.deals().openOf(anna.id()).size();
        costs("an owner's %d open deals".formatted(open), () -> store.deals().openOf(anna.id()));
        FindingDeals finding = new FindingDeals(store.searchKeys(), store.deals(), INTERNATIONAL);
        Rights all = Rights.ofProcess();
        int found = finding.by("балкон", all).deals().size();
        costs(
                "a search by a word that %d deals have".formatted(found),
                () -> finding.by("балкон", all));
        costs("a search by a phone number", () -> finding.by("+79271234567", all));
        fiveHundredDealsOf(Samples.BORIS);
        costs(
                "/today over 500 open deals, each with a promise",
                () -> assertThat(workOf(Samples.BORIS, tonight).deals()).hasSize(500));
        calendar(anna);
        int lines = store.followUps().undelivered(tonight, 500).size();
        costs(
                "a sweep's look at %d lines".formatted(lines),
                () -> store.followUps().undelivered(tonight, 500));
        touches(Samples.BORIS, tonight);
        costs("the roster of 3", () -> store.team().roster());
    }

    /** Whose link it is, the roster, all that is theirs at once; none of it is asked for again. */
    private void calendar(Member anna) {
        SharingCalendar sharing =
                new SharingCalendar(
                        store.ledger(), store.accessKeys(), office.clock, new CountedIds());
        String key = ((SharingCalendar.Shared) sharing.anew(anna, 0, "voronka_bot")).key();
        ReadingCalendar reading =
                new ReadingCalendar(
                        store.accessKeys(),
                        store.team(),
                        store.followUps(),
                        store.deals(),
                        store.books(),
                        office.clock);
        var shown = (ReadingCalendar.Shown) reading.of(anna.id().value(), key);
        costs(
                "a calendar of %d entries".formatted(shown.entries().size()),
                () -> reading.of(anna.id().value(), key));
    }

    private void fiveHundredDealsOf(MemberId owner) {
        CountedIds ids = new CountedIds();
        for (int batch = 0; batch < 10; batch++) {
            List<Write> writes = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                DealFacts facts = Samples.facts(ids.deal(), owner, 0);
                writes.add(
                        new Write.OfDeal(
                                new OpenDeal(facts, facts.furthest(), office.clock.instant())));
                Due far = Due.at(Instant.parse("2028-01-01T07:00:00Z"), office.clock.getZone());
                writes.add(new Write.OfFollowUp(Samples.promise(ids.next(), owner, far)));
            }
            store.ledger().commit(new Change(writes, null, office.clock.instant()));
        }
    }

    private Workload workOf(MemberId owner, Instant tonight) {
        return store.followUps().workOf(owner, tonight);
    }

    /** Three hundred clients, each to hear from them in thirty days, fifteen a day. */
    private void touches(MemberId keeper, Instant tonight) {
        CountedIds ids = new CountedIds();
        Instant now = office.clock.instant();
        for (int day = 0; day < 20; day++) {
            Due due = Due.at(now.plus(Duration.ofDays(day)), office.clock.getZone());
            List<Write> writes = new ArrayList<>();
            for (int client = 0; client < 15; client++) {
                writes.add(
                        new Write.OfFollowUp(
                                FollowUp.rhythm(ids.next(), ids.deal(), keeper, 30, due, now)));
            }
            store.ledger().commit(new Change(writes, null, now));
        }
        costs(
                "/today with 300 clients on a rhythm besides, 15 of them today",
                () -> assertThat(workOf(keeper, tonight).touches()).hasSize(15));
        costs(
                "how many touches nine days have",
                () ->
                        assertThat(
                                        store.followUps()
                                                .touchesOf(
                                                        keeper,
                                                        now.plus(Duration.ofDays(3)),
                                                        now.plus(Duration.ofDays(11))))
                                .hasSize(135));
    }

    /** The last, because whoever is told of something is told of it from now on by so many. */
    private void manyPeople(Member director) {
        for (int person = 1000; person < 1100; person++) {
            office.joined(director, "Александра Константинопольская", person);
        }
        costs("the roster of 103", () -> store.team().roster());
    }

    private void funnels() {
        var events = new Lives(1).of(40);
        costs("counting a deal's beginning", () -> store.counters().count(events.subList(0, 1)));
        costs("the same event again", () -> store.counters().count(events.subList(0, 1)));
        costs("counting 99 events at once", () -> store.counters().count(events.subList(1, 100)));
        costs("the funnel now", () -> store.counters().now("sales", new Slice.All()));
        LocalDate first = Lives.FIRST_DAY;
        LocalDate last = first.plusDays(29);
        int days = store.counters().days("sales", new Slice.All(), first, last).size();
        costs(
                "a funnel of 30 days, %d of them busy".formatted(days),
                () -> store.counters().days("sales", new Slice.All(), first, last));
    }

    private void views(Member anna) {
        SavedView view = Samples.views().getFirst();
        List<SavedView> views = new ArrayList<>();
        for (int n = 0; n < 40; n++) {
            views.add(
                    new SavedView(
                            n < KeepingViews.MOST ? anna.id() : Samples.BORIS,
                            "0".repeat(24) + (n + 10),
                            "Воронка · прошлый месяц · источник: сайт",
                            view.report(),
                            view.savedOn(),
                            view.span(),
                            true));
        }
        views.subList(1, 40).forEach(store.savedViews()::keep);
        costs("a view is kept and shared", () -> store.savedViews().keep(views.getFirst()));
        costs("30 views of one's own", () -> store.savedViews().viewsOf(anna.id()));
        costs("40 shared views", () -> store.savedViews().shared(40));
        Samples.subscriptions().forEach(store.subscriptions()::put);
        Instant due = Samples.subscriptions().getLast().due().instant();
        costs("a look whether a report is due", () -> store.subscriptions().coming(due, 200));
        costs(
                "a report that comes by itself, beside what it reads",
                () -> {
                    Subscription line = Samples.subscriptions().getLast();
                    store.subscriptions().coming(due, 200);
                    Subscription now =
                            store.subscriptions()
                                    .subscription(line.reader(), line.letter())
                                    .orElseThrow();
                    store.subscriptions().put(at(now, due.plusSeconds(300)));
                    store.subscriptions().put(at(now.stored(), due.plusSeconds(604_800)));
                });
    }

    private static Subscription at(Subscription one, Instant then) {
        return new Subscription(
                one.reader(),
                one.letter(),
                one.cadence(),
                one.due(),
                then,
                one.tries(),
                one.version());
    }

    private void edges(Member anna) {
        office.clock.forward(Duration.ofMinutes(2));
        costs("the sales book, once a minute", () -> store.books().current());
        costs("the sales book in between", () -> store.books().current());
        var keys = Samples.keys();
        keys.forEach(
                key ->
                        store.ledger()
                                .commit(
                                        new Change(
                                                List.of(new Write.OfKey(key)),
                                                null,
                                                office.clock.instant())));
        costs("a form's key, once a minute", () -> store.accessKeys().form("landing"));
        costs("a system's key", () -> store.accessKeys().api("ab03"));
        var question = new Dialogue.NewDeal(office.clock.instant());
        costs(
                "a question is asked",
                () -> store.dialogues().ask(anna.id(), new Question(question, 55)));
        costs("the open question", () -> store.dialogues().of(anna.id()));
        costs("a question is over", () -> store.dialogues().end(anna.id()));
        views(anna);
        costs(
                "an update is parked",
                () -> store.parkedUpdates().park("1", "{}", question.askedAt()));
    }
}
