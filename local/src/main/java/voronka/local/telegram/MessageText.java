package voronka.local.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import voronka.local.telegram.text.FormattedText;
import voronka.local.telegram.text.HtmlText;
import voronka.local.telegram.text.MalformedMarkup;

/**
 * Reads the text or the caption of a call. Lengths are counted in UTF-16 units, after the markup
 * has become entities.
 */
final class MessageText {
    static final int LONGEST_TEXT = 4096;
    static final int LONGEST_CAPTION = 1024;

    private MessageText() {}

    /** The text of a message, which may not be empty. */
    static FormattedText text(Call call) {
        FormattedText text = formatted(call, "text", "entities");
        if (text.text().isEmpty()) {
            throw Refusal.badRequest("message text is empty");
        }
        if (text.text().length() > LONGEST_TEXT) {
            throw Refusal.badRequest("message is too long");
        }
        return text;
    }

    /** The caption of a picture or a file; often there is none. */
    static FormattedText caption(Call call) {
        FormattedText caption = formatted(call, "caption", "caption_entities");
        if (caption.text().length() > LONGEST_CAPTION) {
            throw Refusal.badRequest("message caption is too long");
        }
        return caption;
    }

    private static FormattedText formatted(Call call, String name, String entities) {
        String text = call.textOr(name, "").replace("\r", "");
        try {
            return parsed(call, text, call.structure(entities)).trimmed().withCommands();
        } catch (MalformedMarkup e) {
            throw Refusal.badRequest("can't parse entities: " + e.getMessage());
        }
    }

    private static FormattedText parsed(Call call, String text, Optional<JsonNode> entities)
            throws MalformedMarkup {
        return switch (call.textOr("parse_mode", "").toLowerCase(Locale.ROOT)) {
            case "html" -> HtmlText.parse(text);
            case "" ->
                    entities.isPresent()
                            ? FormattedText.withEntities(text, entities.get())
                            : FormattedText.plain(text);
            // The real service knows Markdown as well; the product does not use it.
            default -> throw Refusal.badRequest("unsupported parse_mode");
        };
    }
}
