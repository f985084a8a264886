package voronka.stagetransition;

import java.time.Clock;
import java.util.Map;
import voronka.aws.RandomIds;
import voronka.aws.clients.AwsClients;
import voronka.aws.dynamodb.DynamoStore;
import voronka.aws.environment.Environment;
import voronka.domain.selling.DealDesk;

/** What this function is made of. */
final class Wiring {
    private final DynamoStore store;
    private final Clock clock;

    Wiring(Map<String, String> variables, Clock clock) {
        Environment environment = new Environment(variables);
        String table = environment.required("TABLE_NAME");
        environment.check();
        this.store = new DynamoStore(new AwsClients(variables).dynamoDb(), table, clock);
        this.clock = clock;
    }

    TransitionDoor door() {
        DealDesk desk =
                new DealDesk(
                        store.ledger(),
                        store.followUps(),
                        store.leads(),
                        store.books(),
                        store.team(),
                        clock,
                        new RandomIds(clock));
        return new TransitionDoor(store.accessKeys(), new Transitions(desk, store.books()), clock);
    }

    void prime() {
        store.prime();
    }
}
