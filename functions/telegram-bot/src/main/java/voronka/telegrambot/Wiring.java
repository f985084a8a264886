package voronka.telegrambot;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.ssm.SsmClient;
import voronka.aws.RandomIds;
import voronka.aws.clients.AwsClients;
import voronka.aws.dynamodb.DynamoStore;
import voronka.aws.dynamodb.RehearsalDatabase;
import voronka.aws.environment.Environment;
import voronka.aws.metrics.Metrics;
import voronka.aws.parameters.SecretParameters;
import voronka.aws.queue.MessageQueue;
import voronka.book.template.Template;
import voronka.phone.LibPhoneNumbers;
import voronka.telegram.client.TelegramClients;
import voronka.telegram.client.TelegramCourier;
import voronka.telegram.client.TelegramFiles;

/** What this function is made of when it runs. */
final class Wiring {
    private final Settings settings;
    private final DynamoDbClient database;
    private final SecretParameters parameters;
    private final MessageQueue pictures;
    private final Clock clock;

    Wiring(Map<String, String> variables, Clock clock) {
        this.settings = Settings.of(new Environment(variables));
        AwsClients clients = new AwsClients(variables);
        this.database = clients.dynamoDb();
        this.parameters =
                new SecretParameters(
                        clients.configured(SsmClient.builder(), "SSM").build(),
                        settings.secrets(),
                        clock);
        this.pictures =
                new MessageQueue(
                        clients.configured(SqsClient.builder(), "SQS").build(),
                        settings.pictures());
        this.clock = clock;
    }

    Assembly assembly() {
        DynamoStore store = new DynamoStore(database, settings.table(), clock);
        BotSecrets secrets = new SsmSecrets(parameters, settings);
        return new Assembly(
                ports(store, clock), outside(settings, secrets, store, clock, ordering(store)));
    }

    /** The same on a stage: with secrets that open nothing, and a bot that nobody has. */
    Assembly rehearsal() {
        parameters.prime();
        DynamoStore store =
                new DynamoStore(
                        new RehearsalDatabase(database, settings.table())
                                .knowing(Rehearsal.company(clock)),
                        settings.table(),
                        clock);
        return new Assembly(
                ports(store, clock),
                outside(settings, Rehearsal.SECRETS, store, clock, Rehearsal.PICTURES)
                        .heardBy(RefusedCourier::new));
    }

    void prime() {
        new DynamoStore(database, settings.table(), clock).prime();
    }

    private PictureOrders ordering(DynamoStore store) {
        return new QueuedPictures(store.awaitedPictures(), pictures, clock);
    }

    private static Ports ports(DynamoStore store, Clock clock) {
        return new Ports(
                store.ledger(),
                store.deals(),
                store.followUps(),
                store.notices(),
                store.leads(),
                store.parcels(),
                store.searchKeys(),
                store.team(),
                store.books(),
                store.accessKeys(),
                store.dialogues(),
                store.drafts(),
                store.counters(),
                store.chronicle(),
                store.filters(),
                store.plans(),
                store.watchedStages(),
                store.savedViews(),
                store.subscriptions(),
                store.verifications(),
                clock,
                new RandomIds(clock));
    }

    private static Outside outside(
            Settings settings,
            BotSecrets secrets,
            DynamoStore store,
            Clock clock,
            PictureOrders pictures) {
        TelegramClients telegram =
                new TelegramClients(URI.create(settings.telegramUrl()), secrets::botToken);
        return new Outside(
                new TelegramCourier(telegram),
                pictures,
                new TelegramMenus(telegram),
                new TelegramPublication(telegram),
                new TelegramFiles(telegram)::fetch,
                new TelegramBotName(telegram, settings.botName()),
                secrets,
                store.parkedUpdates()::park,
                Template.TYPICAL::book,
                new LibPhoneNumbers(),
                Wiring::isOutOfReach,
                new Metrics(settings.stack(), clock),
                settings.site());
    }

    /**
     * Whether AWS cannot be reached or has too much to do. A request that AWS finds fault with is
     * our own mistake: repeating it would only keep the chat waiting.
     */
    static boolean isOutOfReach(RuntimeException failure) {
        return switch (failure) {
            case AwsServiceException answer ->
                    answer.statusCode() >= 500 || answer.isThrottlingException();
            case SdkException unreachable -> true;
            default -> false;
        };
    }
}
