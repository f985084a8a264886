package voronka.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voronka.book.template.Template;
import voronka.book.yaml.BookYaml;
import voronka.domain.ACompany;
import voronka.domain.InMemoryStore;
import voronka.domain.book.SalesBook;
import voronka.domain.book.StageKey;
import voronka.domain.book.Vanished;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.FollowUp;
import voronka.domain.funnel.CounterKey;
import voronka.domain.funnel.Tally;
import voronka.domain.publishing.MovingDealsOver;
import voronka.domain.publishing.Proposal;
import voronka.domain.publishing.PublishingBook;
import voronka.domain.selling.DealOutcome;
import voronka.domain.selling.Given;
import voronka.domain.selling.MovingOver;
import voronka.domain.selling.Order;
import voronka.domain.team.Language;
import voronka.domain.team.Member;

/** Deals that have begun on one version go over to another. */
class MovingOverTest {
    private final SalesBook first = Template.WINDOWS.book();
    private final ACompany company = ACompany.with(first);
    private final InMemoryStore store = company.store;
    private final PublishingBook publishing = new PublishingBook(store, store, company.clock);
    private DealId deal;

    @BeforeEach
    void aDealIsBeingMeasured() {
        deal = company.dealOf(company.anna);
        DealOutcome moved =
                company.by(company.anna)
                        .moves(
                                deal,
                                "measuring",
                                null,
                                Given.NOTHING
                                        .with("address", text("Мира, 1"))
                                        .with(
                                                "visit-day",
                                                new voronka.domain.deal.FieldValue.Day(
                                                        java.time.LocalDate.of(2026, 11, 25))));
        assertThat(moved).isInstanceOf(DealOutcome.Changed.class);
        assertThat(company.by(company.anna).gives(deal, Given.NOTHING.ticking("remind")))
                .isInstanceOf(DealOutcome.Changed.class);
    }

    @Test
    void itStaysInItsStageWithWhatIsDoneAndFeelsTheNewGate() {
        publish(
                text(first)
                        .replace(
                                "          - field: openings",
                                "          - field: openings\n          - approval")
                        .replace(
                                "          - key: visit\n",
                                "          - key: photo\n            text: {ru: Фото, en: Photos}\n"
                                        + "          - key: visit\n"));
        FollowUp visit = task("visit");
        OpenDeal before = open();
        assertThat(before.facts().bookVersion()).isEqualTo(1);

        DealOutcome over = over(2, company.olga);

        assertThat(over)
                .isInstanceOfSatisfying(
                        DealOutcome.Changed.class,
                        changed ->
                                assertThat(changed.event().what())
                                        .isEqualTo(
                                                new DealEvent.MovedOver(
                                                        1, 2, before.stage(), before.stage())));
        OpenDeal after = open();
        assertThat(after.facts().bookVersion()).isEqualTo(2);
        assertThat(after.enteredAt()).isEqualTo(before.enteredAt());
        assertThat(after.facts().progress().ticks()).containsExactly("remind");
        assertThat(after.standing()).isEqualTo(before.standing());
        assertThat(task("photo").told(after, store.version(2), Language.ENGLISH).text())
                .isEqualTo("Photos");
        assertThat(task("visit").due()).isEqualTo(visit.due());
        assertThat(
                        company.by(company.anna)
                                .moves(deal, "quote", null, Given.NOTHING.ticking("visit")))
                .isInstanceOfSatisfying(
                        DealOutcome.GateClosed.class,
                        closed ->
                                assertThat(closed.missing())
                                        .contains(new voronka.domain.book.Condition.Approved()));
    }

    @Test
    void itIsTakenBackLikeAnythingElse() {
        OpenDeal before = open();
        List<FollowUp> tasks = company.file(deal).open();
        publish(
                text(first)
                        .replace("- key: visit\n", "- key: survey\n")
                        .replace("tick: visit\n", "tick: survey\n"));
        over(2, company.olga);
        assertThat(task("survey").state()).isEqualTo(FollowUp.State.OPEN);
        int events = open().facts().events();

        assertThat(company.by(company.olga).undoes(deal, events, events))
                .isInstanceOf(DealOutcome.Changed.class);

        OpenDeal after = open();
        assertThat(after.facts().bookVersion()).isEqualTo(1);
        assertThat(after.facts().progress()).isEqualTo(withHands(before, after));
        assertThat(company.file(deal).open())
                .extracting(FollowUp::id)
                .containsExactlyElementsOf(tasks.stream().map(FollowUp::id).toList());
    }

    @Test
    void aRemovedStagesDealsGoWhereThePublisherSaid() {
        String without = without("measuring");
        Vanished.Part gone = new Vanished.Part(Vanished.Kind.STAGE, "sales", "measuring");
        publish(without, Map.of(gone, new Vanished.Fate.Removed("contract")));

        over(2, company.olga);

        OpenDeal after = open();
        assertThat(after.stage()).isEqualTo(new StageKey("contract"));
        assertThat(after.enteredAt()).isEqualTo(company.clock.instant());
        assertThat(after.facts().furthest()).isEqualTo(new StageKey("contract"));
        assertThat(task("sign").owner()).isEqualTo(company.anna.id());
        List<DealEvent> log = store.log(deal);
        assertThat(log.getLast().firstReached())
                .extracting(StageKey::value)
                .containsExactly("quote", "contract");
        assertThat(Tally.of(log).added().get(CounterKey.now("sales", new CounterKey.Slice.All())))
                .containsEntry("open.contract.n", 1L)
                .doesNotContainKey("open.measuring.n");
        company.by(company.olga).undoes(deal, log.size(), log.size());
        assertThat(open().stage()).isEqualTo(new StageKey("measuring"));
    }

