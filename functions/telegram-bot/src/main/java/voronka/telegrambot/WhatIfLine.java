package voronka.telegrambot;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.Pipeline;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;
import voronka.domain.funnel.FunnelView;
import voronka.telegram.screen.Button;

/**
 * What is supposed in words: {@code приток x2}, {@code замер 30%}, {@code stage 2 x1.5}, {@code x2
 * each}. The other words say of which deals.
 *
 * @param percent by what it is multiplied, in percent; below 0 what it becomes; 0 for nothing said
 * @param place as a button has it; null for the stage's
 * @param stage which stage; null where the place says it
 * @param rest the words that mean something else
 */
record WhatIfLine(int percent, @Nullable Integer place, @Nullable StageKey stage, String rest) {
    private static final int WHOLE = 100;

    /** A thousand times as much is the most that is supposed. */
    private static final int MOST = 1000 * WHOLE;

    private static final String NUMBER = "(\\d{1,4}(?:[.,]\\d{1,2})?)";
    private static final Pattern TIMES =
            pattern(
                    "(?:[xх×*]\\s*"
                            + NUMBER
                            + "|"
                            + NUMBER
                            + "\\s*[xх×](?!\\s*\\d))(?![\\p{L}\\d])");
    private static final Pattern TWICE = pattern("(?:вдвое|twice|double|doubled)(?!\\p{L})");
    private static final Pattern SHARE = pattern("(?:до\\s+|to\\s+)?(\\d{1,3})\\s*%");
    private static final Pattern EACH =
            pattern("(?:по\\s+одному|каждый(?:\\s+этап)?|each(?:\\s+stage)?)(?!\\p{L})");
    private static final Pattern INPUT =
            pattern("(?:приток|вход|новых\\s+сделок|input|inflow|new\\s+deals)(?!\\p{L})");
    private static final Pattern STAGE = pattern("(?:этап|stage)\\s*(\\d{1,2})(?!\\d)");

    static WhatIfLine of(String line, SalesBook book) {
        Taken taken = new Taken(line);
        int percent =
                taken.take(TIMES)
                        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                        .map(WhatIfLine::percent)
                        .or(() -> taken.take(TWICE).map(found -> 2 * WHOLE))
                        .or(() -> taken.take(SHARE).map(found -> -Integer.parseInt(found.group(1))))
                        .orElse(0);
        if (percent == 0) {
            return new WhatIfLine(0, Button.WhatIf.ASKED, null, line);
        }
        @Nullable Integer place =
                taken.take(EACH)
                        .map(found -> Button.WhatIf.EACH)
                        .or(() -> taken.take(INPUT).map(found -> Button.WhatIf.INPUT))
                        .or(() -> taken.take(STAGE).map(f -> Integer.parseInt(f.group(1)) - 1))
                        .orElse(null);
        @Nullable StageKey stage = place == null ? taken.stage(book).orElse(null) : null;
        if (place == null && stage == null) {
            place = percent < 0 ? Button.WhatIf.ASKED : Button.WhatIf.EACH;
        }
        return new WhatIfLine(percent, place, stage, taken.rest());
    }

    /** As a button has it, of the pipeline that the other words have named. */
    Button.WhatIf wish(FunnelView view, Pipeline pipeline) {
        int at = place != null ? place : stage == null ? -1 : pipeline.place(stage);
        boolean known = place != null || at >= 0;
        return known ? new Button.WhatIf(view, at, percent) : Button.WhatIf.ask(view);
    }

    private static int percent(String times) {
        double number = Double.parseDouble(times.replace(',', '.'));
        return (int) Math.clamp(Math.round(number * WHOLE), 0, MOST);
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])" + words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** A line from which words are taken. */
    private static final class Taken {
        private String rest;

        Taken(String line) {
            rest = line;
        }

        String rest() {
            return rest.strip();
        }

        Optional<Matcher> take(Pattern words) {
            Matcher found = words.matcher(rest);
            if (!found.find()) {
                return Optional.empty();
            }
            rest = rest.substring(0, found.start()) + " " + rest.substring(found.end());
            return Optional.of(found);
        }

        /** The longest run of words that is a stage's name or the beginning of only one. */
        Optional<StageKey> stage(SalesBook book) {
            List<String> words =
                    Arrays.stream(rest.split("\\s+")).filter(word -> !word.isEmpty()).toList();
            for (int length = words.size(); length > 0; length--) {
                for (int from = 0; from + length <= words.size(); from++) {
                    String said = String.join(" ", words.subList(from, from + length));
                    List<StageKey> named = named(said, book);
                    if (named.size() == 1) {
                        rest =
                                String.join(" ", words.subList(0, from))
                                        + " "
                                        + String.join(
                                                " ", words.subList(from + length, words.size()));
                        return Optional.of(named.getFirst());
                    }
                }
            }
            return Optional.empty();
        }

        private static List<StageKey> named(String said, SalesBook book) {
            return book.pipelines().stream()
                    .flatMap(pipeline -> pipeline.stages().stream())
                    .filter(stage -> isCalled(stage, plain(said)))
                    .map(Stage::key)
                    .distinct()
                    .toList();
        }

        private static boolean isCalled(Stage stage, String said) {
            return said.length() > 2
                    && (stage.key().value().equals(said)
                            || stage.name().byLanguage().values().stream()
                                    .anyMatch(name -> plain(name).startsWith(said)));
        }

        private static String plain(String text) {
            return text.toLowerCase(Locale.ROOT).replaceAll("[\"«»“”]", "");
        }
    }
}
