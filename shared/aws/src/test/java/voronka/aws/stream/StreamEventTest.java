package voronka.aws.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class StreamEventTest {
    private static String batch(String records) {
        return "{\"Records\": [%s]}".formatted(records);
    }

    private static String record(String number, String change) {
        return """
               {"eventID": "1", "eventName": "MODIFY", "eventVersion": "1.1",
                "eventSource": "aws:dynamodb", "awsRegion": "us-east-1",
                "eventSourceARN": "arn:aws:dynamodb:us-east-1:1:table/t/stream/x",
                "dynamodb": {"ApproximateCreationDateTime": 1.47911E9, "SequenceNumber": "%s",
                             "SizeBytes": 1, "StreamViewType": "NEW_AND_OLD_IMAGES", %s}}
               """
                .formatted(number, change);
    }

    private static String keys(String pk, String sk) {
        return "\"Keys\": {\"pk\": {\"S\": \"%s\"}, \"sk\": {\"S\": \"%s\"}}".formatted(pk, sk);
    }

    @Test
    void whatNoReaderCaresForIsOther() {
        StreamEvent event =
                StreamEvent.read(
                        batch(
                                record("1", keys("TEAM", "MEMBER#1"))
                                        + ","
                                        + record("2", keys("DEAL#A7K2QX", "DEAL"))
                                        + ","
                                        + record("3", keys("DEALER", "LOG#1"))
                                        + ","
                                        + record("4", keys("DEAL#A7K2QX", "LOG#000001"))));

        assertThat(event.records())
                .extracting(StreamRecord::sequenceNumber)
                .containsExactly("1", "2", "3", "4");
        assertThat(event.records())
                .extracting(StreamRecord::changed)
                .containsOnly(new Changed.Other());
    }

    @Test
    void oneUnreadableChangeHoldsUpNoOther() {
        String broken =
                keys("DEAL#A7K2QX", "NOTICE#1") + ", \"NewImage\": {\"kind\": {\"S\":\"?\"}}";
        String alien = keys("DEAL#A7K2QX", "LOG#1") + ", \"NewImage\": {\"at\": {\"NS\": [\"1\"]}}";
        StreamEvent event =
                StreamEvent.read(
                        batch(
                                record("1", broken)
                                        + ","
                                        + record("2", alien)
                                        + ","
                                        + record("3", "\"Keys\": 5")
                                        + ","
                                        + record("4", keys("BOOK", "V#1"))));

        assertThat(event.records().subList(0, 3))
                .allSatisfy(r -> assertThat(r.changed()).isInstanceOf(Changed.Unreadable.class));
        assertThat(event.records().getLast().changed()).isEqualTo(new Changed.Other());
    }

    @Test
    void whatIsNoBatchIsRefused() {
        assertThatThrownBy(() -> StreamEvent.read("{}"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StreamEvent.read(batch("{\"eventSource\": \"aws:sqs\"}")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StreamEvent.read("[]"))
                .isInstanceOf(voronka.aws.json.BadJson.class);
    }

    @Test
    void failuresAreNamed() {
        assertThat(StreamEvent.failures(List.of())).isEqualTo("{\"batchItemFailures\":[]}");
        assertThat(StreamEvent.failures(List.of("2", "7")))
                .isEqualTo(
                        "{\"batchItemFailures\":[{\"itemIdentifier\":\"2\"},"
                                + "{\"itemIdentifier\":\"7\"}]}");
    }
}
