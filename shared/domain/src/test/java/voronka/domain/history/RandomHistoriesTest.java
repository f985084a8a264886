package voronka.domain.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import voronka.domain.book.SalesBook;
import voronka.domain.deal.DealEvent;
import voronka.domain.team.Actor;
import voronka.domain.team.MemberId;
import voronka.domain.team.Role;

class RandomHistoriesTest {
    private static final int HISTORIES = 150;

    @ParameterizedTest(name = "{displayName} of {0} commands")
    @ValueSource(ints = {5, 20, 60, 150})
    void whateverHappensTheLogGivesTheDealsAndTheCounters(int commands) {
        for (int seed = 1; seed <= HISTORIES; seed++) {
            holds(1000L * commands + seed, commands);
        }
    }

    @Test
    void theseHistoriesMakeEveryKindOfEventMoreThanOnce() {
        Map<String, Integer> happened = new TreeMap<>();
        for (int seed = 1; seed <= HISTORIES; seed++) {
            Chance chance = new Chance(60_000L + seed);
            History.of(RandomBook.by(chance), Command.random(chance, 300))
                    .company()
                    .store
                    .everyEvent()
                    .forEach(
                            e ->
                                    happened.merge(
                                            e.what().getClass().getSimpleName(), 1, Integer::sum));
        }

        assertThat(happened)
                .hasSize(24)
                .allSatisfy((kind, times) -> assertThat(times).isGreaterThan(9));
    }

    @Test
    void inTheseHistoriesSomebodyBecomesHeadAgreesAndIsNoHeadAnyMore() {
        int agreed = 0;
        int noLonger = 0;
        for (int seed = 1; seed <= HISTORIES; seed++) {
            Chance chance = new Chance(60_000L + seed);
            History history = History.of(RandomBook.by(chance), Command.random(chance, 300));
            for (DealEvent event : history.company().store.everyEvent()) {
                if (event.what() instanceof DealEvent.AgreementGiven
                        && event.by() instanceof Actor.Person(MemberId who)
                        && !who.equals(history.company().olga.id())) {
                    agreed++;
                    noLonger +=
                            history.company().store.roster().byId(who).orElseThrow().role()
                                            == Role.HEAD
                                    ? 0
                                    : 1;
                }
            }
        }

        assertThat(agreed).isGreaterThan(4);
        assertThat(noLonger).isPositive();
    }

    @Test
    void aListThatGoesWrongIsShrunkToWhatMakesItSo() {
        List<Integer> numbers = IntStream.range(0, 100).boxed().toList();

        assertThat(Shrinking.smallest(numbers, some -> some.containsAll(List.of(7, 40, 99))))
                .containsExactly(7, 40, 99);
    }

    private static void holds(long seed, int many) {
        Chance chance = new Chance(seed);
        SalesBook book = RandomBook.by(chance);
        List<Command> commands = Command.random(chance, many);
        if (wrong(book, commands, seed).isPresent()) {
            List<Command> smallest =
                    Shrinking.smallest(commands, some -> wrong(book, some, seed).isPresent());
            fail(
                    "seed %d, these commands are enough:%n%s"
                            .formatted(
                                    seed,
                                    smallest.stream()
                                            .map(Command::toString)
                                            .collect(Collectors.joining("\n"))),
                    wrong(book, smallest, seed).orElseThrow());
        }
    }

    private static Optional<Throwable> wrong(SalesBook book, List<Command> commands, long seed) {
        try {
            History history = History.of(book, commands);
            Verdict.on(history);
            Recount.of(history, new Chance(seed));
            return Optional.empty();
        } catch (AssertionError | RuntimeException e) {
            return Optional.of(e);
        }
    }
}
