package voronka.local.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import voronka.local.functions.FunctionHost;
import voronka.local.functions.Outcome;
import voronka.local.template.CustomResourceDefinition;
import voronka.local.template.StackTemplate;

/** Asks functions of the stack for the resources that they make, and waits for their answers. */
public final class CustomResources {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final StackTemplate template;
    private final FunctionHost functions;
    private final UnaryOperator<String> here;
    private final AtomicLong requests = new AtomicLong();

    /**
     * @param api where the HTTP API listens: properties that tell its address on AWS tell this one
     */
    public CustomResources(StackTemplate template, FunctionHost functions, URI api) {
        this.template = template;
        this.functions = functions;
        this.here =
                text -> text.replaceFirst("^https://[^/]+\\.execute-api\\.[^/]+", api.toString());
    }

    /**
     * Makes them all, as when a stack is created.
     *
     * @throws IllegalStateException when one of them fails, with the reason it gave
     */
    public void create() {
        template.customResources().forEach(resource -> carriedOut("Create", resource));
    }

    /** Takes them down in the opposite order, as when a stack is deleted. */
    public void delete() {
        List<CustomResourceDefinition> all = template.customResources();
        all.reversed().forEach(resource -> carriedOut("Delete", resource));
    }

    private void carriedOut(String wish, CustomResourceDefinition resource) {
        JsonNode answer = asked(wish, resource);
        if (!answer.path("Status").asText().equals("SUCCESS")) {
            throw new IllegalStateException(
                    "%s of %s: %s".formatted(wish, resource.logicalId(), answer.path("Reason")));
        }
    }

    private JsonNode asked(String wish, CustomResourceDefinition resource) {
        String function = template.function(resource.functionArn()).orElseThrow().functionName();
        try (ResponseAddress address = ResponseAddress.open()) {
            Outcome outcome =
                    functions.invoke(
                            function, "CloudFormation", event(wish, resource, address.address()));
            return address.next(outcome instanceof Outcome.Answered ? PATIENCE : Duration.ZERO)
                    .orElseThrow(
                            () ->
                                    new IllegalStateException(
                                            "%s was not answered: %s"
                                                    .formatted(resource.logicalId(), outcome)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private String event(String wish, CustomResourceDefinition resource, URI answer) {
        ObjectNode properties = JSON.createObjectNode();
        for (Map.Entry<String, String> property : resource.properties().entrySet()) {
            properties.put(property.getKey(), here.apply(property.getValue()));
        }
        ObjectNode event =
                JSON.createObjectNode()
                        .put("RequestType", wish)
                        .put("ResponseURL", answer.toString())
                        .put("StackId", template.stack().stackName())
                        .put("RequestId", "request-" + requests.incrementAndGet())
                        .put("ResourceType", resource.type())
                        .put("LogicalResourceId", resource.logicalId());
        if (!wish.equals("Create")) {
            event.put("PhysicalResourceId", properties.path("Url").asText());
        }
        return event.set("ResourceProperties", properties).toString();
    }
}
