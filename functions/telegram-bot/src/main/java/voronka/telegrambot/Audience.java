package voronka.telegrambot;

import voronka.domain.team.Role;

/** Whom a command is for. */
enum Audience {
    /** Also people who are not in the company yet. */
    STRANGERS,
    /** Every member. */
    EVERYBODY,
    /** Those who may answer for a deal. */
    MANAGERS,
    /** Those who run the company. */
    DIRECTORS;

    /** Whether a member of that role may give the command. */
    boolean admits(Role role) {
        return switch (this) {
            case STRANGERS, EVERYBODY -> true;
            case MANAGERS -> role == Role.MANAGER || role == Role.DIRECTOR;
            case DIRECTORS -> role == Role.DIRECTOR;
        };
    }
}
