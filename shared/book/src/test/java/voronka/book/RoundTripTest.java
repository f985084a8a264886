package voronka.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import voronka.book.template.Template;
import voronka.book.yaml.BookYaml;
import voronka.domain.book.SalesBook;

class RoundTripTest {
    private static final int BOOKS = 500;

    @ParameterizedTest
    @EnumSource
    void everyTemplateIsReadBackAsItWasWritten(Template template) {
        SalesBook book = template.book();

        assertThat(read(written(book))).isEqualTo(new BookDocument.Result.Read(book));
    }

    @Test
    void randomBooksAreReadBackAsTheyWereWritten() {
        for (long seed = 0; seed < BOOKS; seed++) {
            SalesBook book = RandomBook.of(seed);
            String text = written(book);

            assertThat(read(text))
                    .as("%d:%n%s", seed, text)
                    .isEqualTo(new BookDocument.Result.Read(book));
            assertThat(BookDocument.stored(BookDocument.tree(book))).isEqualTo(book);
        }
    }

    /** Whatever is done to a file, reading ends with a book or with mistakes. */
    @Test
    void brokenFilesAreMistakesAndNeverAFailure() {
        SplittableRandom random = new SplittableRandom(7);
        int wrong = 0;
        for (long seed = 0; seed < BOOKS; seed++) {
            StringBuilder text = new StringBuilder(written(RandomBook.of(seed % 20)));
            for (int blow = random.nextInt(3); blow >= 0; blow--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(4)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 ->
                            text.insert(at, ":{}[]-#\"'\n\t &*!|>%@`0x".charAt(random.nextInt(22)));
                    case 2 -> text.delete(at, Math.min(text.length(), at + random.nextInt(80)));
                    default ->
                            text.insert(at, text.substring(at, Math.min(text.length(), at + 200)));
                }
            }
            if (read(text.toString()) instanceof BookDocument.Result.Wrong mistakes) {
                wrong++;
                assertThat(mistakes.mistakes()).isNotEmpty();
            }
        }
        assertThat(wrong).isGreaterThan(BOOKS / 2);
    }

    private static String written(SalesBook book) {
        return BookYaml.write(book, People.byId(), List.of("Книга продаж", "", "второе"));
    }

    private static BookDocument.Result read(String text) {
        return BookYaml.read(text.getBytes(StandardCharsets.UTF_8), People.byId(), null);
    }
}
