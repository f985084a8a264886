package voronka.telegrambot;

import voronka.telegram.screen.Button;

/** {@code /call A7K2QX 6 min, budget in autumn}: a call. */
final class CallCommand implements Command {
    private final TalkLine line;

    CallCommand(TalkLine line) {
        this.line = line;
    }

    @Override
    public String name() {
        return "call";
    }

    @Override
    public Audience audience() {
        return Audience.SELLERS;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        return line.answer(Button.Way.CALL, arguments, turn);
    }
}
