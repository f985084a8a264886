package voronka.telegrambot;

import java.util.Locale;
import java.util.Optional;
import voronka.domain.deal.DealId;
import voronka.telegram.screen.Button;

/** A line that tells that we were in touch: "A7K2QX 6 min, budget in autumn". */
final class TalkLine {
    private final TalkTaps talks;
    private final Searching searching;

    TalkLine(TalkTaps talks, Searching searching) {
        this.talks = talks;
        this.searching = searching;
    }

    /** With words it is written down; a deal alone is asked about; anything else is looked for. */
    Reply answer(Button.Way way, String arguments, Turn turn) {
        String typed = arguments.strip();
        if (typed.isEmpty()) {
            String how = "talk.how." + way.name().toLowerCase(Locale.ROOT);
            return Reply.saying(turn.words().say(how));
        }
        String[] parts = typed.split("\\s+", 2);
        Optional<DealId> deal = DealId.read(parts[0]).filter(searching::isDeal);
        if (deal.isPresent()) {
            return parts.length == 1
                    ? talks.ask(deal.get(), way, turn)
                    : talks.record(deal.get(), way, parts[1], turn);
        }
        return searching
                .only(typed, turn)
                .map(only -> talks.ask(only, way, turn))
                .orElseGet(() -> searching.typed(turn.line(typed), turn));
    }
}
