package voronka.aws.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one document into a tree. */
final class JsonReader {
    private final JsonParser parser;

    JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    @Nullable Object document() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw bad("there is nothing");
        }
        Object value = value(first);
        if (parser.nextToken() != null) {
            throw bad("more follows after the end");
        }
        return value;
    }

    private @Nullable Object value(JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case END_ARRAY, END_OBJECT, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                    throw bad("a value is expected");
        };
    }

    private Map<String, @Nullable Object> object() throws IOException {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = text(parser.currentName());
            object.put(name, value(parser.nextToken()));
        }
        return object;
    }

    private List<@Nullable Object> array() throws IOException {
        List<@Nullable Object> array = new ArrayList<>();
        for (JsonToken next = parser.nextToken();
                next != JsonToken.END_ARRAY;
                next = parser.nextToken()) {
            array.add(value(next));
        }
        return array;
    }

    /** Half of a pair of surrogates is no character, and nothing could write it down again. */
    private String text(String text) {
        boolean half = text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
        if (half) {
            throw bad("half a character");
        }
        return text;
    }

    private BadJson bad(String problem) {
        JsonLocation here = parser.currentTokenLocation();
        return new BadJson(problem, here.getLineNr(), here.getColumnNr());
    }

    static RuntimeException bad(IOException e) {
        if (e instanceof JsonProcessingException syntax) {
            JsonLocation place = syntax.getLocation();
            return place == null
                    ? new BadJson(syntax.getOriginalMessage(), 1, 1)
                    : new BadJson(
                            syntax.getOriginalMessage(), place.getLineNr(), place.getColumnNr());
        }
        return new UncheckedIOException(e);
    }
}
