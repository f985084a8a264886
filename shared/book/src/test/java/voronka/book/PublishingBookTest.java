package voronka.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import voronka.book.template.Template;
import voronka.book.yaml.BookYaml;
import voronka.domain.ACompany;
import voronka.domain.book.BookChange;
import voronka.domain.book.BookComparison;
import voronka.domain.book.Condition;
import voronka.domain.book.Edition;
import voronka.domain.book.Pipeline;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;
import voronka.domain.book.Vanished;
import voronka.domain.book.Vanished.Fate;
import voronka.domain.book.Vanished.Part;
import voronka.domain.publishing.Proposal;
import voronka.domain.publishing.PublishingBook;
import voronka.domain.publishing.PublishingBook.Result;

/** The document is changed and becomes the next version. */
class PublishingBookTest {
    private static final Part QUOTE = new Part(Vanished.Kind.STAGE, "sales", "quote");
    private static final Part ADDRESS = new Part(Vanished.Kind.FIELD, null, "address");
    private static final Part SALES = new Part(Vanished.Kind.PIPELINE, null, "sales");

    private final SalesBook first = Template.WINDOWS.book();
    private final ACompany company = ACompany.with(first);
    private final PublishingBook publishing =
            new PublishingBook(company.store, company.store, company.clock);

    @Test
    void theNextVersionSaysWhoAndWhen() {
        SalesBook changed = edited(first, "limit: 3 working days", "limit: 2 working days");

        Result result = publishing.publish(new Proposal(changed, 1), company.olga);

        assertThat(result).isInstanceOf(PublishingBook.Published.class);
        Edition edition = company.store.edition(2).orElseThrow();
        assertThat(edition.book()).isEqualTo(changed.asVersion(2));
        assertThat(edition.by()).isEqualTo(company.olga.id());
        assertThat(edition.at()).isEqualTo(company.clock.instant());
        assertThat(company.store.version(1)).isEqualTo(first);
    }

    @Test
    void whatItChangesIsToldBeforehandAndNothingIsWritten() {
        String file =
                text(first)
                        .replace("limit: 5 working days", "limit: 2 working days")
                        .replace("- tick: paid", "- tick: paid\n          - approval");
        Result result = publishing.preview(new Proposal(read(file, first), 1), company.olga);

        assertThat(result).isInstanceOf(PublishingBook.Ready.class);
        List<BookChange> changes = ((PublishingBook.Ready) result).changes();
        assertThat(changes).hasSize(2);
        assertThat(changes.getFirst()).isInstanceOf(BookChange.LimitChanged.class);
        assertThat(changes.getLast())
                .isInstanceOfSatisfying(
                        BookChange.GateChanged.class,
                        gate -> {
                            assertThat(gate.after().key().value()).isEqualTo("prepayment");
                            assertThat(gate.added()).containsExactly(new Condition.Approved());
                            assertThat(gate.removed()).isEmpty();
                        });
        assertThat(company.store.newest()).contains(first);
    }

    @Test
    void whoComesSecondSeesWhatWasChangedAndDecides() {
        SalesBook mine = edited(first, "probability: 10", "probability: 20");
        SalesBook theirs = edited(first, "probability: 30", "probability: 35");
        publishing.publish(new Proposal(theirs, 1), company.olga);

        Result late = publishing.publish(new Proposal(mine, 1), company.olga);

        assertThat(late)
                .isInstanceOfSatisfying(
                        PublishingBook.PublishedMeanwhile.class,
                        meanwhile -> {
                            assertThat(meanwhile.newest().version()).isEqualTo(2);
                            assertThat(meanwhile.since())
                                    .singleElement()
                                    .isInstanceOf(BookChange.ProbabilityChanged.class);
                        });
        assertThat(company.store.newest().orElseThrow().version()).isEqualTo(2);

        assertThat(publishing.publish(new Proposal(mine, 2), company.olga))
                .isInstanceOf(PublishingBook.Published.class);
        assertThat(company.store.newest()).contains(mine.asVersion(3));
    }

    @Test
    void aRenamedStageKeepsItsKeyWhereverItIsNamed() {
        String file =
                text(first)
                        .replace("key: contract", "key: agreement")
                        .replace("keyStage: contract", "keyStage: agreement")
                        .replace("from: contract", "from: agreement");
        SalesBook changed = read(file, first);
        Part contract = new Part(Vanished.Kind.STAGE, "sales", "contract");

        assertThat(publishing.publish(new Proposal(changed, 1), company.olga))
                .isInstanceOfSatisfying(
                        PublishingBook.Unanswered.class,
                        open -> {
                            Vanished only = open.vanished().getFirst();
                            assertThat(only.part()).isEqualTo(contract);
                            assertThat(only.renames())
                                    .extracting(Vanished.Candidate::key)
                                    .containsExactly("agreement");
                        });
        assertThat(publish(changed, Map.of(contract, new Fate.Renamed("agreement"))))
                .isInstanceOf(PublishingBook.NothingChanges.class);
    }

