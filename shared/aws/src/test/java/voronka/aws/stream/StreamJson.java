package voronka.aws.stream;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;
import voronka.aws.json.Json;

/** Records of a stream in the JSON that Lambda hands to a function. */
final class StreamJson {
    private StreamJson() {}

    static String of(List<Record> records) {
        return Json.write(Map.of("Records", records.stream().map(StreamJson::record).toList()));
    }

    private static Map<String, Object> record(Record record) {
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("Keys", item(record.dynamodb().keys()));
        if (record.dynamodb().hasNewImage()) {
            change.put("NewImage", item(record.dynamodb().newImage()));
        }
        if (record.dynamodb().hasOldImage()) {
            change.put("OldImage", item(record.dynamodb().oldImage()));
        }
        change.put("SequenceNumber", record.dynamodb().sequenceNumber());
        change.put("StreamViewType", "NEW_AND_OLD_IMAGES");
        return Map.of(
                "eventID",
                record.eventID(),
                "eventName",
                record.eventNameAsString(),
                "eventSource",
                "aws:dynamodb",
                "dynamodb",
                change);
    }

    static Map<String, Object> item(Map<String, AttributeValue> item) {
        Map<String, Object> json = new HashMap<>();
        item.forEach((name, value) -> json.put(name, value(value)));
        return json;
    }

    private static Map<String, Object> value(AttributeValue value) {
        return switch (value.type()) {
            case S -> Map.of("S", value.s());
            case N -> Map.of("N", value.n());
            case BOOL -> Map.of("BOOL", value.bool());
            case M -> Map.of("M", item(value.m()));
            case L -> Map.of("L", value.l().stream().map(StreamJson::value).toList());
            case NUL, SS, NS, BS, B, UNKNOWN_TO_SDK_VERSION ->
                    throw new IllegalArgumentException("we write nothing of type " + value.type());
        };
    }
}
