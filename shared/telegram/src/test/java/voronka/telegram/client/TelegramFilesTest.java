package voronka.telegram.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voronka.domain.Messenger.Sending;
import voronka.domain.team.Chat;
import voronka.telegram.screen.Attachment;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

class TelegramFilesTest {
    private static final String FOUND =
            "{\"ok\":true,\"result\":{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"file_path\":\"documents/f\"%s}}";

    private BotApi api;
    private TelegramFiles files;

    @BeforeEach
    void start() throws IOException {
        api = new BotApi();
        files = new TelegramFiles(api.clients());
    }

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void fileIsSentWithWordsUnderIt() {
        api.sends(41);
        Attachment file =
                new Attachment("книга.yaml", "version: 3".getBytes(StandardCharsets.UTF_8));
        Screen under = Screen.of(Html.empty().bold("Версия 3"));
        assertThat(new TelegramCourier(api.clients()).sendFile(new Chat(7, 70), file, under))
                .isEqualTo(new Sending.Sent(41));
        BotApi.Called call = api.called().getFirst();
        assertThat(call.path()).endsWithIgnoringCase("/sendDocument");
        assertThat(call.body()).contains("version: 3", "книга.yaml", "<b>Версия 3</b>");
    }

    @Test
    void fileIsFetchedByItsId() {
        api.answers(200, FOUND.formatted("")).answers(200, "version: 3");
        assertThat(files.fetch("f", 10))
                .isInstanceOfSatisfying(
                        Fetched.Content.class,
                        content -> assertThat(content.bytes()).asString().isEqualTo("version: 3"));
    }

    @Test
    void fileThatIsToldToBeTooLargeIsNotFetched() {
        api.answers(200, FOUND.formatted(",\"file_size\":11"));
        assertThat(files.fetch("f", 10)).isEqualTo(new Fetched.TooLarge());
        assertThat(api.called()).hasSize(1);
    }

    @Test
    void fileThatIsLargerThanWasToldIsNotReadToItsEnd() {
        api.answers(200, FOUND.formatted("")).answers(200, "12345678901");
        assertThat(files.fetch("f", 10)).isEqualTo(new Fetched.TooLarge());
    }

    @Test
    void whatCannotBeFetchedIsToldByItsKindAndWithoutTheToken() {
        api.refuses(400, "Bad Request: wrong file_id or the file is temporarily unavailable");
        assertThat(files.fetch("f", 10)).isEqualTo(new Fetched.Gone());
        api.refuses(400, "Bad Request: file is too big");
        assertThat(files.fetch("f", 10)).isEqualTo(new Fetched.TooLarge());
        api.answers(200, FOUND.formatted("")).hangsUp();
        assertThat(files.fetch("f", 10))
                .isInstanceOfSatisfying(
                        Fetched.Later.class,
                        later -> assertThat(later.why()).doesNotContain("AAH", "bot123"));
    }
}