    @Test
    void aRemovedStageIsRetiredAndItsDealsHaveSomewhereToGo() {
        SalesBook changed = withoutStage("quote");

        assertThat(publish(changed, Map.of())).isInstanceOf(PublishingBook.Unanswered.class);
        assertThat(publish(changed, Map.of(QUOTE, new Fate.Removed(null))))
                .isInstanceOf(PublishingBook.Unanswered.class);
        assertThat(publish(changed, Map.of(QUOTE, new Fate.Removed("measuring"))))
                .isInstanceOf(PublishingBook.Published.class);

        Edition edition = company.store.edition(2).orElseThrow();
        assertThat(edition.heir("sales", new StageKey("quote")))
                .contains(new StageKey("measuring"));
        assertThat(edition.book().firstPipeline().retired())
                .extracting(stage -> stage.key().value())
                .containsExactly("quote");
    }

    @Test
    void keysOfRetiredThingsAreNotUsedAgain() {
        publish(withoutStage("quote"), Map.of(QUOTE, new Fate.Removed("measuring")));
        SalesBook second = company.store.newest().orElseThrow();

        assertThat(BookYaml.read(bytes(text(first)), People.byId(), second))
                .isInstanceOf(BookDocument.Result.Wrong.class);
        assertThat(publishing.publish(new Proposal(first, 2), company.olga))
                .isEqualTo(new PublishingBook.KeysReused(List.of(QUOTE)));
    }

    @Test
    void aFieldIsRenamedOrRetired() {
        SalesBook renamed = read(text(first).replace("address", "place"), first);
        assertThat(publish(renamed, Map.of(ADDRESS, new Fate.Renamed("place"))))
                .isInstanceOf(PublishingBook.NothingChanges.class);
        assertThat(publish(renamed, Map.of(ADDRESS, new Fate.Removed(null))))
                .isInstanceOf(PublishingBook.Published.class);

        SalesBook second = company.store.newest().orElseThrow();
        assertThat(second.field("place")).isPresent();
        assertThat(second.retiredFields()).extracting("key").containsExactly("address");
        assertThat(publishing.publish(new Proposal(first, 2, gone("place")), company.olga))
                .isEqualTo(new PublishingBook.KeysReused(List.of(ADDRESS)));
    }

    @Test
    void aPipelineThatIsLeftOutStaysForItsDealsOnly() {
        SalesBook other =
                read(
                        text(first)
                                .replace("key: sales", "key: flats")
                                .replace("pipeline: sales", "pipeline: flats"),
                        first);
        assertThat(publish(other, Map.of(SALES, new Fate.Removed(null))))
                .as("two pipelines of one name cannot be told apart")
                .isInstanceOf(PublishingBook.Unanswered.class);

        SalesBook named =
                read(
                        text(other)
                                .replace("ru: Окна с замером", "ru: Квартиры")
                                .replace("en: Windows with a visit", "en: Flats"),
                        first);
        assertThat(publish(named, Map.of(SALES, new Fate.Removed(null))))
                .isInstanceOf(PublishingBook.Published.class);
        SalesBook second = company.store.newest().orElseThrow();
        assertThat(second.pipeline("sales").map(Pipeline::takesNewDeals)).contains(false);
        assertThat(second.firstPipeline().key()).isEqualTo("flats");

        assertThat(publish(other, Map.of(SALES, new Fate.Renamed("flats"))))
                .isInstanceOf(PublishingBook.PublishedMeanwhile.class);
    }

    @Test
    void onlyDirectorsAndAdminsPublishAndOnlyUponWhatThereIs() {
        assertThat(publishing.publish(new Proposal(first, 1), company.anna))
                .isInstanceOf(PublishingBook.NotAllowed.class);
        assertThat(publishing.publish(new Proposal(first, 9), company.olga))
                .isEqualTo(new PublishingBook.NoSuchVersion(9, 1));
        assertThat(publishing.publish(new Proposal(first, 1), company.olga))
                .isInstanceOf(PublishingBook.NothingChanges.class);
    }

    @Test
    void booksThatDifferAreNeverToldToBeTheSame() {
        for (long seed = 0; seed < 60; seed++) {
            SalesBook one = RandomBook.of(seed);
            SalesBook two = RandomBook.of(seed + 1);
            assertThat(BookComparison.of(one, one.asVersion(5))).isEmpty();
            assertThat(BookComparison.of(one, two)).as("seed %d", seed).isNotEmpty();
        }
    }

    private Map<Part, Fate> gone(String field) {
        return Map.of(new Part(Vanished.Kind.FIELD, null, field), new Fate.Removed(null));
    }

    private Result publish(SalesBook book, Map<Part, Fate> fates) {
        return publishing.publish(new Proposal(book, 1, fates), company.olga);
    }

    private SalesBook withoutStage(String key) {
        List<Stage> stages =
                first.firstPipeline().stages().stream()
                        .filter(stage -> !stage.key().value().equals(key))
                        .toList();
        String file = text(first);
        int from = file.indexOf("\n      - key: " + key);
        int to = file.indexOf("\n      - key: ", from + 10);
        SalesBook read = read(file.substring(0, from) + file.substring(to), first);
        assertThat(read.firstPipeline().stages()).isEqualTo(stages);
        return read;
    }

    private static SalesBook edited(SalesBook book, String from, String to) {
        String file = text(book);
        assertThat(file).contains(from);
        return read(file.replace(from, to), book);
    }

    private static String text(SalesBook book) {
        return BookYaml.write(book, People.byId(), List.of());
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }

    private static SalesBook read(String file, SalesBook before) {
        BookDocument.Result result = BookYaml.read(bytes(file), People.byId(), before);
        assertThat(result).isInstanceOf(BookDocument.Result.Read.class);
        return ((BookDocument.Result.Read) result).book();
    }
}
