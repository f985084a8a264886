package voronka.telegrambot;

import java.time.LocalTime;
import java.util.Locale;
import voronka.dates.Dates;
import voronka.dates.Reading;
import voronka.dates.Today;
import voronka.domain.book.Books;
import voronka.domain.book.SalesBook;
import voronka.domain.book.WorkingTime;
import voronka.domain.team.Language;

/** Dates in words, by the member's clock, language and the company's working days. */
final class MomentWords {
    private static final LocalTime WORK_BEGINS = LocalTime.of(9, 0);
    private static final LocalTime WORK_ENDS = LocalTime.of(18, 0);

    private final Books books;

    MomentWords(Books books) {
        this.books = books;
    }

    Reading read(String text, Turn turn) {
        Locale locale =
                turn.member().language() == Language.RUSSIAN ? Locale.of("ru") : Locale.ENGLISH;
        WorkingTime company = books.current().map(SalesBook::hours).orElseGet(WorkingTime::usual);
        voronka.dates.WorkingTime working =
                new voronka.dates.WorkingTime(WORK_BEGINS, WORK_ENDS, company::isWorked);
        return Dates.in(locale)
                .read(
                        text,
                        new Today(
                                turn.viewer().now().atZone(turn.zone()).toLocalDateTime(),
                                turn.zone(),
                                working));
    }
}
