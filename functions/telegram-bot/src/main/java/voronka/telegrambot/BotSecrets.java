package voronka.telegrambot;

/**
 * What only we, Telegram and the founder know. Asked at each call, so that a new one is taken up.
 */
interface BotSecrets {
    /** The bot's token. */
    String botToken();

    /** What Telegram sends along with every update. */
    String webhookSecret();

    /** What the first person founds the company with. */
    String bootstrapCode();
}
