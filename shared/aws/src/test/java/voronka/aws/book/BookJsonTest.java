package voronka.aws.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import voronka.aws.json.BadJson;
import voronka.book.template.Template;
import voronka.domain.ABook;
import voronka.domain.book.LocalizedText;
import voronka.domain.book.Pipeline;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;

class BookJsonTest {
    @Test
    void bookIsReadBackAsItWasWritten() {
        for (Template template : Template.values()) {
            SalesBook book = template.book().asVersion(17);
            assertThat(BookJson.stored(BookJson.write(book))).isEqualTo(book);
        }
        SalesBook small = ABook.ofFourStages();
        assertThat(BookJson.stored(BookJson.write(small))).isEqualTo(small);
    }

    /** As books were stored before they had hours, gates and checklists. */
    @Test
    void bookOfAnEarlierTimeIsStillRead() {
        SalesBook book =
                BookJson.stored(
                        """
                        {"version": 3, "zone": "Europe/Moscow", "currency": "RUB", "pipelines": [
                          {"key": "sales", "name": {"ru": "Продажи"}, "firstContactWithin": "PT15M",
                           "stages": [{"key": "first", "name": "Первый", "probability": 10},
                                      {"key": "second", "name": "нет", "probability": 20}]}],
                         "lostReasons": [], "frozenReasons": []}
                        """);

        Pipeline sales = book.firstPipeline();
        assertThat(book.version()).isEqualTo(3);
        assertThat(sales)
                .isEqualTo(
                        Pipeline.of(
                                "sales",
                                LocalizedText.of("Продажи"),
                                sales.stages(),
                                Duration.ofMinutes(15)));
        assertThat(sales.stages())
                .extracting(Stage::name)
                .containsExactly(LocalizedText.of("Первый"), LocalizedText.of("нет"));
    }

    @Test
    void storedBookThatIsBrokenIsAnError() {
        assertThatThrownBy(() -> BookJson.stored("{}")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> BookJson.stored("{")).isInstanceOf(BadJson.class);
    }
}
