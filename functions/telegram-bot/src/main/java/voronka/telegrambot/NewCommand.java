package voronka.telegrambot;

/** {@code /new Ромашка, окна, 250к, +7927…}: a deal in one line, or one question. */
final class NewCommand implements Command {
    private final DealOpening opening;
    private final Questions questions;

    NewCommand(DealOpening opening, Questions questions) {
        this.opening = opening;
        this.questions = questions;
    }

    @Override
    public String name() {
        return "new";
    }

    @Override
    public Audience audience() {
        return Audience.SELLERS;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        return arguments.isEmpty() ? questions.newDeal(turn) : opening.from(arguments, turn);
    }
}
