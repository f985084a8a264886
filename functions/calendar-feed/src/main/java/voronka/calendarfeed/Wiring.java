package voronka.calendarfeed;

import java.time.Clock;
import java.util.Map;
import voronka.aws.clients.AwsClients;
import voronka.aws.dynamodb.DynamoStore;
import voronka.aws.environment.Environment;
import voronka.domain.calendar.ReadingCalendar;

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

    FeedDoor door() {
        return new FeedDoor(
                new ReadingCalendar(
                        store.accessKeys(),
                        store.team(),
                        store.followUps(),
                        store.deals(),
                        store.books(),
                        clock),
                clock);
    }

    void prime() {
        store.prime();
    }
}
