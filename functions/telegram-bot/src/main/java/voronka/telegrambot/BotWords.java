package voronka.telegrambot;

import voronka.domain.team.Language;
import voronka.telegram.words.Words;

/** What the bot says beyond the screens: its commands, questions and refusals. */
final class BotWords {
    private static final String BUNDLE = "voronka.telegrambot.bot";

    private BotWords() {}

    static Words in(Language language) {
        return Words.in(language, BUNDLE);
    }
}
