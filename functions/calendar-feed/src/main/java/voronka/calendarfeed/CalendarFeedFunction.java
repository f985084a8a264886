package voronka.calendarfeed;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;
import voronka.aws.lambda.Call;
import voronka.aws.lambda.HttpRequest;
import voronka.aws.lambda.Priming;

/** {@code GET /calendar/{member}/{key}}: a calendar program that a member has given their link. */
public final class CalendarFeedFunction implements RequestStreamHandler {
    private final FeedDoor door;

    /** As Lambda makes it: the real environment, the real clock. */
    public CalendarFeedFunction() {
        Wiring wiring = new Wiring(System.getenv(), Clock.systemUTC());
        this.door = wiring.door();
        Priming.now(wiring::prime);
    }

    /** With that environment and clock: how the local stack and the tests make it. */
    public CalendarFeedFunction(Map<String, String> environment, Clock clock) {
        this(new Wiring(environment, clock).door());
    }

    CalendarFeedFunction(FeedDoor door) {
        this.door = door;
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        Call.of(in, out, context)
                .answeredBy((event, log) -> door.answer(HttpRequest.of(event), log).event());
    }
}
