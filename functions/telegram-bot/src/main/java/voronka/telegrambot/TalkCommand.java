package voronka.telegrambot;

import java.util.Locale;
import java.util.Optional;
import voronka.domain.deal.DealId;
import voronka.telegram.screen.Button;

/** {@code /call A7K2QX 6 min, budget in autumn}: that we were in touch, by one of three ways. */
final class TalkCommand implements Command {
    private final Button.Way way;
    private final TalkTaps talks;
    private final Searching searching;

    TalkCommand(Button.Way way, TalkTaps talks, Searching searching) {
        this.way = way;
        this.talks = talks;
        this.searching = searching;
    }

    @Override
    public String name() {
        return switch (way) {
            case CALL -> "call";
            case MEETING -> "meet";
            case MAIL -> "mail";
        };
    }

    @Override
    public Audience audience() {
        return Audience.SELLERS;
    }

    /** With words it is written down; a deal alone is asked about; anything else is looked for. */
    @Override
    public Reply answer(Turn turn, String arguments) {
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
