package voronka.domain;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import voronka.domain.access.AccessKey;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Direction;
import voronka.domain.activity.Enclosure;
import voronka.domain.activity.Heard;
import voronka.domain.activity.Said;
import voronka.domain.activity.Touches;
import voronka.domain.book.Edition;
import voronka.domain.book.SetupAnswers;
import voronka.domain.book.StageKey;
import voronka.domain.book.Vanished;
import voronka.domain.contact.Contact;
import voronka.domain.contact.ContactKey;
import voronka.domain.conversation.Dialogue;
import voronka.domain.conversation.Want;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealFacts;
import voronka.domain.deal.DealId;
import voronka.domain.deal.FieldValue;
import voronka.domain.deal.FrozenDeal;
import voronka.domain.deal.LostDeal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.Origin;
import voronka.domain.deal.Progress;
import voronka.domain.deal.Standing;
import voronka.domain.deal.Wish;
import voronka.domain.deal.WonDeal;
import voronka.domain.followup.Agenda;
import voronka.domain.followup.FollowUp;
import voronka.domain.funnel.Days;
import voronka.domain.funnel.FunnelView;
import voronka.domain.lead.Lead;
import voronka.domain.lead.Reach;
import voronka.domain.ledger.Marker;
import voronka.domain.money.Money;
import voronka.domain.notice.Notice;
import voronka.domain.parcel.Parcel;
import voronka.domain.publishing.Draft;
import voronka.domain.publishing.Proposal;
import voronka.domain.search.SearchKey;
import voronka.domain.selling.Given;
import voronka.domain.team.Actor;
import voronka.domain.team.Chat;
import voronka.domain.team.Invitation;
import voronka.domain.team.Language;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Rest;
import voronka.domain.team.Role;
import voronka.domain.time.Delay;
import voronka.domain.time.Due;
import voronka.domain.views.Cadence;
import voronka.domain.views.Letter;
import voronka.domain.views.Report;
import voronka.domain.views.SavedView;
import voronka.domain.views.Span;
import voronka.domain.views.Subscription;

/** Things to be stored: every shape each of them can have. */
public final class Samples {
    public static final Instant AT = Instant.parse("2026-11-23T07:00:00.123456Z");
    public static final DealId DEAL = new DealId("A7K2QX");
    public static final MemberId ANNA = new MemberId("01anna");
    public static final MemberId BORIS = new MemberId("02boris");
    public static final Due FRIDAY = due("2026-11-27T10:00");

    private static final StageKey QUOTE = new StageKey("quote");
    private static final StageKey PAYMENT = new StageKey("payment");

    private Samples() {}

    /** A version that somebody has signed, with a stage less than the one before. */
    public static Edition edition() {
        return new Edition(
                ABook.ofFourStages().asVersion(7),
                ANNA,
                AT,
                Map.of("sales", Map.of(QUOTE, PAYMENT)));
    }

    /** As it was sent, and after it was answered what became of things. */
    public static List<Draft> drafts() {
        Draft sent = new Draft("A7K2QX", new Proposal(ABook.ofFourStages(), 3), AT);
        Vanished.Part stage = new Vanished.Part(Vanished.Kind.STAGE, "sales", "old");
        Vanished.Part field = new Vanished.Part(Vanished.Kind.FIELD, null, "need");
        Vanished.Part pipeline = new Vanished.Part(Vanished.Kind.PIPELINE, null, "other");
        return List.of(
                sent,
                sent.knowing(stage, new Vanished.Fate.Removed("quote"))
                        .knowing(field, new Vanished.Fate.Renamed("wanted"))
                        .knowing(pipeline, new Vanished.Fate.Removed(null))
                        .upon(4));
    }

    public static Due due(String local) {
        return new Due(LocalDateTime.parse(local), ZoneId.of("Europe/Moscow"));
    }

    public static Money roubles(long sum) {
        return new Money(sum * 100, ABook.ROUBLES);
    }

    /** Nothing about the client but a way to reach them, and that is missing too. */
    public static Contact bareContact() {
        return new Contact("c1", null, null, null, null, null);
    }

    public static Contact fullContact() {
        return new Contact(
                "c2",
                "Иван «Ваня» <b>Петров</b> 🙂",
                "Рога & копыта",
                "+79271234567",
                "Ivan@Example.com",
                "vanya");
    }

