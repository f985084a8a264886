package voronka.dates;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Reads periods out of sentences: прошлый месяц, Q3, с 1 по 15 мая, last 30 days, 2025. A month,
 * quarter or day without its year is the last one that has begun; "last 30 days" end today.
 * Immutable, may be shared.
 */
public final class Periods {
    private final List<Lexicon> lexicons;

    private Periods(List<Lexicon> lexicons) {
        this.lexicons = lexicons;
    }

    /** For a speaker of that language, who may use the other one too. */
    public static Periods in(Locale locale) {
        return new Periods(Lexicon.ownFirst(locale));
    }

    /** The longest period that is said; never throws, whatever the text. */
    public Period read(String sentence, LocalDate today) {
        for (Lexicon lexicon : lexicons) {
            Period period = read(sentence, today, lexicon);
            if (!(period instanceof Period.Nothing)) {
                return period;
            }
        }
        return new Period.Nothing(sentence.strip());
    }

    private static Period read(String sentence, LocalDate today, Lexicon lexicon) {
        Chart chart = Chart.of(sentence, lexicon);
        PeriodDays.addTo(chart);
        return Cover.best(chart, PeriodRules.ALL).stream()
                .max(Comparator.comparingInt(piece -> piece.end() - piece.start()))
                .map(piece -> period(piece, today, Rest.of(sentence, tokens(chart, piece))))
                .orElseGet(() -> new Period.Nothing(sentence.strip()));
    }

    private static List<Token> tokens(Chart chart, Piece<PeriodRules.Meaning> piece) {
        return IntStream.range(piece.start(), piece.end()).mapToObj(chart::token).toList();
    }

    private static Period period(Piece<PeriodRules.Meaning> piece, LocalDate today, String rest) {
        PeriodRules.Bounds bounds = piece.meaning().from(today);
        return bounds.last().isBefore(bounds.first())
                ? new Period.Backwards(bounds.first(), bounds.last(), rest)
                : new Period.Understood(new Span(bounds.first(), bounds.last()), rest);
    }
}
