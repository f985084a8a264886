package voronka.aws.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @Test
    void everyKindOfValueIsRead() {
        Map<String, Object> object =
                Json.readObject(
                        """
                        {"text": "Рога & \\"копыта\\" 🙂", "whole": 12345678901234567890,
                         "part": 0.10, "yes": true, "no": false, "nothing": null,
                         "list": [1, [], {}], "": ""}
                        """);

        assertThat(object.keySet())
                .containsExactly("text", "whole", "part", "yes", "no", "nothing", "list", "");
        assertThat(object)
                .containsEntry("text", "Рога & \"копыта\" 🙂")
                .containsEntry("whole", new BigDecimal("12345678901234567890"))
                .containsEntry("part", new BigDecimal("0.10"))
                .containsEntry("yes", true)
                .containsEntry("no", false)
                .containsEntry("nothing", null)
                .containsEntry("list", List.of(BigDecimal.ONE, List.of(), Map.of()));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("b", Arrays.asList("x", null, true, new BigDecimal("1.50"), Map.of()));
        tree.put("a", "строка\n\t\u0001\"\\");

        assertThat(Json.read(Json.write(tree))).isEqualTo(tree);
        assertThat(Json.write(Arrays.asList(1, 2L, null))).isEqualTo("[1,2,null]");
    }

    @Test
    void bytesAreReadAsUtf8() {
        byte[] bytes = "[\"ёж\"]".getBytes(StandardCharsets.UTF_8);

        assertThat(Json.read(new ByteArrayInputStream(bytes))).isEqualTo(List.of("ёж"));
    }

    @Test
    void problemIsToldWithItsPlace() {
        BadJson bad =
                catchThrowableOfType(BadJson.class, () -> Json.read("{\n  \"a\": 1,\n  b: 2}"));

        assertThat(bad.line()).isEqualTo(3);
        assertThat(bad.column()).isBetween(3, 4);
        assertThat(bad).hasMessageStartingWith("line 3, column ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "{",
                "[1,]",
                "[1] 2",
                "{\"a\":1,\"a\":2}",
                "nul",
                "'a'",
                "// c",
                "NaN",
                "\"\\ud83d\"",
                "[\"\\ude00x\"]",
                "{\"\\ud83d\": 1}"
            })
    void whatIsNotExactlyOneValueIsRefused(String text) {
        assertThatThrownBy(() -> Json.read(text)).isInstanceOf(BadJson.class);
    }

    @Test
    void depthIsBounded() {
        String fits = "[".repeat(Json.DEEPEST) + "]".repeat(Json.DEEPEST);
        assertThat(Json.read(fits)).isInstanceOf(List.class);

        assertThatThrownBy(() -> Json.read("[" + fits + "]")).isInstanceOf(BadJson.class);
        assertThatThrownBy(() -> Json.read("[".repeat(1_000_000))).isInstanceOf(BadJson.class);
    }

    @Test
    void somethingElseThanAnObjectIsNoObject() {
        assertThatThrownBy(() -> Json.readObject("[]"))
                .isInstanceOf(BadJson.class)
                .hasMessageContaining("an object is expected");
    }

    @Test
    void brokenStreamIsNotBadJson() {
        InputStream broken =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("gone");
                    }
                };

        assertThatThrownBy(() -> Json.read(broken)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void whatHasNoPlaceInJsonIsNotWritten() {
        assertThatThrownBy(() -> Json.write(1.5)).isInstanceOf(IllegalArgumentException.class);
    }
}
