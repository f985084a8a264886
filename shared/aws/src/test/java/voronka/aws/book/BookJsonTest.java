package voronka.aws.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import voronka.aws.book.BookJson.Problem;
import voronka.aws.book.BookJson.Reading;
import voronka.domain.ABook;
import voronka.domain.book.LocalizedText;
import voronka.domain.book.Pipeline;
import voronka.domain.book.Reason;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.team.Language;

class BookJsonTest {
    @Test
    void bookIsReadBackAsItWasWritten() {
        for (SalesBook book :
                List.of(ABook.ofFourStages(), BookJson.shipped(), withoutDeadline())) {
            assertThat(BookJson.read(BookJson.write(book))).isEqualTo(new Reading.Read(book));
        }
    }

    private static SalesBook withoutDeadline() {
        SalesBook book = ABook.ofFourStages().asVersion(17);
        Pipeline first = book.firstPipeline();
        Pipeline other = Pipeline.of("service", LocalizedText.of("Сервис"), first.stages(), null);
        return SalesBook.of(
                17, book.zone(), book.currency(), List.of(first, other), List.of(), List.of());
    }

    @Test
    void shippedBookHasTheNineTypicalStages() {
        SalesBook book = BookJson.shipped();
        Pipeline sales = book.firstPipeline();

        assertThat(book.version()).isEqualTo(1);
        assertThat(book.zone().getId()).isEqualTo("Europe/Moscow");
        assertThat(book.currency().getCurrencyCode()).isEqualTo("RUB");
        assertThat(book.pipelines()).hasSize(1);
        assertThat(sales.name().in(Language.RUSSIAN)).isEqualTo("Продажи");
        assertThat(sales.firstContactWithin()).isEqualTo(Duration.ofMinutes(15));
        assertThat(sales.stages())
                .extracting(stage -> stage.name().in(Language.RUSSIAN))
                .containsExactly(
                        "Оценка",
                        "Подготовка",
                        "Презентация",
                        "Коммерческое предложение",
                        "Ожидание решения",
                        "Договор",
                        "Оплата",
                        "Отгрузка",
                        "Завершение");
        assertThat(sales.stages())
                .extracting(Stage::probability)
                .containsExactly(10, 20, 30, 40, 50, 70, 85, 95, 98);
        assertThat(book.lostReasons())
                .extracting(Reason::key)
                .containsExactly("price", "competitor", "no-need", "no-answer", "terms", "other");
        assertThat(book.frozenReasons())
                .extracting(Reason::key)
                .containsExactly("no-budget", "decision-maker-away", "later", "other");
    }

    @Test
    void everyTextOfTheShippedBookIsInBothLanguages() {
        SalesBook book = BookJson.shipped();
        List<LocalizedText> texts =
                java.util.stream.Stream.of(
                                book.pipelines().stream().map(Pipeline::name),
                                book.firstPipeline().stages().stream().map(Stage::name),
                                book.lostReasons().stream().map(Reason::name),
                                book.frozenReasons().stream().map(Reason::name))
                        .flatMap(names -> names)
                        .toList();

        assertThat(texts)
                .allSatisfy(text -> assertThat(text.byLanguage()).containsOnlyKeys("ru", "en"));
    }

    @Test
    void everyProblemIsToldAtOnceWithItsPlace() {
        Reading reading =
                BookJson.read(
                        """
                        {
                          "zone": "Mars/X",
                          "curency": "RUB",
                          "pipelines": [
                            {"key": "sales", "name": {"ru": " ", "eng": "Sales"},
                             "firstContactWithin": "15m",
                             "stages": [
                               {"key": "first", "name": "Первый", "probability": 101},
                               {"key": "first", "name": "Второй", "probability": 20.5},
                               {"key": "Трети", "probability": "30"},
                               7
                             ]},
                            {"key": "sales", "name": {}, "firstContactWithin": "-PT1M",
                             "stages": []}
                          ],
                          "lostReasons": {},
                          "frozenReasons": [{"key": "a", "name": "A", "x": 1}]
                        }
                        """);

        assertThat(reading).isInstanceOf(Reading.Problems.class);
        assertThat(((Reading.Problems) reading).problems())
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        "curency: there is no such field",
                        "zone: a time zone is expected, not \"Mars/X\"",
                        "currency: is missing",
                        "pipelines[0].name.ru: a text is expected",
                        "pipelines[0].name.eng: a language has two small letters, like ru or en",
                        "pipelines[0].firstContactWithin: a duration like PT15M is expected,"
                                + " not \"15m\"",
                        "pipelines[0].stages[0].probability: a whole number from 0 to 100 is"
                                + " expected",
                        "pipelines[0].stages[1].key: \"first\" is there twice",
                        "pipelines[0].stages[1].probability: a whole number from 0 to 100 is"
                                + " expected",
                        "pipelines[0].stages[2].key: 1 to 24 small Latin letters, digits and"
                                + " hyphens that begin with a letter are expected, not \"Трети\"",
                        "pipelines[0].stages[2].name: is missing",
                        "pipelines[0].stages[2].probability: a whole number from 0 to 100 is"
                                + " expected",
                        "pipelines[0].stages[3]: an object is expected",
                        "pipelines[1].key: \"sales\" is there twice",
                        "pipelines[1].name: at least one language is expected",
                        "pipelines[1].firstContactWithin: a duration longer than nothing is"
                                + " expected",
                        "pipelines[1].stages: 1 to 50 stages are expected",
                        "lostReasons: an array is expected",
                        "frozenReasons[0].x: there is no such field");
    }

    @Test
    void textThatIsNoJsonIsAProblemToo() {
        assertThat(problems("{")).singleElement().satisfies(p -> assertThat(p.place()).isEmpty());
        assertThat(problems("[]")).containsExactly(new Problem("", "an object is expected"));
        assertThat(problems("{}"))
                .extracting(Problem::place)
                .contains("zone", "currency", "pipelines", "lostReasons", "frozenReasons");
        assertThat(problems("{\"pipelines\": []}"))
                .contains(new Problem("pipelines", "at least one pipeline is expected"));
    }

    private static List<Problem> problems(String text) {
        return ((Reading.Problems) BookJson.read(text)).problems();
    }

    @Test
    void pipelineHasAtMostFiftyStages() {
        assertThat(BookJson.read(bookOf(Pipeline.MOST_STAGES))).isInstanceOf(Reading.Read.class);
        assertThat(problems(bookOf(Pipeline.MOST_STAGES + 1)))
                .containsExactly(new Problem("pipelines[0].stages", "1 to 50 stages are expected"));
    }

    private static String bookOf(int stages) {
        StringBuilder list = new StringBuilder();
        for (int number = 0; number < stages; number++) {
            list.append(number == 0 ? "" : ",")
                    .append("{\"key\":\"s%d\",\"name\":\"Э\",\"probability\":1}".formatted(number));
        }
        return """
               {"zone":"UTC","currency":"EUR","lostReasons":[],"frozenReasons":[],
                "pipelines":[{"key":"p","name":"П","stages":[%s]}]}
               """
                .formatted(list);
    }

    @Test
    void storedBookThatIsBrokenIsAnError() {
        assertThatThrownBy(() -> BookJson.stored("{}")).isInstanceOf(IllegalStateException.class);
    }
}
