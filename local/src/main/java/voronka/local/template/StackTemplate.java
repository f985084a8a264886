package voronka.local.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A template as it would be deployed: parameters filled in, globals merged, references resolved.
 *
 * @param parameters every parameter with its value
 * @param functions in the template's order, each with all its triggers
 * @param outputs what whoever deploys is told, by name
 * @param crossOrigin who may call the HTTP API from a browser, or null when nobody said
 */
public record StackTemplate(
        StackSettings stack,
        Map<String, String> parameters,
        List<FunctionDefinition> functions,
        List<TableDefinition> tables,
        List<QueueDefinition> queues,
        List<ScheduleGroup> scheduleGroups,
        List<CustomResourceDefinition> customResources,
        Map<String, String> outputs,
        @Nullable CrossOrigin crossOrigin) {

    public StackTemplate {
        parameters = Map.copyOf(parameters);
        functions = List.copyOf(functions);
        tables = List.copyOf(tables);
        queues = List.copyOf(queues);
        scheduleGroups = List.copyOf(scheduleGroups);
        customResources = List.copyOf(customResources);
        outputs = Map.copyOf(outputs);
    }

    /**
     * Reads a template file.
     *
     * @throws IOException when the file cannot be read
     * @throws BadTemplate when it cannot be run here, naming everything that is wrong
     */
    public static StackTemplate read(Path file, StackSettings stack) throws IOException {
        return parse(Files.readString(file), stack);
    }

    /**
     * Reads the text of a template.
     *
     * @throws BadTemplate when it cannot be run here, naming everything that is wrong
     */
    public static StackTemplate parse(String yaml, StackSettings stack) {
        return new TemplateReader(yaml, stack).read();
    }

    /** The names and ARNs of this stack. */
    public ResourceNames names() {
        return new ResourceNames(stack);
    }

    /** The function an ARN means, with or without version or alias; also a bare name. */
    public Optional<FunctionDefinition> function(String arnOrName) {
        return functions.stream()
                .filter(
                        function ->
                                arnOrName.equals(function.functionName())
                                        || arnOrName.equals(function.arn())
                                        || arnOrName.startsWith(function.arn() + ":"))
                .findFirst();
    }

    /** The table with this logical id. */
    public Optional<TableDefinition> table(String logicalId) {
        return tables.stream().filter(table -> table.logicalId().equals(logicalId)).findFirst();
    }

    /** The queue with this ARN. */
    public Optional<QueueDefinition> queue(String arn) {
        return queues.stream().filter(queue -> queue.arn().equals(arn)).findFirst();
    }
}
