package voronka.telegram.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import voronka.domain.team.Chat;
import voronka.domain.team.Language;
import voronka.telegram.client.CommandMenu.Entry;
import voronka.telegram.client.CommandMenu.Result;

class CommandMenuTest {
    private static final String DONE = "{\"ok\":true,\"result\":true}";
    private static final List<Entry> ENTRIES =
            List.of(new Entry("today", "что сделать сегодня"), new Entry("my", "мои сделки"));

    @Test
    void memberGetsAMenuOfTheirOwn() throws IOException {
        try (BotApi api = new BotApi()) {
            api.answers(200, DONE);
            CommandMenu menu = new CommandMenu(api.clients());
            assertThat(menu.to(new Chat(7, 70), ENTRIES)).isEqualTo(new Result.Offered());

            assertThat(api.called().getFirst().path()).endsWithIgnoringCase("/setMyCommands");
            JsonNode body = body(api, 0);
            assertThat(body.path("scope").path("type").asText()).isEqualTo("chat");
            assertThat(body.path("scope").path("chat_id").asText()).isEqualTo("70");
            assertThat(body.has("language_code")).isFalse();
            assertThat(body.path("commands").path(0).path("command").asText()).isEqualTo("today");
            assertThat(body.path("commands").path(1).path("description").asText())
                    .isEqualTo("мои сделки");
        }
    }

    @Test
    void strangersGetRussianInRussianAndEnglishOtherwise() throws IOException {
        try (BotApi api = new BotApi()) {
            api.answers(200, DONE).answers(200, DONE);
            CommandMenu menu = new CommandMenu(api.clients());
            menu.toStrangers(Language.RUSSIAN, ENTRIES);
            menu.toStrangers(Language.ENGLISH, ENTRIES);
            assertThat(body(api, 0).path("language_code").asText()).isEqualTo("ru");
            assertThat(body(api, 1).has("language_code")).isFalse();
            assertThat(body(api, 1).path("scope").path("type").asText())
                    .isEqualTo("all_private_chats");
        }
    }

    @Test
    void menuThatCannotBeSetSaysWhy() throws IOException {
        try (BotApi api = new BotApi()) {
            api.refuses(403, "Forbidden: bot was blocked by the user")
                    .refuses(500, "Internal Server Error");
            CommandMenu menu = new CommandMenu(api.clients());
            assertThat(menu.to(new Chat(7, 7), ENTRIES)).isEqualTo(new Result.Unreachable());
            assertThat(menu.to(new Chat(7, 7), ENTRIES)).isInstanceOf(Result.Later.class);
        }
    }

    private static JsonNode body(BotApi api, int call) throws IOException {
        return new ObjectMapper().readTree(api.called().get(call).body());
    }
}
