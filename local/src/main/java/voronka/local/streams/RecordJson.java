package voronka.local.streams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;

/**
 * A record of the stream as Lambda writes it into an event. Its moment of creation is told by the
 * stack's clock, since the database only knows the machine's.
 */
final class RecordJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String region;
    private final String streamArn;

    RecordJson(String region, String streamArn) {
        this.region = region;
        this.streamArn = streamArn;
    }

    ObjectNode of(Record record, Instant at) {
        ObjectNode event = JSON.objectNode();
        event.put("eventID", record.eventID().replace("-", ""));
        event.put("eventName", record.eventNameAsString());
        event.put("eventVersion", "1.1");
        event.put("eventSource", "aws:dynamodb");
        event.put("awsRegion", region);
        StreamRecord change = record.dynamodb();
        ObjectNode dynamodb = event.putObject("dynamodb");
        dynamodb.put("ApproximateCreationDateTime", at.getEpochSecond());
        dynamodb.set("Keys", map(change.keys()));
        if (change.hasNewImage()) {
            dynamodb.set("NewImage", map(change.newImage()));
        }
        if (change.hasOldImage()) {
            dynamodb.set("OldImage", map(change.oldImage()));
        }
        dynamodb.put("SequenceNumber", change.sequenceNumber());
        dynamodb.put("SizeBytes", change.sizeBytes());
        dynamodb.put("StreamViewType", change.streamViewTypeAsString());
        event.put("eventSourceARN", streamArn);
        return event;
    }

    private static ObjectNode map(Map<String, AttributeValue> attributes) {
        ObjectNode object = JSON.objectNode();
        attributes.forEach((name, value) -> object.set(name, value(value)));
        return object;
    }

    private static JsonNode value(AttributeValue value) {
        ObjectNode json = JSON.objectNode();
        return switch (value.type()) {
            case S -> json.put("S", value.s());
            case N -> json.put("N", value.n());
            case B -> json.put("B", base64(value.b()));
            case SS -> json.set("SS", texts(value.ss()));
            case NS -> json.set("NS", texts(value.ns()));
            case BS -> json.set("BS", texts(value.bs().stream().map(RecordJson::base64).toList()));
            case M -> json.set("M", map(value.m()));
            case L -> json.set("L", list(value.l()));
            case BOOL -> json.put("BOOL", value.bool());
            case NUL -> json.put("NULL", true);
            case UNKNOWN_TO_SDK_VERSION ->
                    throw new IllegalStateException("an attribute of an unknown type: " + value);
        };
    }

    private static ArrayNode list(List<AttributeValue> values) {
        ArrayNode array = JSON.arrayNode();
        values.forEach(value -> array.add(value(value)));
        return array;
    }

    private static ArrayNode texts(List<String> values) {
        ArrayNode array = JSON.arrayNode();
        values.forEach(array::add);
        return array;
    }

    private static String base64(SdkBytes bytes) {
        return Base64.getEncoder().encodeToString(bytes.asByteArray());
    }
}
