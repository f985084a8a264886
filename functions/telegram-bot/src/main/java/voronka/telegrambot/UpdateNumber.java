package voronka.telegrambot;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/** Finds an update's number even where the rest of it cannot be read. */
final class UpdateNumber {
    private static final JsonFactory FACTORY = new JsonFactory();

    private UpdateNumber() {}

    /** The number, if it stands before the place where the text stops being JSON. */
    static Optional<String> in(byte[] body) {
        try (JsonParser parser = FACTORY.createParser(body)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean found = parser.currentName().equals("update_id");
                JsonToken value = parser.nextToken();
                if (found) {
                    return value == JsonToken.VALUE_NUMBER_INT
                            ? Optional.of(parser.getText())
                            : Optional.empty();
                }
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }
}
