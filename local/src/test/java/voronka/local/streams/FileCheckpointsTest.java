package voronka.local.streams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voronka.local.template.Trigger.StreamTrigger;

class FileCheckpointsTest {
    @Test
    void aReadersPlaceSurvivesARestart(@TempDir Path folder) {
        Path file = folder.resolve("readers.txt");
        try (FileCheckpoints checkpoints = FileCheckpoints.in(file)) {
            assertThat(checkpoints.last("shop-it arn")).isNull();
            checkpoints.handled("shop-it arn", "0001");
            checkpoints.handled("shop-it arn", "0002");
            checkpoints.handled("shop-other arn", "0001");
        }
        try (FileCheckpoints checkpoints = FileCheckpoints.in(file)) {
            assertThat(checkpoints.last("shop-it arn")).isEqualTo("0002");
            assertThat(checkpoints.last("shop-other arn")).isEqualTo("0001");
            assertThat(checkpoints.last("shop-it another-arn")).isNull();
        }
    }

    @Test
    void aReaderWantsOnlyWhatComesAfterItsPlace() {
        StreamTrigger trigger = new StreamTrigger("T", 3, 0, List.of(), -1, false, false, null, 1);
        StreamReader reader = new StreamReader(trigger, "0002");
        assertThat(reader.wants(record("0001"))).isFalse();
        assertThat(reader.wants(record("0002"))).isFalse();
        assertThat(reader.wants(record("0003"))).isTrue();
        assertThat(reader.wants(record("10000"))).isTrue();
        assertThat(new StreamReader(trigger, null).wants(record("0001"))).isTrue();
    }

    private static ObjectNode record(String sequenceNumber) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        record.putObject("dynamodb").put("SequenceNumber", sequenceNumber);
        return record;
    }
}
