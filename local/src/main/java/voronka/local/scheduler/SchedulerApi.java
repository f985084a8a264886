package voronka.local.scheduler;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import voronka.local.aws.AwsException;
import voronka.local.aws.AwsRequest;
import voronka.local.aws.AwsService;

/** Which HTTP request is which operation. */
final class SchedulerApi implements AwsService {
    private final ScheduleOperations schedules;
    private final GroupOperations groups;
    private final Replays replays = new Replays();

    SchedulerApi(ScheduleOperations schedules, GroupOperations groups) {
        this.schedules = schedules;
        this.groups = groups;
    }

    @Override
    public ObjectNode answer(AwsRequest call) {
        List<String> path = call.path();
        return switch (path.size()) {
            case 1 -> ofAll(call, path.getFirst());
            case 2 -> ofOne(call, path.getFirst(), path.getLast());
            default -> throw unknown(call);
        };
    }

    private ObjectNode ofAll(AwsRequest call, String resource) {
        return switch (call.method() + " " + resource) {
            case "GET schedules" -> schedules.list(call);
            case "GET schedule-groups" -> groups.list(call);
            default -> throw unknown(call);
        };
    }

    private ObjectNode ofOne(AwsRequest call, String resource, String name) {
        return switch (call.method() + " " + resource) {
            case "GET schedules" -> schedules.get(name, call);
            case "POST schedules" -> replays.once(call, () -> schedules.create(name, call));
            case "PUT schedules" -> replays.once(call, () -> schedules.update(name, call));
            case "DELETE schedules" -> replays.once(call, () -> schedules.delete(name, call));
            case "GET schedule-groups" -> groups.get(name);
            case "POST schedule-groups" -> replays.once(call, () -> groups.create(name, call));
            case "DELETE schedule-groups" -> replays.once(call, () -> groups.delete(name));
            case "GET tags" -> groups.tags(name);
            case "POST tags" -> groups.tag(name, call);
            case "DELETE tags" -> groups.untag(name, call);
            default -> throw unknown(call);
        };
    }

    private static AwsException unknown(AwsRequest call) {
        return new AwsException(
                404,
                "UnknownOperationException",
                "%s /%s".formatted(call.method(), String.join("/", call.path())));
    }
}
