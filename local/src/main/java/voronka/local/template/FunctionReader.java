package voronka.local.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import voronka.local.template.FunctionDefinition.AsynchronousCalls;

/** Reads the properties of a function, the globals already among them. */
final class FunctionReader {
    private static final String METHOD = "::handleRequest";

    private final TriggerReader triggers;
    private final ResourceNames names;

    FunctionReader(TriggerReader triggers, ResourceNames names) {
        this.triggers = triggers;
        this.names = names;
    }

    FunctionDefinition read(String logicalId, String name, Section properties) {
        return new FunctionDefinition(
                logicalId,
                name,
                names.function(name),
                Objects.requireNonNullElse(properties.at("CodeUri").textOrNull(), ""),
                handlerClass(properties.at("Handler")),
                environment(properties.at("Environment").at("Variables")),
                properties.at("Timeout").number(3),
                properties.at("MemorySize").number(128),
                properties.at("AutoPublishAlias").textOrNull(),
                asynchronous(properties),
                triggers(properties.at("Events")));
    }

    private static String handlerClass(Section handler) {
        String text = handler.text();
        int method = text.indexOf("::");
        if (method >= 0 && !text.endsWith(METHOD)) {
            handler.problem("must be a class, or a class and " + METHOD);
        }
        return method < 0 ? text : text.substring(0, method);
    }

    private static Map<String, String> environment(Section variables) {
        Map<String, String> environment = new LinkedHashMap<>();
        variables.entries().forEach((key, value) -> environment.put(key, value.text()));
        return environment;
    }

    private static AsynchronousCalls asynchronous(Section properties) {
        Section config = properties.at("EventInvokeConfig");
        return new AsynchronousCalls(
                config.at("MaximumRetryAttempts").number(2),
                properties.at("DeadLetterQueue").at("TargetArn").textOrNull(),
                config.at("DestinationConfig").at("OnFailure").at("Destination").textOrNull());
    }

    private List<Trigger> triggers(Section events) {
        return events.entries().entrySet().stream()
                .map(event -> triggers.read(event.getKey(), event.getValue()))
                .flatMap(Optional::stream)
                .toList();
    }
}
