package voronka.aws.stream;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import voronka.aws.dynamodb.Images;
import voronka.aws.json.Json;

/** A batch of the stream, as the function that reads it is given it. */
public record StreamEvent(List<StreamRecord> records) {
    public StreamEvent {
        records = List.copyOf(records);
    }

    /**
     * Reads a batch. A change that cannot be understood is {@link Changed.Unreadable}.
     *
     * @throws voronka.aws.json.BadJson when it is no JSON object
     * @throws IllegalArgumentException when it is no batch of a DynamoDB stream
     */
    public static StreamEvent read(InputStream json) {
        return of(Json.object(Json.read(json)));
    }

    /** The same, of a text. */
    public static StreamEvent read(String json) {
        return of(Json.readObject(json));
    }

    /**
     * The answer that names what failed. Lambda shows everything from the first of them on again,
     * so a reader bears being shown what it has done.
     */
    public static String failures(Collection<String> sequenceNumbers) {
        return Json.write(
                Map.of(
                        "batchItemFailures",
                        sequenceNumbers.stream()
                                .map(number -> Map.of("itemIdentifier", number))
                                .toList()));
    }

    private static StreamEvent of(Map<String, @Nullable Object> event) {
        if (!(event.get("Records") instanceof List<?> records)) {
            throw new IllegalArgumentException("not a batch of a stream: no Records");
        }
        List<StreamRecord> read = new ArrayList<>();
        for (Object each : records) {
            read.add(record(each));
        }
        return new StreamEvent(read);
    }

    private static StreamRecord record(@Nullable Object json) {
        if (json instanceof Map<?, ?> record
                && record.get("dynamodb") instanceof Map<?, ?> change
                && change.get("SequenceNumber") instanceof String number) {
            return new StreamRecord(number, changed(change));
        }
        throw new IllegalArgumentException("not a record of a DynamoDB stream");
    }

    private static Changed changed(Map<?, ?> change) {
        try {
            Images.Kind kind = Images.kind(AttributeJson.item(change.get("Keys")));
            return switch (kind) {
                case FOLLOW_UP -> {
                    var before = image(change, "OldImage");
                    var after = image(change, "NewImage");
                    yield new Changed.OfFollowUp(
                            before == null ? null : Images.followUp(before),
                            after == null ? null : Images.followUp(after));
                }
                case NOTICE -> {
                    var before = image(change, "OldImage");
                    var after = image(change, "NewImage");
                    yield new Changed.OfNotice(
                            before == null ? null : Images.notice(before),
                            after == null ? null : Images.notice(after));
                }
                case EVENT -> {
                    var after = image(change, "NewImage");
                    yield after == null
                            ? new Changed.Other()
                            : new Changed.OfEvent(Images.event(after));
                }
                case OTHER -> new Changed.Other();
            };
        } catch (RuntimeException why) {
            return new Changed.Unreadable(why);
        }
    }

    private static @Nullable Map<String, AttributeValue> image(Map<?, ?> change, String name) {
        Object image = change.get(name);
        return image == null ? null : AttributeJson.item(image);
    }
}
