package voronka.telegrambot;

import voronka.telegram.screen.Button;

/** {@code /people}: who works here, as what, in which team, and who is away. */
final class PeopleCommand implements Command {
    private final PeopleTaps people;

    PeopleCommand(PeopleTaps people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public Audience audience() {
        return Audience.ADMINS;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        return people.list(new Button.People(0), turn);
    }
}