    public static DealFacts facts(DealId id, @Nullable MemberId owner, long version) {
        return new DealFacts(
                id,
                "Остекление балкона",
                roubles(250_000),
                owner,
                "sales",
                3,
                fullContact(),
                new Origin("landing-2", Origin.BY_FORM, "окна"),
                AT,
                LocalDate.parse("2026-11-23"),
                QUOTE,
                "news1",
                new Touches(
                        3,
                        AT,
                        new Touches.Latest(
                                AT, new Activity.Call(Direction.OUT, true, 6, Said.of("думают")))),
                progress(),
                7,
                4,
                version);
    }

    /** A value of every type. */
    public static Map<String, FieldValue> values() {
        return Map.of(
                "text", new FieldValue.Text("<b>по договору</b> 🙂"),
                "number", new FieldValue.Numeric(new BigDecimal("-2.5")),
                "sum", new FieldValue.Sum(roubles(7)),
                "day", new FieldValue.Day(LocalDate.parse("2027-03-15")),
                "choice", new FieldValue.Choice("pvc"),
                "yes", new FieldValue.YesNo(true),
                "no", new FieldValue.YesNo(false),
                "file",
                        new FieldValue.Attached(
                                new Enclosure.File(Enclosure.Kind.DOCUMENT, "f9", "смета.pdf")));
    }

    public static List<Wish> wishes() {
        return List.of(
                new Wish.Leave(PAYMENT, null),
                new Wish.Leave(PAYMENT, "платит сразу"),
                new Wish.Win(),
                new Wish.Lose("price", null, null),
                new Wish.Lose("other", "передумали", FRIDAY));
    }

    private static Progress progress() {
        return new Progress(
                3,
                values(),
                Set.of("call", "show"),
                2,
                Set.of(ANNA, BORIS),
                new Progress.Asked(wishes().getLast(), ANNA, 5),
                wishes().get(1));
    }

    public static DealFacts bareFacts(DealId id) {
        return new DealFacts(
                id,
                "",
                null,
                null,
                "sales",
                1,
                bareContact(),
                new Origin("chat", Origin.BY_HAND, null),
                AT,
                LocalDate.parse("2026-11-23"),
                QUOTE,
                null,
                Touches.NONE,
                Progress.begun(),
                0,
                1,
                0);
    }

    public static OpenDeal open(DealId id, @Nullable MemberId owner) {
        return new OpenDeal(facts(id, owner, 0), QUOTE, AT);
    }

    /** A deal in every state, with everything known and with nothing. */
    public static List<Deal> deals() {
        List<Deal> deals = new ArrayList<>();
        for (DealFacts facts : List.of(facts(DEAL, ANNA, 0), bareFacts(DEAL))) {
            deals.add(new OpenDeal(facts, QUOTE, AT));
            deals.add(new FrozenDeal(facts, QUOTE, AT, "no-money", FRIDAY));
            deals.add(new WonDeal(facts, PAYMENT, AT));
            deals.add(new LostDeal(facts, QUOTE, "price", "нашли дешевле", AT));
            deals.add(new LostDeal(facts, QUOTE, "other", null, AT));
        }
        deals.add(new OpenDeal(doubted(facts(DEAL, ANNA, 0)), QUOTE, AT));
        return deals;
    }

    /** What a client said against it. */
    public static Set<Heard> heard() {
        return Set.of(new Heard(QUOTE, "price"), new Heard(PAYMENT, "think-again"));
    }

    /** The same deal of a client who said something against it and nothing else. */
    private static DealFacts doubted(DealFacts facts) {
        return new DealFacts(
                facts.id(),
                facts.title(),
                facts.amount(),
                facts.owner(),
                facts.pipeline(),
                facts.bookVersion(),
                facts.contact(),
                facts.origin(),
                facts.createdAt(),
                facts.createdDay(),
                facts.furthest(),
                facts.news(),
                new Touches(0, null, null, heard()),
                facts.progress(),
                facts.events(),
                facts.revision(),
                facts.version());
    }

    public static List<Actor> actors() {
        return List.of(
                new Actor.Person(ANNA),
                new Actor.OtherSystem("бухгалтерия"),
                new Actor.Visitor("landing"),
                new Actor.Process());
    }

