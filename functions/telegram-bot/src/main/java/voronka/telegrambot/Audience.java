package voronka.telegrambot;

import voronka.domain.team.Role;

/** Whom a command is for. */
enum Audience {
    /** Also people who are not in the company yet. */
    STRANGERS,
    /** Every member. */
    EVERYBODY,
    /** Those who have something to do about deals. */
    WORKERS,
    /** Those who may answer for a deal. */
    SELLERS,
    /** Those who lead: the company, or a team. */
    LEADERS,
    /** Those who keep the company's people, keys and book. */
    ADMINS;

    /** Whether a member of that role may give the command. */
    boolean admits(Role role) {
        return switch (this) {
            case STRANGERS, EVERYBODY -> true;
            case WORKERS -> role.works();
            case SELLERS -> role.sells();
            case LEADERS -> role.leads();
            case ADMINS -> role.administers();
        };
    }
}
