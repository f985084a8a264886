package voronka.local.queues;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import voronka.local.aws.AwsException;

/** A message's attribute: a text (also of a number), or bytes in Base64, and its declared type. */
record MessageAttribute(String dataType, boolean binary, String value) {
    static MessageAttribute text(String value) {
        return new MessageAttribute("String", false, value);
    }

    static MessageAttribute read(String name, JsonNode json) {
        String dataType = json.path("DataType").asText();
        boolean binary = dataType.startsWith("Binary");
        JsonNode value = json.path(binary ? "BinaryValue" : "StringValue");
        if (dataType.isEmpty() || !value.isTextual() || value.textValue().isEmpty()) {
            throw new AwsException(
                    400,
                    "InvalidParameterValue",
                    "The message attribute '%s' must contain a type and a non-empty value."
                            .formatted(name));
        }
        return new MessageAttribute(dataType, binary, value.textValue());
    }

    byte[] bytes() {
        return binary ? Base64.getDecoder().decode(value) : value.getBytes(UTF_8);
    }

    ObjectNode describe() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("DataType", dataType)
                .put(binary ? "BinaryValue" : "StringValue", value);
    }
}
