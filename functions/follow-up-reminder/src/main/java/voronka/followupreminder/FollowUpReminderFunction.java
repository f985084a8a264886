package voronka.followupreminder;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;
import voronka.aws.lambda.Call;

/** Wakes for the table's stream, for a timer that fires, and for the sweep. */
public final class FollowUpReminderFunction implements RequestStreamHandler {
    private final Reminders reminders;

    /** As Lambda makes it: the real environment, the real clock. */
    public FollowUpReminderFunction() {
        this(System.getenv(), Clock.systemUTC());
    }

    /** With that environment and clock: how the local stack and the tests make it. */
    public FollowUpReminderFunction(Map<String, String> environment, Clock clock) {
        this(Wiring.of(environment, clock));
    }

    FollowUpReminderFunction(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        Call.of(in, out, context)
                .answeredBy((event, log) -> reminders.answer(Wakening.of(event), log));
    }
}
