package voronka.telegrambot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.SalesBook;
import voronka.domain.funnel.AskingFunnel;
import voronka.domain.funnel.Days;
import voronka.domain.funnel.Filter;
import voronka.domain.funnel.FunnelView;
import voronka.domain.funnel.FunnelView.By;
import voronka.domain.funnel.FunnelView.Kind;
import voronka.domain.funnel.FunnelView.Part;
import voronka.domain.team.Member;
import voronka.domain.team.Roster;

/**
 * Which funnel somebody asks for in words: {@code history last month Анна источник=сайт sum>100к}.
 */
final class FunnelLine {
    private static final int LATELY = 90;

    private final AskingFunnel asking;
    private final SalesBook book;
    private final Roster roster;
    private final Member member;
    private final LocalDate today;
    private final FieldConditions fields;
    private final List<String> unknown = new ArrayList<>();
    private final List<String> right = new ArrayList<>();
    private FunnelView view;
    private boolean history;
    private boolean events;
    private boolean then;

    FunnelLine(AskingFunnel asking, SalesBook book, Turn turn) {
        this.asking = asking;
        this.book = book;
        this.roster = turn.viewer().roster();
        this.member = turn.member();
        this.today = asking.today();
        this.fields = new FieldConditions(book, today, member.language());
        this.view = AskingFunnel.allowed(FunnelView.all(), member);
    }

    /** What was understood. */
    sealed interface Read {}

    /** A funnel. */
    record Understood(FunnelView view) implements Read {}

    /**
     * These words mean nothing to us.
     *
     * @param right what would have been understood in their place; empty for nothing in particular
     */
    record NotUnderstood(String words, List<String> right) implements Read {}

    /** Reads the line; an empty one is the funnel now. */
    Read read(String line) {
        FilterWords words = FilterWords.of(line, fields);
        Optional<PeriodWords.Said> said = PeriodWords.read(words.rest(), today, member.language());
        String rest = said.map(PeriodWords.Said::rest).orElse(words.rest());
        for (String word : rest.split("[\\s,;]+")) {
            if (!word.isEmpty()) {
                word(word);
            }
        }
        said.map(PeriodWords.Said::days).ifPresent(this::of);
        if (said.isEmpty() && (history || events)) {
            view = view.of(events ? Kind.EVENTS : Kind.COHORT, Days.upTo(today, LATELY));
        }
        words.conditions().forEach(this::condition);
        return unknown.isEmpty()
                ? new Understood(view)
                : new NotUnderstood(String.join(", ", unknown), right);
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
            case "на", "at", "as", "asof" -> then = true;
            case "now", "сейчас" -> {}
            case "money", "деньги" -> view = view.inMoney(true);
            default -> name(word);
        }
    }

    /** A colleague's name, a team's or a pipeline's, or how it begins. */
    private void name(String word) {
        String named = word.startsWith("@") ? word.substring(1) : word;
        List<Member> people =
                roster.members().stream().filter(m -> begins(m.name(), named)).toList();
        List<String> teams = roster.teams().stream().filter(t -> begins(t, named)).toList();
        if (people.size() == 1) {
            narrow(Part.of(people.getFirst().id()));
        } else if (people.isEmpty() && teams.size() == 1) {
            narrow(Part.of(By.TEAM, teams.getFirst()));
        } else {
            pipeline(word, people);
        }
    }

    private void pipeline(String word, List<Member> people) {
        book.pipelines().stream()
                .filter(p -> p.key().equals(word) || hasName(p.name().byLanguage().values(), word))
                .findFirst()
                .ifPresentOrElse(
                        p -> view = view.in(p.key()),
                        () -> {
                            unknown.add(word);
                            people.forEach(m -> right.add(m.name()));
                        });
    }

    private void condition(FilterWords.Condition condition) {
        @Nullable By by = condition.by();
        if (by == By.OWNER) {
            name(condition.value());
        } else if (by != null) {
            named(by, condition);
        } else {
            List<Filter.Term> terms = fields.terms(condition);
            terms.forEach(this::narrow);
            if (terms.isEmpty()) {
                unknown.add(condition.typed());
                right.addAll(fields.known(condition));
            }
        }
    }

    private void named(By by, FilterWords.Condition condition) {
        List<String> known = by == By.TEAM ? roster.teams() : asking.names(view, by);
        known.stream()
                .filter(name -> name.equalsIgnoreCase(condition.value()))
                .findFirst()
                .or(() -> onlyOne(known, condition.value()))
                .ifPresentOrElse(
                        name -> narrow(Part.of(by, name)),
                        () -> {
                            unknown.add(condition.typed());
                            known.stream()
                                    .limit(5)
                                    .forEach(name -> right.add(condition.key() + "=" + name));
                        });
    }

    private static Optional<String> onlyOne(List<String> known, String value) {
        List<String> begin = known.stream().filter(name -> begins(name, value)).toList();
        return begin.size() == 1 ? Optional.of(begin.getFirst()) : Optional.empty();
    }

    private void narrow(Part part) {
        view = asking.narrowed(view, part, roster);
    }

    private void narrow(Filter.Term term) {
        view = asking.narrowed(view, term, roster);
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
