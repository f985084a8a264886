package voronka.local.template;

import static voronka.local.template.Rule.ofFunctions;
import static voronka.local.template.Rule.unless;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What every function must have. */
final class FunctionRules {
    /** An HTTP API gives up after 30 seconds. */
    private static final int WAITED_FOR = 29;

    private static final int LONGEST = 300;

    private FunctionRules() {}

    static List<Rule> all() {
        return List.of(
                ofFunctions("handler", FunctionRules::handler),
                ofFunctions("code", FunctionRules::code),
                ofFunctions("limits", FunctionRules::limits),
                ofFunctions("machine", FunctionRules::machine),
                ofFunctions("alias", FunctionRules::alias),
                ofFunctions("snapshot", FunctionRules::snapshot),
                ofFunctions("log", FunctionRules::log));
    }

    private static Stream<String> handler(FunctionDefinition function, ProductTemplate template) {
        String written = template.property(function, "Handler").asText();
        try {
            Class<?> type = Class.forName(function.handlerClass());
            type.getConstructor();
            type.getConstructor(Map.class, Clock.class);
            type.getMethod("handleRequest", InputStream.class, OutputStream.class, Context.class);
            return unless(
                    RequestStreamHandler.class.isAssignableFrom(type)
                            && written.equals(type.getName() + "::handleRequest"),
                    "its handler is no RequestStreamHandler by its method: " + written);
        } catch (ReflectiveOperationException e) {
            return Stream.of("its handler is not there: " + e);
        }
    }

    /** The zip of the module that is called like the function. */
    private static Stream<String> code(FunctionDefinition function, ProductTemplate template) {
        String module = "functions/" + function.functionName().substring("voronka-".length()) + "/";
        Path pom = Path.of(System.getProperty("voronka.root"), module, "pom.xml");
        return unless(
                Files.exists(pom) && function.codeUri().equals(module + "target/function.zip"),
                "takes its code from " + function.codeUri());
    }

    private static Stream<String> limits(FunctionDefinition function, ProductTemplate template) {
        boolean waitedFor = function.triggers(Trigger.HttpRoute.class).findAny().isPresent();
        int longest = waitedFor ? WAITED_FOR : LONGEST;
        return Stream.concat(
                unless(
                        template.property(function, "Timeout").isIntegralNumber()
                                && function.timeoutSeconds() >= 10
                                && function.timeoutSeconds() <= longest,
                        "may run for %d seconds".formatted(function.timeoutSeconds())),
                unless(
                        template.property(function, "MemorySize").isIntegralNumber()
                                && function.memoryMb() >= 512
                                && function.memoryMb() <= 2048,
                        "has %d MB".formatted(function.memoryMb())));
    }

    private static Stream<String> machine(FunctionDefinition function, ProductTemplate template) {
        String runs =
                template.property(function, "Runtime").asText()
                        + " "
                        + template.property(function, "Architectures");
        return unless(runs.equals("java25 [\"arm64\"]"), "runs on " + runs);
    }

    private static Stream<String> alias(FunctionDefinition function, ProductTemplate template) {
        return unless(
                "live".equals(function.autoPublishAlias()), "is not called by the alias live");
    }

    /** With a snapshot Lambda would go back to all compiler tiers, which start slower. */
    private static Stream<String> snapshot(FunctionDefinition function, ProductTemplate template) {
        var snapshot = template.property(function, "SnapStart");
        return Stream.concat(
                unless(
                        snapshot.isMissingNode()
                                || snapshot.at("/ApplyOn/Ref").asText().equals("SnapStart"),
                        "starts from a snapshot whatever the parameter says"),
                unless(
                        function.environment()
                                .getOrDefault("JAVA_TOOL_OPTIONS", "")
                                .contains("-XX:TieredStopAtLevel=1"),
                        "starts with all compiler tiers"));
    }

    private static Stream<String> log(FunctionDefinition function, ProductTemplate template) {
        String group = template.property(function, "LoggingConfig").at("/LogGroup/Ref").asText();
        var properties = template.written().path("Resources").path(group).path("Properties");
        String name = template.property(function, "FunctionName").path("Fn::Sub").asText();
        return Stream.concat(
                unless(
                        properties
                                .at("/LogGroupName/Fn::Sub")
                                .asText()
                                .equals("/aws/lambda/" + name),
                        "has no log group of its own"),
                unless(properties.has("RetentionInDays"), "keeps its log for ever"));
    }
}
