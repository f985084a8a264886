package voronka.report;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.ssm.SsmClient;
import voronka.aws.clients.AwsClients;
import voronka.aws.dynamodb.AwaitedPictures;
import voronka.aws.dynamodb.DynamoStore;
import voronka.aws.environment.Environment;
import voronka.aws.parameters.SecretParameters;
import voronka.domain.team.Chat;
import voronka.telegram.client.TelegramClients;
import voronka.telegram.client.TelegramPictureCourier;
import voronka.telegram.picture.PictureOrder;

/** What this function is made of. */
final class Wiring {
    private Wiring() {}

    static Artist of(Map<String, String> variables, Clock clock) {
        Settings settings = Settings.of(new Environment(variables));
        AwsClients clients = new AwsClients(variables);
        DynamoStore store = new DynamoStore(clients.dynamoDb(), settings.table(), clock);
        SecretParameters secrets =
                new SecretParameters(
                        clients.configured(SsmClient.builder(), "SSM").build(),
                        List.of(settings.botToken()),
                        clock);
        TelegramClients telegram =
                new TelegramClients(settings.telegramUrl(), () -> secrets.get(settings.botToken()));
        return new Artist(
                awaited(store.awaitedPictures()),
                new Studio(),
                new TelegramPictureCourier(telegram),
                clock);
    }

    private static Artist.Awaited awaited(AwaitedPictures pictures) {
        return new Artist.Awaited() {
            @Override
            public boolean isExpected(PictureOrder order, Instant now) {
                return pictures.isExpected(order.chat(), order.message(), order.number(), now);
            }

            @Override
            public void forget(Chat chat, long message) {
                pictures.forget(chat, message);
            }
        };
    }
}
