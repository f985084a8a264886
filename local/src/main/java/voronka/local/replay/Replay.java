package voronka.local.replay;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import voronka.local.Stack;
import voronka.local.StackOptions;
import voronka.local.walk.Skip;

/**
 * {@code make replay DATA=folder}: plays past opportunities in the order of their dates through the
 * running functions' own routes, the clock standing at each row's date, and ends with what the
 * director is told and a line of JSON. What a company's nights would do, above all the proof of the
 * counters from the whole log, is done once, after the last day.
 */
public final class Replay {
    private static final LocalTime OPENING = LocalTime.of(10, 0);
    private static final int AT_ONCE = 8;
    private static final Duration CATCHING_UP = Duration.ofMinutes(10);

    private final Stack stack;
    private final ReplayCompany company;
    private final Routes routes;
    private final ZoneId zone;
    private final Map<String, String> deals = new ConcurrentHashMap<>();

    private Replay(Stack stack, ReplayCompany company, ZoneId zone) {
        this.stack = stack;
        this.company = company;
        this.routes = new Routes(stack.address(), company.key());
        this.zone = zone;
    }

    /**
     * @param arguments the project's folder and the data's
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length < 2 || arguments[1].isBlank()) {
            System.err.println(
                    "Say where the data is: make replay DATA=folder-with-sales_pipeline.csv");
            System.exit(2);
        }
        try {
            Path root = Path.of(arguments[0]);
            boolean terminal = System.console() != null;
            run(root, Path.of(arguments[1]), System.out, terminal, Clock.systemUTC());
        } catch (Opportunities.BadData e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
        // The Telegram client's threads would keep the process for another minute.
        System.exit(0);
    }

    /** Plays the folder and prints progress, the funnel and the line of JSON; returns the line. */
    static String run(Path root, Path data, PrintStream out, boolean terminal, Clock clock)
            throws IOException, InterruptedException {
        Calendar calendar = Calendar.of(Opportunities.in(data));
        ReplayBook book = ReplayBook.load();
        LocalDate first = calendar.days().firstKey();
        StackOptions options =
                StackOptions.forTests(root, clock, book.zone())
                        .startingAt(first.atTime(OPENING).atZone(book.zone()).toInstant());
        try (Stack stack = Stack.start(options)) {
            ReplayCompany company =
                    ReplayCompany.open(stack, book, Opportunities.in(data).agents());
            ProgressBar progress = new ProgressBar(out, calendar.steps(), terminal);
            Replay replay = new Replay(stack, company, book.zone());
            stack.recurringRuns().pause();
            replay.play(calendar, progress);
            progress.end();
            stack.recurringRuns().resume();
            replay.moveTo(calendar.days().lastKey().plusDays(1));
            return new Report(stack, company, calendar).print(out);
        }
    }

    private void play(Calendar calendar, ProgressBar progress) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Map.Entry<LocalDate, Calendar.Day> entry : calendar.days().entrySet()) {
                LocalDate date = entry.getKey();
                moveTo(date);
                each(entry.getValue().in(), row -> comesIn(row, date, progress), threads);
                each(entry.getValue().closing(), row -> closes(row, date, progress), threads);
            }
        }
        if (!stack.readers().awaitCaughtUp(CATCHING_UP)) {
            throw new IllegalStateException(
                    "the readers of the stream have not caught up: " + stack.readers().trouble());
        }
        if (stack.deadLetters() > 0) {
            throw new IllegalStateException("%d dead letters".formatted(stack.deadLetters()));
        }
    }

    private void moveTo(LocalDate date) {
        switch (stack.walk().to(date.atTime(OPENING).atZone(zone).toInstant())) {
            case Skip.Arrived arrived -> {}
            case Skip.NothingAhead nothing -> {}
            case Skip.AlreadyWalking already -> throw new IllegalStateException("walking");
            case Skip.Stopped stopped -> throw new IllegalStateException(stopped.why());
        }
    }

    private void comesIn(Opportunity row, LocalDate date, ProgressBar progress) {
        String deal = routes.lead(row, company.owner(row.agent()));
        deals.put(row.id(), deal);
        progress.add(1, date);
        if (row.engaged() != null) {
            routes.transition(deal, Map.of("to", ReplayBook.ENGAGING, "key", "engage"));
            progress.add(1, date);
        }
    }

    private void closes(Opportunity row, LocalDate date, ProgressBar progress) {
        String deal = deals.get(row.id());
        if (deal == null) {
            throw new IllegalStateException(row.id() + " closes before it came in");
        }
        routes.transition(
                deal,
                row.end() == Opportunity.End.WON
                        ? Map.of("to", "won", "amount", String.valueOf(row.value()), "key", "close")
                        : Map.of("to", "lost", "reason", ReplayBook.REASON, "key", "close"));
        progress.add(1, date);
    }

    private static void each(
            List<Opportunity> rows, Consumer<Opportunity> step, ExecutorService threads)
            throws InterruptedException {
        List<Future<?>> steps = new ArrayList<>();
        rows.forEach(row -> steps.add(threads.submit(() -> step.accept(row))));
        for (Future<?> one : steps) {
            try {
                one.get();
            } catch (ExecutionException e) {
                threads.shutdownNow();
                throw new IllegalStateException("the replay has failed", e.getCause());
            }
        }
    }
}
