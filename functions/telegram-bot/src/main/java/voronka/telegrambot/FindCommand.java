package voronka.telegrambot;

import java.util.Optional;
import voronka.domain.deal.DealId;

/**
 * {@code /find Ромашка}: deals by what they are called; {@code /find A7K2QX budget}: entries of
 * that deal's history.
 */
final class FindCommand implements Command {
    private final Searching searching;

    FindCommand(Searching searching) {
        this.searching = searching;
    }

    @Override
    public String name() {
        return "find";
    }

    @Override
    public Audience audience() {
        return Audience.EVERYBODY;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        String typed = arguments.strip();
        if (typed.isEmpty()) {
            return Reply.saying(turn.words().say("find.how"));
        }
        String[] parts = typed.split("\\s+", 2);
        Optional<DealId> deal =
                parts.length == 2
                        ? DealId.read(parts[0]).filter(searching::isDeal)
                        : Optional.empty();
        return deal.map(id -> searching.history(id, parts[1], turn))
                .orElseGet(() -> searching.typed(turn.line(typed), turn));
    }
}
