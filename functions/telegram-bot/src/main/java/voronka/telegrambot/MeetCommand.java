package voronka.telegrambot;

import voronka.telegram.screen.Button;

/** {@code /meet A7K2QX}: a meeting that was held or is to be. */
final class MeetCommand implements Command {
    private final TalkLine line;

    MeetCommand(TalkLine line) {
        this.line = line;
    }

    @Override
    public String name() {
        return "meet";
    }

    @Override
    public Audience audience() {
        return Audience.SELLERS;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        return line.answer(Button.Way.MEETING, arguments, turn);
    }
}
