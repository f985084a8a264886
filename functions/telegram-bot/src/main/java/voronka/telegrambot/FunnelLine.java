package voronka.telegrambot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import voronka.domain.book.SalesBook;
import voronka.domain.funnel.Days;
import voronka.domain.funnel.FunnelView;
import voronka.domain.funnel.FunnelView.By;
import voronka.domain.funnel.FunnelView.Kind;
import voronka.domain.funnel.FunnelView.Part;
import voronka.domain.team.Member;
import voronka.domain.team.Roster;

/**
 * Which funnel somebody asks for in words: {@code history last month Анна источник=сайт}.
 *
 * @param names the sources, channels or products there are
 */
record FunnelLine(
        Roster roster,
        SalesBook book,
        PeriodWords periods,
        LocalDate today,
        BiFunction<FunnelView, By, List<String>> names) {
    private static final Pattern WORD =
            Pattern.compile(
                    "(?<key>[\\p{L}]+)=(?:[\"«“](?<quoted>[^\"»”]*)[\"»”]|(?<value>\\S*))|\\S+");
    private static final int LONGEST_PERIOD = 4;

    /** What was understood. */
    sealed interface Read {}

    /** A funnel. */
    record Understood(FunnelView view) implements Read {}

    /** These words mean nothing to us. */
    record NotUnderstood(String words) implements Read {}

    /** Reads the line; an empty one is the funnel now. */
    Read read(String line) {
        List<String> words = new ArrayList<>();
        List<MatchResult> pairs = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            if (word.group("key") == null) {
                words.add(word.group());
            } else {
                pairs.add(word.toMatchResult());
            }
        }
        return new Reading(words, pairs).read();
    }

    private final class Reading {
        private final List<String> words;
        private final List<MatchResult> pairs;
        private final List<String> unknown = new ArrayList<>();
        private FunnelView view = FunnelView.all();
        private boolean history;
        private boolean events;
        private boolean then;

        Reading(List<String> words, List<MatchResult> pairs) {
            this.words = new ArrayList<>(words);
            this.pairs = pairs;
        }

        Read read() {
            Optional<Days> period = takePeriod();
            words.forEach(this::word);
            period.ifPresent(this::of);
            if (period.isEmpty() && (history || events)) {
                view = view.of(events ? Kind.EVENTS : Kind.COHORT, Days.upTo(today, 90));
            }
            pairs.forEach(this::pair);
            return unknown.isEmpty()
                    ? new Understood(view)
                    : new NotUnderstood(String.join(", ", unknown));
        }

        /** The longest run of words that is a period. */
        private Optional<Days> takePeriod() {
            for (int length = Math.min(LONGEST_PERIOD, words.size()); length > 0; length--) {
                for (int from = 0; from + length <= words.size(); from++) {
                    List<String> run = words.subList(from, from + length);
                    Optional<Days> period = periods.read(String.join(" ", run), today);
                    if (period.isPresent()) {
                        run.clear();
                        return period;
                    }
                }
            }
            return Optional.empty();
        }

        private void of(Days period) {
            boolean day = period.length() == 1 && !history && !events;
            Kind kind = events ? Kind.EVENTS : Kind.COHORT;
            view = then || day ? view.asOf(period.last()) : view.of(kind, period);
        }

        private void word(String word) {
            switch (word.toLowerCase(Locale.ROOT)) {
                case "history", "история" -> history = true;
                case "events", "события", "событиям" -> events = true;
                case "по", "of", "by", "за", "for" -> {}
                case "на", "at" -> then = true;
                case "now", "сейчас" -> {}
                case "money", "деньги" -> view = view.inMoney(true);
                default -> name(word);
            }
        }

        /** A colleague's name or a pipeline's, or how it begins. */
        private void name(String word) {
            List<Member> people =
                    roster.members().stream().filter(m -> begins(m.name(), word)).toList();
            if (people.size() == 1) {
                view = view.of(Part.of(people.getFirst().id()));
                return;
            }
            book.pipelines().stream()
                    .filter(
                            p ->
                                    p.key().equals(word)
                                            || hasName(p.name().byLanguage().values(), word))
                    .findFirst()
                    .ifPresentOrElse(p -> view = view.in(p.key()), () -> unknown.add(word));
        }

        private void pair(MatchResult pair) {
            String quoted = pair.group("quoted");
            String value = quoted == null ? pair.group("value") : quoted;
            switch (pair.group("key").toLowerCase(Locale.ROOT)) {
                case "source", "источник" -> named(By.SOURCE, value, pair.group());
                case "channel", "канал" -> named(By.CHANNEL, value, pair.group());
                case "product", "продукт" -> named(By.PRODUCT, value, pair.group());
                case "owner", "ответственный" -> name(value);
                default -> unknown.add(pair.group());
            }
        }

        private void named(By by, String value, String all) {
            names.apply(view, by).stream()
                    .filter(name -> name.equalsIgnoreCase(value))
                    .findFirst()
                    .ifPresentOrElse(
                            name -> view = view.of(Part.of(by, name)), () -> unknown.add(all));
        }

        private static boolean begins(String name, String word) {
            return word.length() > 1 && lower(name).startsWith(lower(word))
                    || lower(name).equals(lower(word));
        }

        private static boolean hasName(Iterable<String> names, String word) {
            for (String name : names) {
                if (begins(name, word)) {
                    return true;
                }
            }
            return false;
        }

        private static String lower(String text) {
            return text.toLowerCase(Locale.ROOT);
        }
    }
}
