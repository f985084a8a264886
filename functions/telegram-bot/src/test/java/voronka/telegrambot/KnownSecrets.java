package voronka.telegrambot;

/** Secrets that the tests know. */
record KnownSecrets(String webhookSecret, String bootstrapCode) implements BotSecrets {
    static final KnownSecrets USUAL = new KnownSecrets("hush", "open-sesame");

    @Override
    public String botToken() {
        throw new IllegalStateException("nobody here calls Telegram");
    }
}
