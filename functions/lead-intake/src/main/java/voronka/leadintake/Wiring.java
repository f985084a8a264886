package voronka.leadintake;

import java.time.Clock;
import java.util.Map;
import voronka.aws.RandomIds;
import voronka.aws.clients.AwsClients;
import voronka.aws.dynamodb.DynamoStore;
import voronka.aws.environment.Environment;
import voronka.domain.selling.CapturingLead;
import voronka.phone.LibPhoneNumbers;

/** What this function is made of. */
final class Wiring {
    private Wiring() {}

    static LeadDoor of(Map<String, String> variables, Clock clock) {
        Environment environment = new Environment(variables);
        String table = environment.required("TABLE_NAME");
        environment.check();
        DynamoStore store = new DynamoStore(new AwsClients(variables).dynamoDb(), table, clock);
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
