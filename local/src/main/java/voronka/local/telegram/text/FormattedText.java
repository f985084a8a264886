package voronka.local.telegram.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text and its entities, whose offsets are counted in UTF-16 units. */
public record FormattedText(String text, List<TextEntity> entities) {
    private static final Pattern BOT_COMMAND =
            Pattern.compile("(?<![\\p{L}\\p{N}_/<>])/[A-Za-z0-9_]{1,64}(@\\w{3,32})?(?![\\w/])");

    /** Copies the entities and puts them into Telegram's order. */
    public FormattedText {
        entities = entities.stream().sorted(TextEntity.ORDER).toList();
    }

    /** A text without markup. */
    public static FormattedText plain(String text) {
        return new FormattedText(text, List.of());
    }

    /**
     * A text with the entities that came beside it.
     *
     * @throws MalformedMarkup when an entity does not lie within the text
     */
    public static FormattedText withEntities(String text, JsonNode listed) throws MalformedMarkup {
        List<TextEntity> entities = new ArrayList<>();
        for (JsonNode entity : listed) {
            int offset = entity.path("offset").asInt(-1);
            int length = entity.path("length").asInt(0);
            if (offset < 0 || length <= 0 || offset + length > text.length()) {
                throw new MalformedMarkup(
                        "entity beginning at UTF-16 offset %d ends after the end of the text at UTF-16 offset %d"
                                .formatted(offset, text.length()));
            }
            entities.add(
                    new TextEntity(entity.path("type").asText(), offset, length, details(entity)));
        }
        return new FormattedText(text, entities);
    }

    private static Map<String, String> details(JsonNode entity) {
        Map<String, String> details = new TreeMap<>();
        for (String name : List.of("url", "language", "custom_emoji_id")) {
            if (entity.hasNonNull(name)) {
                details.put(name, entity.get(name).asText());
            }
        }
        return details;
    }

    /**
     * The text as Telegram keeps it: without white space around it, where no entity starts in that
     * space, and with its entities cut accordingly.
     */
    public FormattedText trimmed() {
        String right = text.stripTrailing();
        int leading = right.length() - right.stripLeading().length();
        int start = entities.stream().mapToInt(TextEntity::offset).reduce(leading, Math::min);
        List<TextEntity> kept = new ArrayList<>();
        for (TextEntity entity : entities) {
            int length = Math.min(entity.end(), right.length()) - entity.offset();
            if (length > 0) {
                kept.add(
                        new TextEntity(
                                entity.type(), entity.offset() - start, length, entity.details()));
            }
        }
        return new FormattedText(right.substring(Math.min(start, right.length())), kept);
    }

    /** The same text with the commands in it marked, as Telegram does by itself. */
    public FormattedText withCommands() {
        List<TextEntity> all = new ArrayList<>(entities);
        Matcher command = BOT_COMMAND.matcher(text);
        while (command.find()) {
            int start = command.start();
            int end = command.end();
            if (entities.stream().noneMatch(e -> e.offset() < end && start < e.end())) {
                all.add(TextEntity.plain("bot_command", start, end - start));
            }
        }
        return new FormattedText(text, all);
    }

    /** The entities in the Bot API's form. */
    public ArrayNode entitiesJson() {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        entities.forEach(entity -> json.add(entity.toJson()));
        return json;
    }
}
