package voronka.dates.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import voronka.dates.Reading;

class ReadingJsonTest {
    private static final LocalDateTime AT = LocalDateTime.of(2026, 12, 2, 10, 0);

    @Test
    void oneLineWhateverTheText() {
        assertThat(ReadingJson.of("через \"10\" дней\\\t", new Reading.Understood(AT, "\"\"")))
                .isEqualTo(
                        "{\"text\":\"через \\\"10\\\" дней\\\\\\u0009\",\"at\":\"2026-12-02T10:00\",\"rest\":\"\\\"\\\"\"}");
        assertThat(ReadingJson.of("окно", new Reading.Nothing("окно")))
                .isEqualTo("{\"text\":\"окно\",\"at\":null,\"rest\":\"окно\"}");
        assertThat(ReadingJson.of("a", new Reading.Ambiguous(List.of(AT, AT.plusDays(1)), "")))
                .isEqualTo(
                        "{\"text\":\"a\",\"at\":null,\"rest\":\"\",\"choices\":[\"2026-12-02T10:00\",\"2026-12-03T10:00\"]}");
        assertThat(ReadingJson.of("a", new Reading.Past(AT, "")))
                .isEqualTo(
                        "{\"text\":\"a\",\"at\":\"2026-12-02T10:00\",\"rest\":\"\",\"past\":true}");
    }
}
