package voronka.local.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import voronka.aws.json.Json;
import voronka.domain.book.Pipeline;
import voronka.domain.book.SalesBook;
import voronka.domain.funnel.CounterKey;
import voronka.domain.funnel.Counters;
import voronka.domain.funnel.Snapshot;
import voronka.domain.money.Money;
import voronka.domain.team.Language;
import voronka.local.Stack;

/**
 * What the counters say in the end, and that they are what the log says: as the bot tells the
 * director, and as a line of JSON.
 */
record Report(Stack stack, ReplayCompany company, Calendar calendar) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Prints both, and returns the line. */
    String print(PrintStream out) {
        out.println();
        out.println(told("/verify"));
        out.println();
        out.println(told("/funnel"));
        out.println();
        String line = Json.write(figures());
        out.println(line);
        return line;
    }

    /** What the bot answers the director. */
    private String told(String command) {
        long director = java.util.Objects.requireNonNull(company.director().chat()).person();
        company.chats().people().text(director, command, null);
        if (!company.chats().awaitIdle(PATIENCE)) {
            throw new IllegalStateException("the bot does not answer");
        }
        String told = "";
        for (JsonNode message : company.chats().chat(director).path("messages")) {
            if (message.path("from").path("is_bot").asBoolean()) {
                told = message.path("text").asText();
            }
        }
        return told;
    }

    private Map<String, Object> figures() {
        SalesBook book = stack.store().books().current().orElseThrow();
        Pipeline pipeline = book.firstPipeline();
        Counters counters = stack.store().counters();
        CounterKey.Slice all = new CounterKey.Slice.All();
        Snapshot now = Snapshot.of(pipeline, book.currency(), counters.now(pipeline.key(), all));
        Map<String, Object> open = new LinkedHashMap<>();
        for (Snapshot.Line line : now.lines()) {
            String name =
                    line.name() == null
                            ? line.stage().value()
                            : line.name().name().in(Language.ENGLISH);
            open.put(name, line.deals());
        }
        Map<LocalDate, Map<String, Long>> days =
                counters.days(
                        pipeline.key(), all, calendar.days().firstKey(), calendar.days().lastKey());
        TreeMap<YearMonth, Closed> months = new TreeMap<>();
        days.forEach(
                (day, counted) ->
                        months.merge(YearMonth.from(day), Closed.on(counted), Closed::and));
        months.values().removeIf(Closed.NOTHING::equals);
        Closed total = months.values().stream().reduce(Closed.NOTHING, Closed::and);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("open", open);
        figures.putAll(total.figures(book));
        Map<String, Object> byMonth = new LinkedHashMap<>();
        months.forEach((month, closed) -> byMonth.put(month.toString(), closed.figures(book)));
        figures.put("months", byMonth);
        return figures;
    }

    private record Closed(long won, long lost, long wonMinor) {
        static final Closed NOTHING = new Closed(0, 0, 0);

        static Closed on(Map<String, Long> counted) {
            long lost =
                    counted.entrySet().stream()
                            .filter(e -> e.getKey().matches("lost\\..*\\.n"))
                            .mapToLong(Map.Entry::getValue)
                            .sum();
            return new Closed(
                    counted.getOrDefault("won.n", 0L), lost, counted.getOrDefault("won.sum", 0L));
        }

        Closed and(Closed other) {
            return new Closed(won + other.won, lost + other.lost, wonMinor + other.wonMinor);
        }

        Map<String, Object> figures(SalesBook book) {
            BigDecimal major = new Money(wonMinor, book.currency()).major();
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("won", won);
            figures.put("lost", lost);
            figures.put(
                    "wonSum",
                    major.stripTrailingZeros().scale() <= 0 ? major.longValueExact() : major);
            return figures;
        }
    }
}
