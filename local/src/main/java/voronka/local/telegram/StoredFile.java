package voronka.local.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A file that somebody sent.
 *
 * @param id what the bot sends it again by
 * @param type its media type
 * @param width in pixels, 0 for what is no picture
 * @param height in pixels, 0 for what is no picture
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record StoredFile(String id, String name, String type, byte[] bytes, int width, int height) {
    /** Where it is fetched from, below {@code /file/bot<token>/}. */
    String path() {
        return "documents/" + id;
    }

    ObjectNode asFile() {
        return basics().put("file_path", path());
    }

    ObjectNode asDocument() {
        return basics().put("file_name", name).put("mime_type", type);
    }

    ObjectNode asPhotoSize() {
        return basics().put("width", width).put("height", height);
    }

    ObjectNode asVoice(int seconds) {
        return basics().put("duration", seconds).put("mime_type", type);
    }

    private ObjectNode basics() {
        return Json.object()
                .put("file_id", id)
                .put("file_unique_id", "u" + id)
                .put("file_size", bytes.length);
    }
}