    public static List<DealEvent.What> whats() {
        return List.of(
                new DealEvent.Created("Остекление"),
                new DealEvent.OwnerChanged(null, ANNA),
                new DealEvent.OwnerChanged(ANNA, BORIS),
                new DealEvent.Moved(QUOTE, PAYMENT),
                new DealEvent.Moved(QUOTE, PAYMENT, "платит сразу"),
                new DealEvent.Filled("text", null, new FieldValue.Text("да")),
                new DealEvent.Filled(
                        "yes", new FieldValue.YesNo(false), new FieldValue.YesNo(true)),
                new DealEvent.Ticked(QUOTE, "show"),
                new DealEvent.AgreementAsked(wishes().get(0)),
                new DealEvent.AgreementAsked(wishes().get(2)),
                new DealEvent.AgreementGiven(wishes().get(1)),
                new DealEvent.AgreementGiven(wishes().get(4)),
                new DealEvent.AgreementRefused(wishes().get(3)),
                new DealEvent.Priced(null, roubles(1)),
                new DealEvent.Priced(roubles(1), roubles(2)),
                new DealEvent.Won(null, roubles(1)),
                new DealEvent.Won(roubles(1), new Money(Money.MOST_MINOR, ABook.ROUBLES)),
                new DealEvent.Lost(QUOTE, "price", null),
                new DealEvent.Lost(QUOTE, "other", "передумали\nсовсем"),
                new DealEvent.Frozen(QUOTE, "no-money", FRIDAY),
                new DealEvent.Woken(QUOTE),
                new DealEvent.Reopened(QUOTE),
                new DealEvent.AskedAgain("lead2"),
                new DealEvent.Promised("f1", "позвонить", FRIDAY),
                new DealEvent.PutOff("f1", FRIDAY, due("2027-03-28T02:30")),
                new DealEvent.Kept("f1", ""),
                new DealEvent.Happened(activities().getFirst()),
                new DealEvent.Happened(activities().get(1)),
                new DealEvent.Happened(activities().get(2)),
                new DealEvent.Happened(activities().get(3)),
                new DealEvent.Amended(7, activities().getFirst(), activities().get(4)),
                new DealEvent.Undone(undone()),
                new DealEvent.Amended(7, activities().get(10), null),
                new DealEvent.Assigned("f2", BORIS, "посчитать смету", FRIDAY),
                new DealEvent.Entrusted("f1", "замер", null, ANNA),
                new DealEvent.Entrusted("f1", "замер", ANNA, BORIS),
                new DealEvent.MovedOver(3, 5, QUOTE, QUOTE),
                new DealEvent.MovedOver(3, 4, QUOTE, PAYMENT),
                new DealEvent.Won(null, roubles(1), heard()),
                new DealEvent.Lost(QUOTE, "price", null, heard()),
                new DealEvent.Happened(activities().getLast()),
                new DealEvent.RhythmSet(0, 30),
                new DealEvent.RhythmSet(30, 0),
                new DealEvent.ClientKnown(
                        new Contact("c1", null, null, null, null, null), fullContact()));
    }

    /** Of every kind, bare and with all there can be. */
    public static List<Activity> activities() {
        Said bare = Said.of("ЛПР вернётся из отпуска");
        Said all = new Said("вот\nсмета 🙂", enclosures());
        return List.of(
                new Activity.Note(bare),
                new Activity.Call(Direction.OUT, true, 6, all),
                new Activity.Call(Direction.IN, false, null, Said.NOTHING),
                new Activity.Meeting(null, bare),
                new Activity.Meeting("у них в офисе", all),
                new Activity.Mail(Direction.IN, bare),
                new Activity.Message(null, null, bare),
                new Activity.Message("Иван <b>", AT, all),
                new Activity.Wish(bare),
                new Activity.Quote(all),
                new Activity.Invoice(all),
                new Activity.Objected(new Heard(QUOTE, "price"), Said.NOTHING));
    }

    /** Waiting and written down, of one message and of several, their own and forwarded. */
    public static List<Parcel> parcels() {
        Said words = Said.of("вот смета");
        Said files = new Said("", enclosures());
        Parcel.Author author = new Parcel.Author("Иван <b>", AT);
        return List.of(
                Parcel.of(Parcel.Key.ofMessage(42, 7), 7, words, null, AT),
                Parcel.of(Parcel.Key.ofMessage(42, 8), 8, files, author, AT).placed(DEAL, 12),
                Parcel.of(Parcel.Key.of(42, 10, "13940011"), 10, files, null, AT)
                        .with(Parcel.of(Parcel.Key.of(42, 9, "13940011"), 9, words, null, AT)));
    }

