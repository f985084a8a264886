package voronka.telegram.incoming;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.photo.PhotoSize;
import voronka.telegram.incoming.AttachedFile.Kind;

/** Finds the file of a message. */
final class AttachedFiles {
    private AttachedFiles() {}

    /** The file; empty for a message without one. An animation comes as a document besides. */
    static Optional<AttachedFile> of(Message message) {
        if (message.hasPhoto()) {
            return Optional.of(photo(message));
        }
        if (message.hasAnimation()) {
            var file = message.getAnimation();
            return Optional.of(
                    file(
                            Kind.ANIMATION,
                            file.getFileId(),
                            file.getFileName(),
                            file.getMimeType(),
                            file.getFileSize()));
        }
        if (message.hasDocument()) {
            var file = message.getDocument();
            return Optional.of(
                    file(
                            Kind.DOCUMENT,
                            file.getFileId(),
                            file.getFileName(),
                            file.getMimeType(),
                            file.getFileSize()));
        }
        return sounding(message);
    }

    private static Optional<AttachedFile> sounding(Message message) {
        if (message.hasVoice()) {
            var file = message.getVoice();
            return Optional.of(
                    file(
                            Kind.VOICE,
                            file.getFileId(),
                            null,
                            file.getMimeType(),
                            file.getFileSize()));
        }
        if (message.hasAudio()) {
            var file = message.getAudio();
            return Optional.of(
                    file(
                            Kind.AUDIO,
                            file.getFileId(),
                            file.getFileName(),
                            file.getMimeType(),
                            file.getFileSize()));
        }
        if (message.hasVideo()) {
            var file = message.getVideo();
            return Optional.of(
                    file(
                            Kind.VIDEO,
                            file.getFileId(),
                            file.getFileName(),
                            file.getMimeType(),
                            file.getFileSize()));
        }
        if (message.hasVideoNote()) {
            var file = message.getVideoNote();
            return Optional.of(
                    file(Kind.VIDEO_NOTE, file.getFileId(), null, null, file.getFileSize()));
        }
        return Optional.empty();
    }

    /** A photo comes in several sizes; the largest is the one that was meant. */
    private static AttachedFile photo(Message message) {
        PhotoSize largest =
                message.getPhoto().stream()
                        .max(Comparator.comparingInt(s -> s.getWidth() * s.getHeight()))
                        .orElseThrow(() -> new NotAnUpdate("it has no photo"));
        return file(
                Kind.PHOTO, largest.getFileId(), "photo.jpg", "image/jpeg", largest.getFileSize());
    }

    private static AttachedFile file(
            Kind kind,
            @Nullable String id,
            @Nullable String name,
            @Nullable String type,
            @Nullable Number bytes) {
        return new AttachedFile(
                kind,
                UpdateReader.needed(id, "file_id"),
                name == null ? kind.name().toLowerCase(java.util.Locale.ROOT) : name,
                type == null ? "" : type,
                bytes == null ? 0 : bytes.longValue());
    }
}
