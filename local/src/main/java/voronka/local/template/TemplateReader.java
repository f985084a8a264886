package voronka.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a whole template: document, parameters, globals, references, then each resource. */
final class TemplateReader {
    private final Problems problems = new Problems();
    private final StackSettings stack;
    private final ResourceNames names;
    private final Map<String, String> parameters;
    private final References references;
    private final Section resources;
    private final Map<String, String> outputs;

    TemplateReader(String yaml, StackSettings stack) {
        this.stack = stack;
        this.names = new ResourceNames(stack);
        ObjectNode document = YamlTree.read(yaml, problems);
        this.parameters = Parameters.read(document, stack, problems);
        ObjectNode declared = document.withObjectProperty("Resources");
        Globals.mergeInto(declared, document);
        Intrinsics intrinsics = new Intrinsics(document, declared, parameters, stack, problems);
        dropUnwanted(declared, "/Resources/", intrinsics.conditions());
        this.references = intrinsics.references();
        this.resources =
                new Section(intrinsics.resolve(declared, "/Resources"), "/Resources", problems);
        ObjectNode outputs = document.withObjectProperty("Outputs");
        dropUnwanted(outputs, "/Outputs/", intrinsics.conditions());
        this.outputs =
                outputs(new Section(intrinsics.resolve(outputs, "/Outputs"), "/Outputs", problems));
    }

    private static Map<String, String> outputs(Section outputs) {
        Map<String, String> values = new LinkedHashMap<>();
        outputs.entries().forEach((name, output) -> values.put(name, output.at("Value").text()));
        return values;
    }

    StackTemplate read() {
        List<TableDefinition> tables =
                each(ResourceKind.TABLE)
                        .map(id -> TableReader.read(id, references.nameOf(id), at(id), names))
                        .toList();
        StackTemplate template =
                new StackTemplate(
                        stack,
                        parameters,
                        withSchedules(functions(tables)),
                        tables,
                        each(ResourceKind.QUEUE).map(this::queue).toList(),
                        each(ResourceKind.SCHEDULE_GROUP).map(this::scheduleGroup).toList(),
                        each(ResourceKind.CUSTOM).map(this::custom).toList(),
                        outputs,
                        crossOrigin());
        problems.refuseIfAny();
        return template;
    }

    private List<FunctionDefinition> functions(List<TableDefinition> tables) {
        Map<String, String> tablesByStream = new LinkedHashMap<>();
        for (TableDefinition table : tables) {
            if (table.streamViewType() != null) {
                tablesByStream.put(table.streamArn(), table.logicalId());
            }
        }
        FunctionReader reader = new FunctionReader(new TriggerReader(tablesByStream), names);
        return each(ResourceKind.FUNCTION)
                .map(id -> reader.read(id, references.nameOf(id), at(id)))
                .toList();
    }

    private List<FunctionDefinition> withSchedules(List<FunctionDefinition> functions) {
        List<FunctionDefinition> result = new ArrayList<>(functions);
        each(ResourceKind.SCHEDULE).forEach(id -> attach(id, result));
        return result;
    }

    private void attach(String schedule, List<FunctionDefinition> functions) {
        Section target = at(schedule).at("Target");
        String arn = target.at("Arn").text();
        Optional<Trigger> trigger =
                TriggerReader.schedule(
                        references.nameOf(schedule), at(schedule), target.at("Input"));
        for (int i = 0; i < functions.size(); i++) {
            FunctionDefinition function = functions.get(i);
            if (arn.equals(function.arn()) || arn.startsWith(function.arn() + ":")) {
                if (trigger.isPresent()) {
                    functions.set(i, function.with(trigger.get()));
                }
                return;
            }
        }
        target.at("Arn").problem("is not a function of this template");
    }

    private QueueDefinition queue(String id) {
        String name = references.nameOf(id);
        Section redrive = at(id).at("RedrivePolicy");
        return new QueueDefinition(
                id,
                name,
                names.queue(name),
                names.queueUrl(name),
                at(id).at("VisibilityTimeout").number(30),
                redrive.at("deadLetterTargetArn").textOrNull(),
                redrive.at("maxReceiveCount").number(0));
    }

    private ScheduleGroup scheduleGroup(String id) {
        String name = references.nameOf(id);
        return new ScheduleGroup(id, name, names.scheduleGroup(name));
    }

    private CustomResourceDefinition custom(String id) {
        Map<String, String> properties = new LinkedHashMap<>();
        at(id).entries().forEach((name, value) -> properties.put(name, value.text()));
        return new CustomResourceDefinition(
                id,
                resources.at(id).at("Type").text(),
                at(id).at("ServiceToken").text(),
                properties);
    }

    private @Nullable CrossOrigin crossOrigin() {
        return each(ResourceKind.HTTP_API)
                .map(id -> at(id).at("CorsConfiguration"))
                .filter(Section::exists)
                .findFirst()
                .flatMap(CrossOriginReader::read)
                .orElse(null);
    }

    private Stream<String> each(ResourceKind kind) {
        return resources.entries().keySet().stream().filter(id -> references.kind(id) == kind);
    }

    private Section at(String logicalId) {
        return resources.at(logicalId).at("Properties");
    }

    private static void dropUnwanted(ObjectNode all, String below, Conditions conditions) {
        List<String> unwanted = new ArrayList<>();
        for (Map.Entry<String, JsonNode> one : all.properties()) {
            JsonNode condition = one.getValue().path("Condition");
            String path = below + one.getKey() + "/Condition";
            if (condition.isTextual() && !conditions.holds(condition.asText(), path)) {
                unwanted.add(one.getKey());
            }
        }
        all.remove(unwanted);
    }
}
