package voronka.telegrambot;

import voronka.telegram.screen.Button;

/** {@code /mail A7K2QX sent the quote}: an e-mail. */
final class MailCommand implements Command {
    private final TalkLine line;

    MailCommand(TalkLine line) {
        this.line = line;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public Audience audience() {
        return Audience.SELLERS;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        return line.answer(Button.Way.MAIL, arguments, turn);
    }
}
