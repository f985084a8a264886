package voronka.local.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message of a chat. It does not change: an edit puts another in its place.
 *
 * @param body the Bot API's message without its buttons; not to be written to
 * @param markup the buttons, of whatever kind
 */
record StoredMessage(int id, boolean fromBot, ObjectNode body, @Nullable ObjectNode markup) {
    private static final List<String> FILES =
            List.of("document", "voice", "audio", "video", "video_note", "animation", "sticker");

    /** The message as the bot sees it: only buttons under the message belong to it. */
    ObjectNode forBot() {
        ObjectNode view = body.deepCopy();
        if (markup != null && markup.has("inline_keyboard")) {
            view.set("reply_markup", markup.deepCopy());
        }
        return view;
    }

    /** The message inside another that replies to it, where replies are not nested. */
    ObjectNode quoted() {
        ObjectNode view = forBot();
        view.remove("reply_to_message");
        return view;
    }

    /** The message as the person's screen needs it: with a keyboard, its file, whether edited. */
    ObjectNode forScreen() {
        ObjectNode view = body.deepCopy();
        if (markup != null) {
            view.set("reply_markup", markup.deepCopy());
        }
        ObjectNode local = view.putObject("local").put("edited", body.has("edit_date"));
        fileId().ifPresent(id -> local.put("fileUrl", "/local/files/" + id));
        return view;
    }

    /** A message once sent with a keyboard of its own can never be edited. */
    boolean isEditable() {
        return fromBot && (markup == null || markup.has("inline_keyboard"));
    }

    boolean hasMedia() {
        return fileId().isPresent();
    }

    private Optional<String> fileId() {
        if (body.has("photo")) {
            return Optional.of(
                    body.path("photo")
                            .path(body.path("photo").size() - 1)
                            .path("file_id")
                            .asText());
        }
        return FILES.stream()
                .filter(body::has)
                .findFirst()
                .map(kind -> body.path(kind).path("file_id").asText());
    }
}
