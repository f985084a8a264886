package voronka.telegrambot;

/** {@code /views}: the reports that one keeps, and those that colleagues share. */
final class ViewsCommand implements Command {
    private final ViewTaps views;

    ViewsCommand(ViewTaps views) {
        this.views = views;
    }

    @Override
    public String name() {
        return "views";
    }

    @Override
    public Audience audience() {
        return Audience.EVERYBODY;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        return views.list(turn);
    }
}