    @Test
    void severalVersionsArePassedAtOnce() {
        Vanished.Part gone = new Vanished.Part(Vanished.Kind.STAGE, "sales", "measuring");
        publish(without("measuring"), Map.of(gone, new Vanished.Fate.Removed("quote")));
        SalesBook second = store.newest().orElseThrow();
        publish(text(second).replace("probability: 45", "probability: 50"));

        over(3, company.olga);

        assertThat(open().stage()).isEqualTo(new StageKey("quote"));
        assertThat(open().facts().bookVersion()).isEqualTo(3);
        assertThat(over(3, company.olga)).isInstanceOf(DealOutcome.AlreadySo.class);
    }

    @Test
    void onlyWhoKeepsTheBookMovesDealsOverAndOnlyOpenOnes() {
        publish(text(first).replace("probability: 45", "probability: 50"));
        assertThat(over(2, company.anna)).isInstanceOf(DealOutcome.NotInThatRole.class);
        company.by(company.anna).freezes(deal, company.in(Duration.ofDays(3)), "season");
        assertThat(over(2, company.olga)).isInstanceOf(DealOutcome.NotOpen.class);
    }

    @Test
    void aShorterLimitThatIsOverIsToldOnce() {
        company.clock.forward(Duration.ofDays(3));
        publish(
                text(first)
                        .replaceFirst(
                                "limit: 3 working days\n        checklist",
                                "limit: within 2h\n        checklist"));
        over(2, company.olga);

        FollowUp limit = company.promise(deal, FollowUp.Kind.LIMIT);
        assertThat(limit.due().instant()).isBefore(company.clock.instant());
        assertThat(company.fires(limit))
                .isInstanceOf(voronka.domain.reminding.RemindingOwner.Climbed.class);
        assertThat(company.file(deal).open())
                .noneMatch(
                        open ->
                                open.kind() == FollowUp.Kind.LIMIT
                                        && open.due().instant().isBefore(company.clock.instant()));
    }

    @Test
    void allOpenDealsOfEarlierVersionsAreFoundAndMovedOnce() {
        DealId nobodys = company.asks("+79261112233");
        DealId theirs = company.dealOf(company.boris);
        publish(text(first).replace("probability: 45", "probability: 50"));
        DealId later = company.asks("+79261112244");
        assertThat(company.deal(later).facts().bookVersion()).isEqualTo(2);
        MovingDealsOver moving =
                new MovingDealsOver(store, new MovingOver(company.desk), company.clock);

        assertThat(moving.waiting(2, store.roster()))
                .containsExactlyInAnyOrder(deal, nobodys, theirs);
        for (DealId one : moving.waiting(2, store.roster())) {
            assertThat(moving.move(one, 2, company.olga, store.roster())).isTrue();
            assertThat(moving.move(one, 2, company.olga, store.roster())).isTrue();
        }
        assertThat(moving.waiting(2, store.roster())).isEmpty();
        assertThat(store.log(nobodys)).hasSize(2);
    }

    private static voronka.domain.deal.Progress withHands(OpenDeal before, OpenDeal after) {
        var progress = before.facts().progress();
        return new voronka.domain.deal.Progress(
                progress.visit(),
                progress.fields(),
                progress.ticks(),
                progress.files(),
                after.facts().progress().hands(),
                progress.asked(),
                progress.agreed());
    }

    private static voronka.domain.deal.FieldValue text(String words) {
        return new voronka.domain.deal.FieldValue.Text(words);
    }

    private OpenDeal open() {
        return (OpenDeal) company.deal(deal);
    }

    private FollowUp task(String item) {
        return company.file(deal).open().stream()
                .filter(open -> item.equals(open.item()))
                .findFirst()
                .orElseThrow();
    }

    private DealOutcome over(int version, Member by) {
        return new MovingOver(company.desk)
                .to(
                        version,
                        by,
                        Order.of(by, store.roster(), deal, null, null, company.clock.instant()));
    }

    private void publish(String file) {
        publish(file, Map.of());
    }

    private void publish(String file, Map<Vanished.Part, Vanished.Fate> fates) {
        SalesBook newest = store.newest().orElseThrow();
        BookDocument.Result read =
                BookYaml.read(file.getBytes(StandardCharsets.UTF_8), People.byId(), newest);
        assertThat(read).isInstanceOf(BookDocument.Result.Read.class);
        Proposal proposal =
                new Proposal(((BookDocument.Result.Read) read).book(), newest.version(), fates);
        assertThat(publishing.publish(proposal, company.olga))
                .isInstanceOf(PublishingBook.Published.class);
    }

    private String without(String stage) {
        String file = text(first);
        int from = file.indexOf("\n      - key: " + stage);
        return file.substring(0, from) + file.substring(file.indexOf("\n      - key: ", from + 10));
    }

    private static String text(SalesBook book) {
        return BookYaml.write(book, People.byId(), List.of());
    }
}
