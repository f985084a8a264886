package voronka.telegrambot;

import voronka.aws.parameters.SecretParameters;

/** The secrets as they lie in SSM, under the names that the environment tells. */
final class SsmSecrets implements BotSecrets {
    private final SecretParameters parameters;
    private final Settings settings;

    SsmSecrets(SecretParameters parameters, Settings settings) {
        this.parameters = parameters;
        this.settings = settings;
    }

    @Override
    public String botToken() {
        return parameters.get(settings.botToken());
    }

    @Override
    public String webhookSecret() {
        return parameters.get(settings.webhookSecret());
    }

    @Override
    public String bootstrapCode() {
        return parameters.get(settings.bootstrapCode());
    }
}