    /** Of both kinds; letters of both alphabets. */
    public static List<SearchKey> searchKeys() {
        return List.of(
                new SearchKey(SearchKey.Kind.WORD, "ромашка", DEAL),
                new SearchKey(SearchKey.Kind.WORD, "ivan@example.com", DEAL),
                new SearchKey(SearchKey.Kind.PHONE, "76543217297", DEAL));
    }

    public static List<Enclosure> enclosures() {
        List<Enclosure> all = new ArrayList<>();
        for (Enclosure.Kind kind : Enclosure.Kind.values()) {
            all.add(new Enclosure.File(kind, "AgACAgIAAxkBAAIB-" + kind, "КП №1.pdf"));
        }
        all.add(new Enclosure.Place(55.751244, -0.000012345));
        all.add(new Enclosure.Person("Пётр", "+79271112233"));
        return all;
    }

    public static DealEvent event(
            int number, Actor by, DealEvent.What what, @Nullable Standing before) {
        return new DealEvent(
                DEAL,
                number,
                AT,
                LocalDate.parse("2026-11-23"),
                by,
                what,
                "sales",
                before,
                new Standing(Standing.State.OPEN, QUOTE, QUOTE, roubles(5), ANNA),
                before == null ? List.of(QUOTE, PAYMENT) : List.of(),
                LocalDate.parse("2026-11-01"),
                AT,
                new Origin("landing-2", "call", before == null ? null : "окна"));
    }

    private static DealEvent undone() {
        return event(3, new Actor.Process(), new DealEvent.Kept("f1", "x"), null);
    }

    /** Every thing that can happen, by everybody, after every state. */
    public static List<DealEvent> events() {
        List<DealEvent> events = new ArrayList<>();
        for (DealEvent.What what : whats()) {
            for (Actor by : actors()) {
                Standing.State state =
                        Standing.State.values()[events.size() % Standing.State.values().length];
                Standing before =
                        events.size() % 5 == 0
                                ? null
                                : new Standing(state, PAYMENT, PAYMENT, null, null);
                events.add(event(events.size() + 1, by, what, before));
            }
        }
        return events;
    }

    public static FollowUp promise(String id, @Nullable MemberId owner, Due due) {
        return FollowUp.promised(
                id, DEAL, owner, FollowUp.Kind.PROMISE, "позвонить насчёт КП", due, AT);
    }

    /** A follow-up of every kind in every state, owned or not, delivered or not. */
    public static List<FollowUp> followUps() {
        List<FollowUp> followUps = new ArrayList<>();
        for (FollowUp.Kind kind : FollowUp.Kind.values()) {
            for (FollowUp.State state : FollowUp.State.values()) {
                int number = followUps.size();
                followUps.add(
                        new FollowUp(
                                "f" + number,
                                DEAL,
                                number % 2 == 0 ? null : ANNA,
                                kind,
                                number % 3 == 0 ? "" : "позвонить",
                                FRIDAY,
                                number + 1,
                                state,
                                AT,
                                number % 4 == 0 ? AT : null,
                                number % 8 == 0 ? due("2026-12-01T10:00") : null,
                                kind == FollowUp.Kind.TASK ? "show" : null,
                                kind == FollowUp.Kind.RHYTHM ? 30 : 0,
                                kind.isStaged() ? 3 : number,
                                state == FollowUp.State.OPEN ? 0 : 4,
                                0));
            }
        }
        return followUps;
    }

    public static Notice notice(String id, Instant at) {
        return Notice.of(id, DEAL, Notice.Kind.NEW_LEAD, new Notice.Audience.Managers(), 1, at);
    }

    public static List<Notice.Audience> audiences() {
        return List.of(
                new Notice.Audience.One(ANNA),
                new Notice.Audience.Managers(),
                new Notice.Audience.Directors(),
                new Notice.Audience.Everybody(),
                new Notice.Audience.Those(List.of(ANNA, BORIS)),
                new Notice.Audience.HeadsOf(null),
                new Notice.Audience.HeadsOf(ANNA),
                new Notice.Audience.SameAsBefore(null),
                new Notice.Audience.SameAsBefore(BORIS));
    }

