package voronka.local.scheduler;

import static voronka.local.scheduler.ScheduleKey.DEFAULT_GROUP;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import voronka.local.aws.AwsAccount;
import voronka.local.aws.AwsException;
import voronka.local.aws.Input;
import voronka.local.aws.Shape;

/** Reads what a client wants to put, within the service's limits, and fills in its defaults. */
final class ScheduleReader {
    static final Shape NAME = Shape.matching(1, 64, "[0-9a-zA-Z-_.]+");
    static final Shape STATE = Shape.matching(1, 8, "ENABLED|DISABLED");

    private static final Shape EXPRESSION = Shape.length(1, 256);
    private static final Shape ZONE = Shape.length(1, 50);
    private static final Shape DESCRIPTION = Shape.length(0, 512);
    private static final Shape ACTION = Shape.matching(1, 6, "NONE|DELETE");
    private static final Shape WINDOW_MODE = Shape.matching(1, 8, "OFF|FLEXIBLE");
    private static final Shape KEY_ARN =
            Shape.matching(
                    1, 2048, "arn:aws(-[a-z]+)?:kms:[a-z0-9-]+:\\d{12}:(key|alias)/[0-9a-zA-Z-_]*");
    private static final Duration OLDEST_START = Duration.ofMinutes(5);
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    private final AwsAccount account;

    ScheduleReader(AwsAccount account) {
        this.account = account;
    }

    /**
     * The schedule that a create or an update asks for.
     *
     * @throws AwsException when something is missing, too long, not understood or in the past
     */
    Schedule read(String name, ObjectNode body, Instant now) {
        Input input = new Input(body);
        ScheduleKey key =
                new ScheduleKey(
                        input.optionalText("GroupName", NAME).orElse(DEFAULT_GROUP),
                        NAME.check(name, "name"));
        ObjectNode description = body.deepCopy().without("ClientToken");
        description.put("Name", key.name());
        description.put("GroupName", key.group());
        description.put("Arn", key.arn(account));
        input.optionalText("Description", DESCRIPTION);
        input.optionalText("KmsKeyArn", KEY_ARN);
        checkWindow(input.object("FlexibleTimeWindow"));
        Timing timing = timing(input, description, now);
        Target target = TargetReader.read(input.object("Target"));
        TargetReader.describeRetries(description.withObject("/Target"), target.retryPolicy());
        String action = input.optionalText("ActionAfterCompletion", ACTION).orElse("NONE");
        description.put("ActionAfterCompletion", action);
        return new Schedule(
                key,
                key.arn(account),
                timing,
                target,
                action.equals("DELETE"),
                description,
                now,
                now);
    }

    private static Timing timing(Input input, ObjectNode description, Instant now) {
        ScheduleExpression expression =
                ScheduleExpression.parse(input.text("ScheduleExpression", EXPRESSION));
        String zone = input.optionalText("ScheduleExpressionTimezone", ZONE).orElse("UTC");
        if (!ZONES.contains(zone)) {
            throw AwsException.validation("The time zone %s is not supported.".formatted(zone));
        }
        String state = input.optionalText("State", STATE).orElse("ENABLED");
        description.put("ScheduleExpressionTimezone", zone);
        description.put("State", state);
        Timing timing =
                new Timing(
                        expression,
                        ZoneId.of(zone),
                        input.optionalInstant("StartDate").orElse(null),
                        input.optionalInstant("EndDate").orElse(null),
                        state.equals("ENABLED"));
        checkPast(timing, now);
        return timing;
    }

    private static void checkPast(Timing timing, Instant now) {
        switch (timing.expression()) {
            case At at -> {
                if (at.moment(timing.zone()).isBefore(now)) {
                    throw AwsException.validation(
                            "Invalid Schedule Expression: %s in %s has passed."
                                    .formatted(at.local(), timing.zone()));
                }
            }
            case Rate _, Cron _ -> checkBounds(timing.start(), timing.end(), now);
        }
    }

    private static void checkBounds(@Nullable Instant start, @Nullable Instant end, Instant now) {
        if (start != null && start.isBefore(now.minus(OLDEST_START))) {
            throw AwsException.validation(
                    "The StartDate you specify cannot be earlier than 5 minutes ago.");
        }
        if (end != null && !end.isAfter(start == null ? now : start)) {
            throw AwsException.validation(
                    "The EndDate you specify must come after the StartDate and after now.");
        }
    }

    private static void checkWindow(Input window) {
        boolean flexible = window.text("Mode", WINDOW_MODE).equals("FLEXIBLE");
        boolean limited = window.optionalNumber("MaximumWindowInMinutes", 1, 1440).isPresent();
        if (flexible != limited) {
            throw AwsException.validation(
                    "MaximumWindowInMinutes belongs to the mode FLEXIBLE, and to no other.");
        }
    }
}
