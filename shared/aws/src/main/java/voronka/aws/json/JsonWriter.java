package voronka.aws.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a tree. */
final class JsonWriter {
    private JsonWriter() {}

    static void write(@Nullable Object value, JsonGenerator to) throws IOException {
        switch (value) {
            case null -> to.writeNull();
            case Map<?, ?> map -> {
                to.writeStartObject();
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    to.writeFieldName((String) entry.getKey());
                    write(entry.getValue(), to);
                }
                to.writeEndObject();
            }
            case List<?> list -> {
                to.writeStartArray();
                for (Object element : list) {
                    write(element, to);
                }
                to.writeEndArray();
            }
            case String text -> to.writeString(text);
            case Boolean flag -> to.writeBoolean(flag);
            case BigDecimal number -> to.writeNumber(number);
            case Long number -> to.writeNumber(number);
            case Integer number -> to.writeNumber(number);
            default ->
                    throw new IllegalArgumentException(
                            "not for JSON: " + value.getClass().getName());
        }
    }
}
