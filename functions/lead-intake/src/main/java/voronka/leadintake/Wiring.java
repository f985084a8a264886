package voronka.leadintake;

import java.time.Clock;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import voronka.aws.RandomIds;
import voronka.aws.clients.AwsClients;
import voronka.aws.dynamodb.DynamoStore;
import voronka.aws.dynamodb.RehearsalDatabase;
import voronka.aws.environment.Environment;
import voronka.domain.selling.CapturingLead;
import voronka.phone.LibPhoneNumbers;

/** What this function is made of. */
final class Wiring {
    private final DynamoDbClient database;
    private final String table;
    private final Clock clock;

    Wiring(Map<String, String> variables, Clock clock) {
        Environment environment = new Environment(variables);
        this.table = environment.required("TABLE_NAME");
        environment.check();
        this.database = new AwsClients(variables).dynamoDb();
        this.clock = clock;
    }

    LeadDoor door() {
        return door(new DynamoStore(database, table, clock));
    }

    /** The same on a stage. */
    LeadDoor rehearsal() {
        return door(
                new DynamoStore(
                        new RehearsalDatabase(database, table)
                                .knowing(Rehearsal.company(clock.instant())),
                        table,
                        clock));
    }

    void prime() {
        new DynamoStore(database, table, clock).prime();
    }

    private LeadDoor door(DynamoStore store) {
        CapturingLead capturing =
                new CapturingLead(
                        store.ledger(),
                        store.leads(),
                        store.followUps(),
                        store.books(),
                        store.team(),
                        clock,
                        new RandomIds(clock));
        return new LeadDoor(
                new Doorkeeper(store.accessKeys()),
                new EnquiryReader(new LibPhoneNumbers(), store.books(), store.team()),
                capturing,
                clock);
    }
}
