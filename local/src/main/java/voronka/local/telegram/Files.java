package voronka.local.telegram;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLConnection;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** All files of all chats. */
final class Files {
    static final int MOST_PHOTO_BYTES = 10 * 1024 * 1024;
    static final int MOST_UPLOAD_BYTES = 50 * 1024 * 1024;
    static final int MOST_DOWNLOAD_BYTES = 20 * 1024 * 1024;

    private static final int MOST_PIXELS_OF_BOTH_SIDES = 10_000;
    private static final int MOST_RATIO_OF_SIDES = 20;
    private static final Map<String, String> TYPES =
            Map.of(
                    "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "csv", "text/csv",
                    "yaml", "application/yaml",
                    "yml", "application/yaml",
                    "ogg", "audio/ogg");

    private final Map<String, StoredFile> files = new ConcurrentHashMap<>();
    private final Numbers numbers;

    Files(Numbers numbers) {
        this.numbers = numbers;
    }

    Optional<StoredFile> find(String id) {
        return Optional.ofNullable(files.get(id));
    }

    /** Keeps a file as it is. */
    StoredFile document(Upload upload) {
        if (upload.bytes().length == 0) {
            throw Refusal.badRequest("file must be non-empty");
        }
        if (upload.bytes().length > MOST_UPLOAD_BYTES) {
            throw Refusal.badRequest("file is too big");
        }
        return keep(upload, typeOf(upload.name()), 0, 0);
    }

    /** Keeps a picture, refusing what Telegram could not show. */
    StoredFile photo(Upload upload) {
        if (upload.bytes().length == 0) {
            throw Refusal.badRequest("file must be non-empty");
        }
        if (upload.bytes().length > MOST_PHOTO_BYTES) {
            throw Refusal.badRequest("file is too big");
        }
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(upload.bytes()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw Refusal.badRequest("IMAGE_PROCESS_FAILED");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if (width + height > MOST_PIXELS_OF_BOTH_SIDES
                        || Math.max(width, height)
                                > MOST_RATIO_OF_SIDES * Math.min(width, height)) {
                    throw Refusal.badRequest("PHOTO_INVALID_DIMENSIONS");
                }
                String format = reader.getFormatName().toLowerCase(Locale.ROOT);
                return keep(upload, "image/" + format, width, height);
            } finally {
                reader.dispose();
            }
        } catch (IOException unreadable) {
            throw Refusal.badRequest("IMAGE_PROCESS_FAILED");
        }
    }

    private StoredFile keep(Upload upload, String type, int width, int height) {
        StoredFile file =
                new StoredFile(
                        numbers.nextText(), upload.name(), type, upload.bytes(), width, height);
        files.put(file.id(), file);
        return file;
    }

    private static String typeOf(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String known = TYPES.get(ending);
        String guessed = known == null ? URLConnection.guessContentTypeFromName(name) : known;
        return guessed == null ? "application/octet-stream" : guessed;
    }
}
