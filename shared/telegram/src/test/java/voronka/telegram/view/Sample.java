package voronka.telegram.view;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voronka.domain.ABook;
import voronka.domain.activity.Touches;
import voronka.domain.book.SalesBook;
import voronka.domain.book.StageKey;
import voronka.domain.contact.Contact;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealFacts;
import voronka.domain.deal.DealId;
import voronka.domain.deal.FrozenDeal;
import voronka.domain.deal.LostDeal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.Origin;
import voronka.domain.deal.Progress;
import voronka.domain.deal.WonDeal;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUp;
import voronka.domain.money.Money;
import voronka.domain.team.Actor;
import voronka.domain.team.Chat;
import voronka.domain.team.Language;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Role;
import voronka.domain.team.Roster;
import voronka.domain.time.Due;

/** A Monday morning in Moscow, three people and the deal of a balcony. */
final class Sample {
    static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    static final Instant NOW = Instant.parse("2026-11-23T07:00:00Z");
    static final SalesBook BOOK = ABook.ofFourStages();
    static final DealId ID = new DealId("A7K2QX");
    static final MemberId ANNA = new MemberId("anna");
    static final MemberId BORIS = new MemberId("boris");
    static final MemberId VERA = new MemberId("vera");

    private static final String SOME_ID = "0J9XZQ4T7M2K8V5B3N6R1W0CDE";

    private Sample() {}

    /** Anna sells, in that language. */
    static Viewer anna(Language language) {
        return viewer(ANNA, language);
    }

    /** Boris sells too. */
    static Viewer boris(Language language) {
        return viewer(BORIS, language);
    }

    /** Vera is the director. */
    static Viewer vera(Language language) {
        return viewer(VERA, language);
    }

    static Roster roster(Language language) {
        return new Roster(
                List.of(
                        member(
                                ANNA,
                                language == Language.RUSSIAN ? "Анна К." : "Anna K.",
                                Role.MANAGER,
                                language),
                        member(
                                BORIS,
                                language == Language.RUSSIAN ? "Борис" : "Boris",
                                Role.MANAGER,
                                language),
                        member(
                                VERA,
                                language == Language.RUSSIAN ? "Вера" : "Vera",
                                Role.DIRECTOR,
                                language)));
    }

    private static Viewer viewer(MemberId id, Language language) {
        Roster roster = roster(language);
        return new Viewer(roster.byId(id).orElseThrow(), roster, NOW);
    }

    private static Member member(MemberId id, String name, Role role, Language language) {
        return new Member(id, name, role, language, MOSCOW, new Chat(7, 7), true, 1);
    }

    static DealFacts facts(@Nullable MemberId owner, @Nullable Money amount) {
        return facts(ID, "Остекление балкона", owner, amount, ivan());
    }

    static DealFacts facts(
            DealId id,
            String title,
            @Nullable MemberId owner,
            @Nullable Money amount,
            Contact contact) {
        return new DealFacts(
                id,
                title,
                amount,
                owner,
                "sales",
                1,
                contact,
                new Origin("landing-2", Origin.BY_FORM, null),
                NOW.minus(Duration.ofDays(5)),
                NOW.atZone(MOSCOW).toLocalDate().minusDays(5),
                new StageKey("measuring"),
                null,
                Touches.NONE,
                Progress.begun(),
                4,
                3,
                4);
    }

    static Contact ivan() {
        return new Contact("c1", "Иван Петров", "Ромашка", "+79271234567", null, null);
    }

    static Money roubles(String major) {
        return Money.ofMajor(new BigDecimal(major), ABook.ROUBLES);
    }

    static OpenDeal open(@Nullable MemberId owner) {
        return openIn("measuring", owner);
    }

    static OpenDeal openIn(String stage, @Nullable MemberId owner) {
        return new OpenDeal(
                facts(owner, roubles("250000")),
                new StageKey(stage),
                NOW.minus(Duration.ofDays(1)));
    }

    static FrozenDeal frozen() {
        return new FrozenDeal(
                facts(ANNA, null),
                new StageKey("quote"),
                NOW.minus(Duration.ofDays(9)),
                "no-money",
                due(2027, 2, 26, 10));
    }

    static LostDeal lost() {
        return new LostDeal(
                facts(ANNA, roubles("250000")),
                new StageKey("quote"),
                "price",
                "бюджет согласуют осенью",
                Instant.parse("2026-08-22T09:00:00Z"));
    }

    static WonDeal won() {
        return new WonDeal(
                facts(ANNA, roubles("254500.50")),
                new StageKey("payment"),
                NOW.minus(Duration.ofMinutes(1)));
    }

    static FollowUp promise(FollowUp.Kind kind, String text, Due due) {
        return new FollowUp(
                SOME_ID,
                ID,
                ANNA,
                kind,
                text,
                due,
                1,
                FollowUp.State.OPEN,
                NOW.minus(Duration.ofDays(3)),
                null,
                null,
                null,
                0,
                0,
                0,
                1);
    }

    static Due due(int year, int month, int day, int hour) {
        return new Due(LocalDateTime.of(year, month, day, hour, 0), MOSCOW);
    }

    static Due friday() {
        return due(2026, 11, 27, 10);
    }

    static DealFile file(Deal deal, FollowUp... open) {
        return new DealFile(deal, List.of(open));
    }

    /** What happened with that deal lately, numbered, an hour apart, the last one an hour ago. */
    static List<DealEvent> log(Deal deal, List<DealEvent.What> whats, Actor by) {
        List<DealEvent> log = new ArrayList<>();
        for (DealEvent.What what : whats) {
            log.add(event(deal, log.size() + 1, whats.size() - log.size(), what, by));
        }
        return log;
    }

    static DealEvent event(Deal deal, DealEvent.What what, Actor by) {
        return event(deal, 4, 1, what, by);
    }

    static DealEvent event(Deal deal, int number, int hoursAgo, DealEvent.What what, Actor by) {
        Instant at = NOW.minus(Duration.ofHours(hoursAgo));
        return new DealEvent(
                deal.id(),
                number,
                at,
                at.atZone(MOSCOW).toLocalDate(),
                by,
                what,
                "sales",
                null,
                deal.standing(),
                List.of(),
                deal.facts().createdDay(),
                at,
                deal.facts().origin());
    }

    static Actor by(MemberId member) {
        return new Actor.Person(member);
    }

    /** How the deals of a busy October stand. */
    static Map<String, Long> october() {
        Map<String, Long> cohort = new HashMap<>();
        put(cohort, "lost.request", 30, 600_000_00L, 3);
        put(cohort, "open.request", 15, 300_000_00L, 0);
        put(cohort, "lost.measuring", 12, 500_000_00L, 0);
        put(cohort, "frozen.measuring", 2, 90_000_00L, 0);
        put(cohort, "open.measuring", 13, 600_000_00L, 0);
        put(cohort, "lost.quote", 28, 1_500_000_00L, 0);
        put(cohort, "won.payment", 20, 2_100_000_00L, 0);
        return cohort;
    }

    /** So many deals, what they are worth, and how many of them nobody has put a sum on. */
    static void put(Map<String, Long> counters, String name, long n, long sum, long unknown) {
        counters.put(name + ".n", n);
        counters.put(name + ".sum", sum);
        counters.put(name + ".unknown", unknown);
    }
}