    /** A notice of every kind to everybody, sent and not. */
    public static List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        for (Notice.Kind kind : Notice.Kind.values()) {
            for (Notice.Audience audience : audiences()) {
                String id = "n" + notices.size();
                Notice notice = Notice.of(id, DEAL, kind, audience, 1, AT);
                notices.add(
                        switch (notices.size() % 4) {
                            case 0 -> notice;
                            case 1 -> notice.correcting("n0").about(BORIS);
                            case 2 -> notice.delivered(ANNA, 4_000_000_000L).delivered(BORIS, null);
                            default -> notice.delivered(ANNA, 1L).settle();
                        });
            }
        }
        return notices;
    }

    public static List<Agenda> agendas() {
        Instant minute = Instant.parse("2026-11-27T07:00:00Z");
        return List.of(
                new Agenda(new Agenda.Key(ANNA, minute, null), List.of("f1", "f2"), AT, null, 0),
                new Agenda(new Agenda.Key(ANNA, minute, "f3-1"), List.of("f3"), AT, AT, 0),
                new Agenda(new Agenda.Key(BORIS, minute, null), List.of(), AT, AT, 0));
    }

    public static Lead lead(String id, Instant at) {
        Map<String, String> fields =
                Map.of(
                        "",
                        "без имени",
                        "имя",
                        "Иван \"Ваня\"",
                        "text",
                        "a\tb\nc\\ 🙂",
                        "empty",
                        "");
        return new Lead(id, DEAL, at, "landing", fields, fullContact());
    }

    public static List<Reach> reaches() {
        List<Reach> reaches = new ArrayList<>();
        for (ContactKey.Kind kind : ContactKey.Kind.values()) {
            reaches.add(new Reach(new ContactKey(kind, "ключ " + kind), "c1", DEAL, 0));
        }
        return reaches;
    }

    public static Member member(MemberId id, Role role, @Nullable Chat chat) {
        return new Member(
                id,
                "Анна К.",
                role,
                Language.RUSSIAN,
                ZoneId.of("Asia/Yekaterinburg"),
                chat,
                true,
                0);
    }

    public static List<Member> members() {
        return List.of(
                member(ANNA, Role.DIRECTOR, new Chat(11, -100_500_000_000L)),
                member(BORIS, Role.MANAGER, null).speaking(Language.ENGLISH).reachable(false),
                member(new MemberId("03vera"), Role.HEAD, null).in("Север").gone(),
                member(new MemberId("04gleb"), Role.MANAGER, null)
                        .resting(
                                Rest.NONE.quiet(
                                        new Rest.Quiet(LocalTime.of(22, 30), LocalTime.of(8, 0)))),
                member(new MemberId("05dina"), Role.MANAGER, null)
                        .resting(
                                Rest.NONE.away(
                                        new Rest.Leave(
                                                LocalDate.of(2026, 12, 1),
                                                LocalDate.of(2026, 12, 14),
                                                ANNA))));
    }

    public static Invitation invitation(String code) {
        return new Invitation(code, Role.MANAGER, ANNA, AT.plus(Duration.ofDays(3)), null, 0);
    }

    public static AccessKey.FormKey formKey(String hash) {
        return new AccessKey.FormKey("landing", hash, null, null, ANNA, AT);
    }

    public static List<AccessKey> keys() {
        return List.of(
                formKey("ab01"),
                new AccessKey.FormKey("shop", "ab02", "sales", "https://пример.рф/", ANNA, AT),
                new AccessKey.ApiKey("accounting", "ab03", ANNA, AT),
                new AccessKey.CalendarKey(ANNA, "ab04", "voronka_bot", AT, 0),
                new AccessKey.CalendarKey(BORIS, "ab05", null, AT, 0));
    }

    public static SetupAnswers setup() {
        return SetupAnswers.usual(ABook.ofFourStages());
    }

    public static List<Dialogue> dialogues() {
        return List.of(
                missing(new Wish.Win(), Given.NOTHING, new Want.Sum()),
                missing(
                        new Wish.Leave(new StageKey("quote"), "срочно"),
                        Given.NOTHING
                                .with("budget", new FieldValue.Sum(roubles(100)))
                                .ticking("samples")
                                .worth(roubles(200))
                                .knowing(Activity.note("x"))
                                .confirming(),
                        new Want.Field("size")),
                missing(new Wish.Win(), Given.NOTHING, new Want.Task("samples")),
                missing(new Wish.Win(), Given.NOTHING, new Want.File()),
                missing(new Wish.Win(), Given.NOTHING, new Want.Touch()),
                missing(new Wish.Win(), Given.NOTHING, new Want.Reason()),
                missing(new Wish.Win(), Given.NOTHING, new Want.Confirmation()),
                new Dialogue.DealSum(DEAL, 5, AT),
                new Dialogue.LossInWords(DEAL, 6, "other", null, AT),
                new Dialogue.LossInWords(DEAL, 6, "other", Delay.THREE_MONTHS, AT),
                new Dialogue.PromiseInWords(DEAL, "f1", AT),
                new Dialogue.When(DEAL, Dialogue.When.Wish.PUT_OFF, 6, "f1", "про замер", AT),
                new Dialogue.Agreed(DEAL, AT),
                new Dialogue.TeamName(ANNA, AT),
                new Dialogue.ResultInWords(DEAL, "f2", AT),
                new Dialogue.NewDealWith("m-77", AT),
                new Dialogue.Told(DEAL, 7, AT),
                new Dialogue.NameView(views().getFirst().report(), AT),
                new Dialogue.RenameView("v1", AT),
                new Dialogue.FindInHistory(DEAL, AT),
                new Dialogue.FindFor("a-77", AT),
                new Dialogue.NewDeal(AT),
                new Dialogue.Setup(setup(), Dialogue.Setup.Asked.CURRENCY, AT),
                new Dialogue.Setup(
                        setup().beginning(SetupAnswers.Process.WINDOWS)
                                .selling(List.of(new SetupAnswers.Sold("Окна", "жильцы")))
                                .answering(null)
                                .losing(300_000L)
                                .inTurn(true),
                        Dialogue.Setup.Asked.PREVIEW,
                        AT),
                new Dialogue.HowOften(DEAL, AT));
    }

    /** What comes to Anna, in all its states. */
    public static List<Subscription> subscriptions() {
        Due monday = new Due(LocalDateTime.of(2026, 11, 30, 9, 0), ZoneId.of("Europe/Moscow"));
        return List.of(
                new Subscription(ANNA, new Letter.OfBreaches(), Cadence.EVENINGS, null, null, 0, 0),
                new Subscription(
                        ANNA,
                        new Letter.OfPulse(),
                        Cadence.MORNINGS,
                        monday,
                        monday.instant().plusSeconds(300),
                        2,
                        0),
                new Subscription(
                        ANNA,
                        new Letter.OfView(BORIS, "v1"),
                        Cadence.WEEKLY,
                        monday,
                        monday.instant(),
                        0,
                        0));
    }

    /** Views of Anna's with everything that one can have, and with nothing. */
    public static List<SavedView> views() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        FunnelView all = FunnelView.all();
        FunnelView october =
                new FunnelView(
                        FunnelView.Kind.EVENTS,
                        Days.of(YearMonth.of(2026, 10)),
                        "abcdef",
                        FunnelView.Part.of(FunnelView.By.SOURCE, "site"),
                        true);
        return List.of(
                new SavedView(
                        ANNA,
                        "v1",
                        "<b>Рога & копыта</b>",
                        new Report(Report.Kind.WHAT_IF, october, 2, 150),
                        day,
                        new Span(Span.Unit.MONTH, 1),
                        true),
                new SavedView(
                        ANNA, "v2", "Сейчас", Report.of(Report.Kind.FUNNEL, all), day, null, false),
                new SavedView(
                        ANNA,
                        "v3",
                        "Борис",
                        Report.of(Report.Kind.TREND, october.of(FunnelView.Part.of(BORIS))),
                        day,
                        null,
                        false));
    }

    private static Dialogue missing(Wish wish, Given given, Want want) {
        return new Dialogue.Missing(DEAL, 4, wish, given, want, 1, AT);
    }

    public static Marker marker(String key, String outcome, Instant expires) {
        return new Marker("lead site", key, outcome, expires);
    }
}
