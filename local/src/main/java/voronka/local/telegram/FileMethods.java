package voronka.local.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** How the bot finds the files that people have sent. */
final class FileMethods {
    private final Files files;

    FileMethods(Files files) {
        this.files = files;
    }

    Map<String, BotMethod> methods() {
        return Map.of("getFile", this::find);
    }

    private JsonNode find(Call call) {
        StoredFile file =
                files.find(call.textOr("file_id", ""))
                        .orElseThrow(() -> Refusal.badRequest("invalid file_id"));
        if (file.bytes().length > Files.MOST_DOWNLOAD_BYTES) {
            throw Refusal.badRequest("file is too big");
        }
        return file.asFile();
    }
}
