package voronka.local.telegram;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;

/**
 * Any method of the Bot API with parameters in JSON, for the client library to send. Its result is
 * Telegram's refusal in words, or empty when it was carried out.
 */
final class MethodCall extends BotApiMethod<String> {
    private final String name;

    @JsonIgnore private final transient ObjectNode parameters;

    MethodCall(Call call) {
        name = call.method();
        parameters = call.parameters();
    }

    @JsonAnyGetter
    Map<String, JsonNode> parameters() {
        Map<String, JsonNode> map = new TreeMap<>();
        parameters.properties().forEach(field -> map.put(field.getKey(), field.getValue()));
        return map;
    }

    @Override
    public String getMethod() {
        return name;
    }

    @Override
    public String deserializeResponse(String answer) {
        JsonNode read = Json.read(answer).orElseGet(Json::object);
        return read.path("ok").asBoolean() ? "" : read.path("description").asText("no answer");
    }
}
