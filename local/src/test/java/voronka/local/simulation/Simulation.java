package voronka.local.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Two years, day after day. */
public final class Simulation {
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 4);
    private static final Duration SWEEPS = Duration.ofMinutes(5);
    private static final int YEARS = 2;
    private static final int PROMISES_OF_A_DEAL = 25;

    private final World world;
    private final int promises;
    private final LocalDate last;
    private final LocalDate lastPromise;

    Simulation(int promises, int days, long seed, Rates rates) {
        this.promises = promises;
        last = FIRST.plusDays(days);
        // Whatever is promised comes due before the end.
        lastPromise = FIRST.plusDays(days * 3L / 4);
        world = new World(FIRST.atStartOfDay(World.ZONE).toInstant(), seed, rates);
    }

    /** {@code Simulation 100000 1}: so many promises, by that seed. */
    public static void main(String[] arguments) {
        int promises = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        int days = (int) ChronoUnit.DAYS.between(FIRST, FIRST.plusYears(YEARS));
        boolean terminal = System.console() != null && System.console().isTerminal();
        ProgressLine progress = new ProgressLine(System.err, FIRST, days, terminal);
        Figures figures = new Simulation(promises, days, seed, Rates.USUAL).run(progress::at);
        progress.end();
        System.out.print(figures.told());
        if (!figures.areGood()) {
            System.exit(1);
        }
    }

    /** Lets it all happen. */
    Figures run(Consumer<LocalDate> onDay) {
        try (world) {
            plan();
            Instant end = last.atStartOfDay(World.ZONE).toInstant();
            walk(end, onDay);
            world.processes.immortal();
            walk(end.plus(Duration.ofDays(2)), day -> {});
            return Figures.of(world, ChronoUnit.DAYS.between(FIRST, last));
        }
    }

    private void plan() {
        long days = ChronoUnit.DAYS.between(FIRST, lastPromise);
        long working =
                Stream.iterate(FIRST, d -> d.plusDays(1))
                        .limit(days)
                        .filter(this::isWorked)
                        .count();
        int day = 0;
        for (int i = 0; i < promises / working / 2 + 20; i++) {
            world.agenda.at(
                    FIRST.atTime(5, 0).plusMinutes(i % 200).atZone(World.ZONE).toInstant(),
                    world.people::begin);
        }
        for (LocalDate date = FIRST; date.isBefore(lastPromise); date = date.plusDays(1)) {
            if (!isWorked(date)) {
                continue;
            }
            int before = (int) (promises * (long) day / working);
            int after = (int) (promises * (long) ++day / working);
            int begun = 1 + (after - before) / PROMISES_OF_A_DEAL;
            for (int i = 0; i < begun; i++) {
                world.agenda.at(world.people.workingMoment(date), world.people::begin);
                if (day > 1) {
                    world.agenda.at(world.people.workingMoment(date), world.people::decide);
                }
            }
            LocalDate tomorrow = date.plusDays(1);
            if (day % 10 == 1) {
                world.agenda.at(
                        world.people.workingMoment(date), () -> world.people.leave(tomorrow));
            }
            for (int i = before; i < after; i++) {
                world.agenda.at(world.people.workingMoment(date), world.people::promise);
            }
        }
    }

    private boolean isWorked(LocalDate date) {
        return date.getDayOfWeek().getValue() < 6;
    }

    private void walk(Instant end, Consumer<LocalDate> onDay) {
        Instant sweep = world.clock.instant().truncatedTo(ChronoUnit.HOURS);
        LocalDate day = LocalDate.MIN;
        while (world.clock.instant().isBefore(end)) {
            Instant next = sweep;
            Instant thing = world.agenda.next().orElse(Instant.MAX);
            Instant timer = world.scheduler.nextDue().orElse(Instant.MAX);
            next = thing.isBefore(next) ? thing : next;
            next = timer.isBefore(next) ? timer : next;
            world.clock.advanceTo(next);
            Instant now = world.clock.instant();
            if (!timer.isAfter(now)) {
                world.fire();
            } else if (!thing.isAfter(now)) {
                world.agenda.happens(now);
            } else {
                sweep = sweep.plus(SWEEPS);
                world.sweep();
            }
            LocalDate today = LocalDate.ofInstant(now, World.ZONE);
            if (!today.equals(day)) {
                day = today;
                onDay.accept(day);
            }
        }
    }
}
