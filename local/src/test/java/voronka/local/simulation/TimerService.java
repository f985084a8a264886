package voronka.local.simulation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.ConflictException;
import software.amazon.awssdk.services.scheduler.model.CreateScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.CreateScheduleResponse;
import software.amazon.awssdk.services.scheduler.model.DeleteScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.DeleteScheduleResponse;
import software.amazon.awssdk.services.scheduler.model.ResourceNotFoundException;
import voronka.local.aws.AwsException;
import voronka.local.scheduler.SchedulerEmulator;

/** The emulator's scheduler as the product's own client talks to it, without the network. */
final class TimerService implements SchedulerClient {
    private final SchedulerEmulator emulator;
    private final SplittableRandom chance;
    private final Rates rates;
    private final Set<String> deleted = new HashSet<>();
    private int made;

    TimerService(SchedulerEmulator emulator, SplittableRandom chance, Rates rates) {
        this.emulator = emulator;
        this.chance = chance;
        this.rates = rates;
    }

    /** How many timers were made. */
    int made() {
        return made;
    }

    /** Whether a timer of that name was deleted by a client. */
    boolean wasDeleted(String name) {
        return deleted.contains(name);
    }

    @Override
    public CreateScheduleResponse createSchedule(CreateScheduleRequest request) {
        ObjectNode members = JsonNodeFactory.instance.objectNode();
        members.put("ScheduleExpression", request.scheduleExpression());
        members.put("ScheduleExpressionTimezone", request.scheduleExpressionTimezone());
        members.put("ActionAfterCompletion", request.actionAfterCompletionAsString());
        members.putObject("FlexibleTimeWindow")
                .put("Mode", request.flexibleTimeWindow().modeAsString());
        members.putObject("Target")
                .put("Arn", request.target().arn())
                .put("RoleArn", request.target().roleArn())
                .put("Input", request.target().input());
        try {
            emulator.create(request.name(), members);
            made++;
            return CreateScheduleResponse.builder().build();
        } catch (AwsException refusal) {
            if (refusal.code().equals("ConflictException")) {
                throw ConflictException.builder().message(refusal.reason()).build();
            }
            throw refusal;
        }
    }

    @Override
    public DeleteScheduleResponse deleteSchedule(DeleteScheduleRequest request) {
        try {
            if (chance.nextDouble() < rates.timer()) {
                emulator.faults().fireAfterDeletion(1);
            }
            emulator.delete(request.name());
            deleted.add(request.name());
            return DeleteScheduleResponse.builder().build();
        } catch (AwsException refusal) {
            if (refusal.code().equals("ResourceNotFoundException")) {
                throw ResourceNotFoundException.builder().message(refusal.reason()).build();
            }
            throw refusal;
        }
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {}
}
