package voronka.dates;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads moments out of sentences; immutable, may be shared. */
public final class Dates {
    private final List<Lexicon> lexicons;
    private final FieldOrder order;

    private Dates(List<Lexicon> lexicons, FieldOrder order) {
        this.lexicons = lexicons;
        this.order = order;
    }

    /**
     * For a speaker of that language, who may use the other one too. The country of an English
     * locale tells whether 3/4 begins with the day; without one both are offered.
     */
    public static Dates in(Locale locale) {
        return new Dates(Lexicon.ownFirst(locale), FieldOrder.of(locale));
    }

    /** What the sentence says about a moment; never throws, whatever the text. */
    public Reading read(String sentence, Today today) {
        for (Lexicon lexicon : lexicons) {
            @Nullable Reading reading = read(sentence, today, lexicon);
            if (reading != null) {
                return reading;
            }
        }
        return new Reading.Nothing(sentence.strip());
    }

    /** Null when the sentence has no word of time in that language. */
    private @Nullable Reading read(String sentence, Today today, Lexicon lexicon) {
        Chart chart = Chart.of(sentence, lexicon);
        Reading.@Nullable Past past = null;
        List<Piece<List<Bit>>> pieces = Cover.best(chart, Rules.OF_MOMENTS);
        for (Phrase phrase : phrases(chart, pieces)) {
            String rest = Rest.of(sentence, phrase.tokens(chart));
            Reading reading = reading(new Moments(phrase.plan(), today, order).all(), today, rest);
            if (!(reading instanceof Reading.Past over)) {
                return reading;
            }
            past = past == null ? over : past;
        }
        // "Every Monday" names no moment, nor does "of 12.11": the other language must not find
        // one.
        boolean none = pieces.stream().anyMatch(piece -> piece.meaning().isEmpty());
        return past == null && (none || Phrase.repeats(pieces))
                ? new Reading.Nothing(sentence.strip())
                : past;
    }

    /** One for each row of pieces to begin with, those that say a day first. */
    private static List<Phrase> phrases(Chart chart, List<Piece<List<Bit>>> pieces) {
        List<List<Piece<List<Bit>>>> rows = Phrase.rows(chart, pieces);
        return rows.stream()
                .sorted(Comparator.comparing(row -> !Phrase.EMPTY.with(row).plan().saysADay()))
                .map(row -> Phrase.startingWith(row, rows))
                .filter(phrase -> !phrase.plan().isEmpty())
                .toList();
    }

    private static Reading reading(List<LocalDateTime> moments, Today today, String rest) {
        List<LocalDateTime> ahead =
                moments.stream().filter(at -> at.isAfter(today.now())).distinct().toList();
        return switch (ahead.size()) {
            case 0 ->
                    moments.isEmpty()
                            ? new Reading.Nothing(rest)
                            : new Reading.Past(moments.getFirst(), rest);
            case 1 -> new Reading.Understood(ahead.getFirst(), rest);
            default -> new Reading.Ambiguous(ahead, rest);
        };
    }
}
