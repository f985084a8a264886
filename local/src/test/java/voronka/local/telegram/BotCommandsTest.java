package voronka.local.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.commands.DeleteMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.GetMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllPrivateChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeDefault;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

final class BotCommandsTest extends WithBotApi {
    @Test
    void eachScopeAndLanguageHasItsOwnList() throws TelegramApiException {
        set(new BotCommandScopeDefault(), null, "today", "What to do now");
        set(new BotCommandScopeAllPrivateChats(), "ru", "today", "Что делать сейчас");
        set(BotCommandScopeChat.builder().chatId(ANNA).build(), "ru", "funnel", "Воронка");

        assertThat(get(new BotCommandScopeDefault(), null).getDescription())
                .isEqualTo("What to do now");
        assertThat(get(new BotCommandScopeAllPrivateChats(), "ru").getDescription())
                .isEqualTo("Что делать сейчас");
        assertThat(get(BotCommandScopeChat.builder().chatId(ANNA).build(), "ru").getCommand())
                .isEqualTo("funnel");
    }

    @Test
    void aDeletedListIsEmpty() throws TelegramApiException {
        set(new BotCommandScopeDefault(), null, "today", "What to do now");

        client.execute(new DeleteMyCommands());

        assertThat(client.execute(new GetMyCommands())).isEmpty();
    }

    @Test
    void namesAreSmallLettersDigitsAndUnderscores() {
        assertRefused(
                400,
                "Bad Request: BOT_COMMAND_INVALID",
                () -> set(new BotCommandScopeDefault(), null, "What-if", "x"));
    }

    private void set(BotCommandScope scope, String language, String command, String description)
            throws TelegramApiException {
        client.execute(
                SetMyCommands.builder()
                        .scope(scope)
                        .languageCode(language)
                        .commands(List.of(new BotCommand(command, description)))
                        .build());
    }

    private BotCommand get(BotCommandScope scope, String language) throws TelegramApiException {
        return client.execute(GetMyCommands.builder().scope(scope).languageCode(language).build())
                .getFirst();
    }
}
