package voronka.local.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMediaGroup;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageCaption;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageMedia;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaDocument;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaPhoto;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

final class MediaTest extends WithBotApi {
    @BeforeEach
    void start() throws TelegramApiException {
        annaHasStarted();
    }

    @Test
    void aPictureKnowsItsSizeAndCaption() throws TelegramApiException {
        Message sent = photo("Воронка <b>сейчас</b>");

        assertThat(sent.getPhoto().getLast().getWidth()).isEqualTo(8);
        assertThat(sent.getPhoto().getLast().getHeight()).isEqualTo(4);
        assertThat(sent.getCaption()).isEqualTo("Воронка сейчас");
        assertThat(sent.getCaptionEntities()).hasSize(1);
        assertRefused(
                400, "Bad Request: message caption is too long", () -> photo("x".repeat(1025)));
    }

    @Test
    void whatIsNoPictureIsRefused() {
        assertRefused(
                400,
                "Bad Request: IMAGE_PROCESS_FAILED",
                () ->
                        client.execute(
                                SendPhoto.builder()
                                        .chatId(ANNA)
                                        .photo(
                                                file(
                                                        "a.png",
                                                        "text".getBytes(StandardCharsets.UTF_8)))
                                        .build()));
    }

    @Test
    void aDocumentKeepsItsBytesNameAndType() throws Exception {
        byte[] bytes = {0, 13, 10, '-', '-', (byte) 200, 13, 10};

        Message sent =
                client.execute(
                        SendDocument.builder()
                                .chatId(ANNA)
                                .document(file("Отчёт.xlsx", bytes))
                                .build());

        assertThat(sent.getDocument().getFileName()).isEqualTo("Отчёт.xlsx");
        assertThat(sent.getDocument().getMimeType()).contains("spreadsheetml");
        assertThat(download(sent.getDocument().getFileId(), TOKEN).body()).isEqualTo(bytes);
        assertThat(download(sent.getDocument().getFileId(), "42:wrong").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aPictureIsSentAgainByItsId() throws TelegramApiException {
        String id = photo("one").getPhoto().getLast().getFileId();

        Message again =
                client.execute(SendPhoto.builder().chatId(ANNA).photo(new InputFile(id)).build());

        assertThat(again.getPhoto().getLast().getFileId()).isEqualTo(id);
        assertRefused(
                400,
                "Bad Request: wrong file identifier",
                () ->
                        client.execute(
                                SendPhoto.builder()
                                        .chatId(ANNA)
                                        .photo(new InputFile("unknown"))
                                        .build()));
    }

    @Test
    void aPictureTakesThePlaceOfAText() throws TelegramApiException {
        Message sent = send("table");

        Message edited =
                (Message)
                        client.execute(
                                EditMessageMedia.builder()
                                        .chatId(ANNA)
                                        .messageId(sent.getMessageId())
                                        .media(
                                                InputMediaPhoto.builder()
                                                        .media(stream(png()), "chart.png")
                                                        .caption("chart")
                                                        .build())
                                        .replyMarkup(button("x", "x"))
                                        .build());

        assertThat(edited.getText()).isNull();
        assertThat(edited.getCaption()).isEqualTo("chart");
        assertThat(edited.getPhoto()).isNotEmpty();
        assertThat(edited.getReplyMarkup()).isNotNull();
        assertRefused(
                400,
                "Bad Request: there is no text in the message to edit",
                () ->
                        client.execute(
                                EditMessageText.builder()
                                        .chatId(ANNA)
                                        .messageId(sent.getMessageId())
                                        .text("x")
                                        .build()));
        Message caption =
                (Message)
                        client.execute(
                                EditMessageCaption.builder()
                                        .chatId(ANNA)
                                        .messageId(sent.getMessageId())
                                        .caption("newer chart")
                                        .build());
        assertThat(caption.getCaption()).isEqualTo("newer chart");
        assertThat(caption.getPhoto()).isNotEmpty();
    }

    @Test
    void anAlbumIsSeveralMessagesOfOneGroup() throws TelegramApiException {
        List<Message> album =
                client.execute(
                        SendMediaGroup.builder()
                                .chatId(ANNA)
                                .medias(
                                        List.of(
                                                InputMediaDocument.builder()
                                                        .media(stream(png()), "a.png")
                                                        .caption("first")
                                                        .build(),
                                                InputMediaDocument.builder()
                                                        .media(stream(png()), "b.png")
                                                        .build()))
                                .build());

        assertThat(album).hasSize(2);
        assertThat(album.getFirst().getCaption()).isEqualTo("first");
        assertThat(album).extracting(Message::getMediaGroupId).doesNotContainNull();
    }

    private Message photo(String caption) throws TelegramApiException {
        return client.execute(
                SendPhoto.builder()
                        .chatId(ANNA)
                        .photo(file("chart.png", png()))
                        .caption(caption)
                        .parseMode("HTML")
                        .build());
    }

    private HttpResponse<byte[]> download(String id, String token)
            throws TelegramApiException, IOException, InterruptedException {
        String path = client.execute(new GetFile(id)).getFilePath();
        URI address =
                URI.create(
                        "http://127.0.0.1:%d/file/bot%s/%s".formatted(server.port(), token, path));
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(address).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static InputFile file(String name, byte[] bytes) {
        return new InputFile(stream(bytes), name);
    }

    private static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    static byte[] png() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 4, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
