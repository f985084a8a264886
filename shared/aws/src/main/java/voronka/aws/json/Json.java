package voronka.aws.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON as a tree of {@code Map<String, Object>} in the order of the text, {@code List<Object>},
 * {@code String}, {@code BigDecimal}, {@code Boolean} and null.
 */
public final class Json {
    /** How deep objects and arrays may lie in each other. */
    public static final int DEEPEST = 64;

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                    .build();

    private Json() {}

    /**
     * Reads one value.
     *
     * @throws BadJson when the text is not exactly one JSON value, repeats a name in an object,
     *     lies deeper than {@link #DEEPEST} or holds half a character
     */
    public static @Nullable Object read(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new JsonReader(parser).document();
        } catch (IOException e) {
            throw JsonReader.bad(e);
        }
    }

    /**
     * Reads one value in UTF-8, -16 or -32, and closes the stream.
     *
     * @throws BadJson as {@link #read(String)}
     * @throws UncheckedIOException when the stream cannot be read
     */
    public static @Nullable Object read(InputStream stream) {
        try (JsonParser parser = FACTORY.createParser(stream)) {
            return new JsonReader(parser).document();
        } catch (IOException e) {
            throw JsonReader.bad(e);
        }
    }

    /**
     * Reads an object.
     *
     * @throws BadJson as {@link #read(String)}, and when it is something else
     */
    public static Map<String, @Nullable Object> readObject(String text) {
        return object(read(text));
    }

    /**
     * The same value, known to be an object.
     *
     * @throws BadJson when it is something else
     */
    @SuppressWarnings("unchecked") // Every map we read has such names and values.
    public static Map<String, @Nullable Object> object(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, @Nullable Object>) map;
        }
        throw new BadJson("an object is expected", 1, 1);
    }

    /**
     * Writes maps with text keys, lists, texts, numbers, booleans and null on one line.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static String write(@Nullable Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            JsonWriter.write(value, generator);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text.toString();
    }
}
