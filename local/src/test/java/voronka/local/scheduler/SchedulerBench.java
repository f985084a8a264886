package voronka.local.scheduler;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.CreateScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindowMode;
import software.amazon.awssdk.services.scheduler.model.Target;
import voronka.local.aws.Clients;
import voronka.local.clock.LocalClock;

/** An emulator at noon of a Monday that stands still, its real client, and what it invoked. */
final class SchedulerBench implements AutoCloseable {
    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    static final String FUNCTION =
            "arn:aws:lambda:eu-north-1:123456789012:function:voronka-follow-up-reminder:live";
    static final String ROLE = "arn:aws:iam::123456789012:role/voronka-scheduler";
    static final String QUEUE = "arn:aws:sqs:eu-north-1:123456789012:voronka-dead-letters";

    /** An invocation: of which function, with what, and when. */
    record Invocation(String functionArn, String payload, Instant at) {}

    /** A dead letter. */
    record Letter(String queueArn, String body, Map<String, String> attributes) {}

    final LocalClock clock = new LocalClock(Clock.fixed(NOON, ZoneOffset.UTC), ZoneOffset.UTC);
    final List<Invocation> invocations = Collections.synchronizedList(new ArrayList<>());
    final List<Letter> letters = new ArrayList<>();
    final SchedulerEmulator scheduler;
    final SchedulerClient client;
    private int failures;
    private Runnable onInvoke = () -> {};

    SchedulerBench() {
        scheduler =
                new SchedulerEmulator(
                        Clients.ACCOUNT,
                        clock,
                        this::invoke,
                        (queue, body, attributes) ->
                                letters.add(new Letter(queue, body, attributes)));
        client = Clients.of(SchedulerClient.builder(), scheduler.endpoint());
    }

    /** Lets the next invocations fail. */
    void failNext(int number) {
        failures = number;
    }

    /** Lets the function do something, from now on. */
    void onInvoke(Runnable action) {
        onInvoke = action;
    }

    /** Creates a schedule of the function, with the rest as the caller wants it. */
    String create(String name, String expression, Consumer<CreateScheduleRequest.Builder> rest) {
        CreateScheduleRequest.Builder request =
                CreateScheduleRequest.builder()
                        .name(name)
                        .scheduleExpression(expression)
                        .flexibleTimeWindow(w -> w.mode(FlexibleTimeWindowMode.OFF))
                        .target(target("{\"schedule\":\"%s\"}".formatted(name)));
        rest.accept(request);
        return client.createSchedule(request.build()).scheduleArn();
    }

    String create(String name, String expression) {
        return create(name, expression, rest -> {});
    }

    static Target target(String input) {
        return Target.builder().arn(FUNCTION).roleArn(ROLE).input(input).build();
    }

    /** Goes from firing to firing until the time has passed. */
    void pass(Duration time) {
        Instant end = clock.instant().plus(time);
        while (scheduler.nextDue().filter(due -> !due.isAfter(end)).isPresent()) {
            clock.advanceTo(scheduler.nextDue().orElseThrow());
            scheduler.fireDue();
        }
        clock.advanceTo(end);
    }

    List<String> payloads() {
        return invocations.stream().map(Invocation::payload).toList();
    }

    List<JournalEntry.What> happened() {
        return scheduler.journal().stream().map(JournalEntry::what).toList();
    }

    @Override
    public void close() {
        client.close();
        scheduler.close();
    }

    private void invoke(String functionArn, String payload) {
        if (failures > 0) {
            failures--;
            throw new IllegalStateException("the function is not there");
        }
        invocations.add(new Invocation(functionArn, payload, clock.instant()));
        onInvoke.run();
    }
}
