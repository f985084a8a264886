package voronka.telegram.client;

import java.io.IOException;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.objects.File;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * Fetches what people have sent. The address of a file has the token in it, so nothing of what goes
 * wrong is told but its kind.
 */
public final class TelegramFiles {
    private final TelegramClients clients;

    public TelegramFiles(TelegramClients clients) {
        this.clients = clients;
    }

    /**
     * Fetches a file by its id.
     *
     * @param most the most bytes that are of use; a larger file is not read to its end
     */
    public Fetched fetch(String id, int most) {
        try {
            File file = clients.client().execute(new GetFile(id));
            Long told = file.getFileSize();
            if (told != null && told > most) {
                return new Fetched.TooLarge();
            }
            String path = file.getFilePath();
            return path == null ? new Fetched.Gone() : downloaded(path, most);
        } catch (IOException e) {
            return new Fetched.Later("a download broke off: " + e.getClass().getSimpleName());
        } catch (TelegramApiException e) {
            return refused(e);
        }
    }

    private Fetched downloaded(String path, int most) throws IOException {
        try (Response response = clients.download(path)) {
            if (response.code() == 404) {
                return new Fetched.Gone();
            }
            ResponseBody body = response.body();
            if (!response.isSuccessful() || body == null) {
                return new Fetched.Later("a download was answered by " + response.code());
            }
            byte[] bytes = body.byteStream().readNBytes(most + 1);
            return bytes.length > most ? new Fetched.TooLarge() : new Fetched.Content(bytes);
        }
    }

    private static Fetched refused(TelegramApiException e) {
        return switch (Refusal.of(e)) {
            case Refusal.Gone gone -> new Fetched.Gone();
            case Refusal.NoFile none -> new Fetched.Gone();
            case Refusal.TooBig big -> new Fetched.TooLarge();
            case Refusal.Busy busy -> new Fetched.Later(busy.why());
            case Refusal.SameAlready same -> throw outOfPlace(same);
            case Refusal.NoText none -> throw outOfPlace(none);
            case Refusal.NoMessage none -> throw outOfPlace(none);
        };
    }

    private static IllegalStateException outOfPlace(Refusal refusal) {
        return new IllegalStateException("no answer to fetching a file: " + refusal);
    }
}
