package voronka.telegrambot;

import voronka.domain.team.Language;

/** What a member can type after a slash. Its words stand in the bundle under its name. */
interface Command {
    /** What is typed, without the slash: small Latin letters. */
    String name();

    /** Whom it is for. */
    Audience audience();

    /** Does it. */
    Reply answer(Turn turn, String arguments);

    /** What it is good for, for menus and for /help. */
    default String description(Language language) {
        return BotWords.in(language).say("command." + name());
    }
}
