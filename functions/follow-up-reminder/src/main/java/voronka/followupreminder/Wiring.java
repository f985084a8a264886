package voronka.followupreminder;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.ssm.SsmClient;
import voronka.aws.RandomIds;
import voronka.aws.clients.AwsClients;
import voronka.aws.dynamodb.DynamoStore;
import voronka.aws.environment.Environment;
import voronka.aws.metrics.Metrics;
import voronka.aws.parameters.SecretParameters;
import voronka.aws.scheduler.EventBridgeSchedules;
import voronka.domain.Ids;
import voronka.domain.Messenger;
import voronka.domain.followup.Schedules;
import voronka.domain.reminding.DeliveringNotice;
import voronka.domain.reminding.KeepingSchedules;
import voronka.domain.reminding.RemindingOwner;
import voronka.domain.reminding.Sweeping;
import voronka.domain.selling.DealDesk;
import voronka.domain.selling.WakingDeal;
import voronka.domain.team.RecentTeam;
import voronka.domain.team.Team;
import voronka.telegram.client.TelegramClients;
import voronka.telegram.client.TelegramCourier;
import voronka.telegram.client.TelegramMessenger;

/** What this function is made of. */
final class Wiring {
    private Wiring() {}

    static Reminders of(Map<String, String> variables, Clock clock) {
        Settings settings = Settings.of(new Environment(variables));
        AwsClients clients = new AwsClients(variables);
        DynamoStore store = new DynamoStore(clients.dynamoDb(), settings.table(), clock);
        Ids ids = new RandomIds(clock);
        SecretParameters secrets =
                new SecretParameters(
                        clients.configured(SsmClient.builder(), "SSM").build(),
                        List.of(settings.botToken()),
                        clock);
        Team team = new RecentTeam(store.team(), clock);
        TelegramClients telegram =
                new TelegramClients(settings.telegramUrl(), () -> secrets.get(settings.botToken()));
        Messenger messenger = new TelegramMessenger(new TelegramCourier(telegram), team, clock);
        Schedules schedules =
                new EventBridgeSchedules(
                        clients.configured(SchedulerClient.builder(), "SCHEDULER").build(),
                        settings.target(),
                        clock);
        return reminders(
                store,
                team,
                messenger,
                schedules,
                new Metrics(settings.stack(), clock),
                clock,
                ids);
    }

    private static Reminders reminders(
            DynamoStore store,
            Team team,
            Messenger messenger,
            Schedules schedules,
            Metrics metrics,
            Clock clock,
            Ids ids) {
        DealDesk desk =
                new DealDesk(
                        store.ledger(),
                        store.followUps(),
                        store.leads(),
                        store.books(),
                        team,
                        clock,
                        ids);
        DeliveringNotice delivering =
                new DeliveringNotice(
                        store.ledger(),
                        store.notices(),
                        store.deals(),
                        store.followUps(),
                        team,
                        store.books(),
                        messenger,
                        clock,
                        ids);
        RemindingOwner reminding =
                new RemindingOwner(
                        store.ledger(),
                        store.followUps(),
                        store.deals(),
                        team,
                        store.books(),
                        messenger,
                        new WakingDeal(desk),
                        clock,
                        ids);
        return new Reminders(
                new KeepingSchedules(schedules),
                delivering,
                reminding,
                new Sweeping(store.followUps(), reminding, delivering, schedules, clock),
                metrics);
    }
}
