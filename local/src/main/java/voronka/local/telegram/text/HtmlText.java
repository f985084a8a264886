package voronka.local.telegram.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads Telegram's HTML: a handful of tags, four named characters, no mistakes forgiven. Offsets in
 * complaints are bytes of the input in UTF-8, as the real service gives them.
 */
public final class HtmlText {
    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("b", "bold"),
                    Map.entry("strong", "bold"),
                    Map.entry("i", "italic"),
                    Map.entry("em", "italic"),
                    Map.entry("u", "underline"),
                    Map.entry("ins", "underline"),
                    Map.entry("s", "strikethrough"),
                    Map.entry("strike", "strikethrough"),
                    Map.entry("del", "strikethrough"),
                    Map.entry("code", "code"),
                    Map.entry("pre", "pre"),
                    Map.entry("a", "text_link"),
                    Map.entry("span", "spoiler"),
                    Map.entry("tg-spoiler", "spoiler"),
                    Map.entry("tg-emoji", "custom_emoji"),
                    Map.entry("blockquote", "blockquote"));

    private record Open(StartTag tag, int place, int offset) {}

    private final String input;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<TextEntity> entities = new ArrayList<>();

    private HtmlText(String input) {
        this.input = input;
    }

    /**
     * The text that is shown and its entities.
     *
     * @throws MalformedMarkup when a tag is unknown, not closed or closed out of order
     */
    public static FormattedText parse(String html) throws MalformedMarkup {
        return new HtmlText(html).read();
    }

    static boolean knows(String tag) {
        return TYPES.containsKey(tag);
    }

    static int bytes(String input, int place) {
        return input.substring(0, place).getBytes(StandardCharsets.UTF_8).length;
    }

    private FormattedText read() throws MalformedMarkup {
        for (int i = 0; i < input.length(); ) {
            char c = input.charAt(i);
            if (c == '&') {
                CharacterReference reference = CharacterReference.at(input, i);
                out.append(reference.character());
                i += reference.length();
            } else if (c != '<') {
                out.append(c);
                i++;
            } else if (input.startsWith("</", i)) {
                i = endTag(i);
            } else {
                i = startTag(i);
            }
        }
        if (!open.isEmpty()) {
            throw new MalformedMarkup(
                    "Can't find end tag corresponding to start tag \"%s\""
                            .formatted(open.element().tag().name()));
        }
        return new FormattedText(out.toString(), entities);
    }

    private int startTag(int place) throws MalformedMarkup {
        StartTag tag = StartTag.at(input, place);
        if (tag.name().equals("span") && !"tg-spoiler".equals(tag.attributes().get("class"))) {
            throw new MalformedMarkup(
                    "Tag \"span\" must have class \"tg-spoiler\" at byte offset "
                            + bytes(input, place));
        }
        open.push(new Open(tag, place, out.length()));
        return tag.end();
    }

    private int endTag(int place) throws MalformedMarkup {
        int end = input.indexOf('>', place);
        if (end < 0) {
            throw new MalformedMarkup("Unclosed end tag at byte offset " + bytes(input, place));
        }
        String name = input.substring(place + 2, end).strip().toLowerCase(Locale.ROOT);
        if (open.isEmpty()) {
            throw new MalformedMarkup("Unexpected end tag at byte offset " + bytes(input, place));
        }
        Open closing = open.pop();
        if (!name.isEmpty() && !name.equals(closing.tag().name())) {
            throw new MalformedMarkup(
                    "Unmatched end tag at byte offset %d, expected \"</%s>\", found \"</%s>\""
                            .formatted(bytes(input, place), closing.tag().name(), name));
        }
        int length = out.length() - closing.offset();
        if (length > 0) {
            entity(closing, length).ifPresent(entities::add);
        }
        return end + 1;
    }

    private Optional<TextEntity> entity(Open closing, int length) {
        String type = TYPES.getOrDefault(closing.tag().name(), closing.tag().name());
        Map<String, String> attributes = closing.tag().attributes();
        int offset = closing.offset();
        return switch (closing.tag().name()) {
            case "a" -> detailed(type, offset, length, "url", attributes.get("href"));
            case "tg-emoji" ->
                    detailed(type, offset, length, "custom_emoji_id", attributes.get("emoji-id"));
            case "code" -> Optional.of(new TextEntity(type, offset, length, language(attributes)));
            case "pre" -> Optional.of(pre(offset, length));
            case "blockquote" ->
                    Optional.of(
                            TextEntity.plain(
                                    attributes.containsKey("expandable")
                                            ? "expandable_blockquote"
                                            : type,
                                    offset,
                                    length));
            default -> Optional.of(TextEntity.plain(type, offset, length));
        };
    }

    private static Optional<TextEntity> detailed(
            String type, int offset, int length, String key, @Nullable String value) {
        return value == null || value.isBlank()
                ? Optional.empty()
                : Optional.of(new TextEntity(type, offset, length, Map.of(key, value)));
    }

    private Map<String, String> language(Map<String, String> attributes) {
        String value = attributes.getOrDefault("class", "");
        boolean inPre = !open.isEmpty() && open.element().tag().name().equals("pre");
        return inPre && value.startsWith("language-")
                ? Map.of("language", value.substring("language-".length()))
                : Map.of();
    }

    /** Code that fills a pre altogether only tells its language. */
    private TextEntity pre(int offset, int length) {
        TextEntity last = entities.isEmpty() ? null : entities.getLast();
        if (last != null
                && last.type().equals("code")
                && last.offset() == offset
                && last.length() == length) {
            entities.removeLast();
            return new TextEntity("pre", offset, length, last.details());
        }
        return TextEntity.plain("pre", offset, length);
    }
}
