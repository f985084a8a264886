package voronka.telegram.client;

import java.util.List;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethodBoolean;
import org.telegram.telegrambots.meta.api.methods.commands.DeleteMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllPrivateChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import voronka.domain.team.Chat;
import voronka.domain.team.Language;
import voronka.telegram.screen.Excerpt;

/**
 * The menu of commands in the chat: one for strangers in each language, and one for each member, in
 * their language and by their role.
 */
public final class CommandMenu {
    private static final int LONGEST_DESCRIPTION = 256;

    private final TelegramClients clients;

    public CommandMenu(TelegramClients clients) {
        this.clients = clients;
    }

    /**
     * A command.
     *
     * @param name without the slash: 1 to 32 small Latin letters, digits and underscores
     */
    public record Entry(String name, String description) {}

    /** What became of it. */
    public sealed interface Result {
        /** The menu is there. */
        record Offered() implements Result {}

        /** The person does not want our messages, or is not there any more. */
        record Unreachable() implements Result {}

        /** Not now. */
        record Later(String why) implements Result {}
    }

    /** For everybody who has no menu of their own; English is also for all other languages. */
    public Result toStrangers(Language language, List<Entry> entries) {
        SetMyCommands menu = menu(entries, new BotCommandScopeAllPrivateChats());
        switch (language) {
            case RUSSIAN -> menu.setLanguageCode(language.code());
            case ENGLISH -> {}
        }
        return offer(menu);
    }

    /** Takes the menu of that language away from everybody who has none of their own. */
    public Result takeFromStrangers(Language language) {
        DeleteMyCommands menu =
                DeleteMyCommands.builder().scope(new BotCommandScopeAllPrivateChats()).build();
        switch (language) {
            case RUSSIAN -> menu.setLanguageCode(language.code());
            case ENGLISH -> {}
        }
        return offer(menu);
    }

    /** For one person, in place of the menu they had. */
    public Result to(Chat chat, List<Entry> entries) {
        return offer(menu(entries, new BotCommandScopeChat(String.valueOf(chat.id()))));
    }

    private static SetMyCommands menu(List<Entry> entries, BotCommandScope scope) {
        List<BotCommand> commands =
                entries.stream()
                        .map(
                                entry ->
                                        new BotCommand(
                                                entry.name(),
                                                Excerpt.line(
                                                        entry.description(), LONGEST_DESCRIPTION)))
                        .toList();
        return SetMyCommands.builder().commands(commands).scope(scope).build();
    }

    private Result offer(BotApiMethodBoolean menu) {
        try {
            clients.client().execute(menu);
            return new Result.Offered();
        } catch (TelegramApiException e) {
            return switch (Refusal.of(e)) {
                case Refusal.Gone gone -> new Result.Unreachable();
                case Refusal.Busy busy -> new Result.Later(busy.why());
                case Refusal.SameAlready same -> new Result.Offered();
                case Refusal.NoText none -> throw outOfPlace(none);
                case Refusal.NoMessage none -> throw outOfPlace(none);
                case Refusal.NoFile none -> throw outOfPlace(none);
                case Refusal.TooBig big -> throw outOfPlace(big);
            };
        }
    }

    private static IllegalStateException outOfPlace(Refusal refusal) {
        return new IllegalStateException("no answer to a menu: " + refusal);
    }
}
