package voronka.telegrambot;

import java.util.Optional;

/** What the bot is called in the messenger: links into the company need it. */
interface BotName {
    /** The name without "@"; empty when nobody could tell. */
    Optional<String> username();
}
