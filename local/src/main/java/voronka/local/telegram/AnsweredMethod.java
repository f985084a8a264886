package voronka.local.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** A method that a webhook's answer carries in its body. */
final class AnsweredMethod {
    private AnsweredMethod() {}

    /** The call in the body; most bodies hold none. */
    static Optional<Call> in(String body) {
        if (!(Json.read(body).orElse(null) instanceof ObjectNode object)
                || !object.path("method").isTextual()) {
            return Optional.empty();
        }
        ObjectNode parameters = object.deepCopy();
        parameters.remove("method");
        return Optional.of(Call.of(object.get("method").asText(), parameters, Map.of()));
    }
}
