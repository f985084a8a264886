package voronka.local.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** What a call wants to show: a file that comes with it, or one that Telegram has already. */
final class MediaInput {
    private static final String ATTACHED = "attach://";

    private final Files files;

    MediaInput(Files files) {
        this.files = files;
    }

    /**
     * Puts a picture, a document or what somebody has sent before into a message's body, by the
     * name of its parameter.
     */
    void into(ObjectNode body, String kind, Call call, String parameter) {
        switch (kind) {
            case "photo" -> body.putArray("photo").add(photo(call, parameter).asPhotoSize());
            case "document" -> body.set("document", document(call, parameter).asDocument());
            case "voice" -> body.set("voice", known(call, parameter).asVoice(1));
            case "audio", "video", "video_note", "animation", "sticker" ->
                    body.set(kind, known(call, parameter).asDocument());
            default -> throw Refusal.badRequest("this server shows photos and documents only");
        }
    }

    private StoredFile photo(Call call, String parameter) {
        Optional<Upload> upload = upload(call, parameter);
        if (upload.isPresent()) {
            return files.photo(upload.get());
        }
        StoredFile known = known(call, parameter);
        if (known.width() == 0) {
            throw Refusal.badRequest("can't use file of type Document as Photo");
        }
        return known;
    }

    private StoredFile document(Call call, String parameter) {
        return upload(call, parameter).map(files::document).orElseGet(() -> known(call, parameter));
    }

    private static Optional<Upload> upload(Call call, String parameter) {
        String value = call.textOr(parameter, "");
        String part = value.startsWith(ATTACHED) ? value.substring(ATTACHED.length()) : parameter;
        return Optional.ofNullable(call.uploads().get(part));
    }

    private StoredFile known(Call call, String parameter) {
        String value = call.textOr(parameter, "");
        if (value.isEmpty() || value.startsWith(ATTACHED)) {
            throw Refusal.badRequest("there is no " + parameter + " in the request");
        }
        if (value.contains("://")) {
            // The real service would fetch it; this one contacts nobody.
            throw Refusal.badRequest("failed to get HTTP URL content");
        }
        return files.find(value)
                .orElseThrow(() -> Refusal.badRequest("wrong file identifier/HTTP URL specified"));
    }
}
