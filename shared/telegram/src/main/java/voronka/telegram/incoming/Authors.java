package voronka.telegram.incoming;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOrigin;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOriginChannel;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOriginChat;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOriginHiddenUser;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOriginUser;
import voronka.domain.parcel.Parcel;

/** Finds out whose words a forwarded message brings. */
final class Authors {
    private Authors() {}

    /** Null for what was not forwarded, or by nobody we could name. */
    static Parcel.@Nullable Author of(Message message) {
        MessageOrigin origin = message.getForwardOrigin();
        return switch (origin) {
            case MessageOriginUser user -> author(name(user.getSenderUser()), user.getDate());
            case MessageOriginHiddenUser user -> author(user.getSenderUserName(), user.getDate());
            case MessageOriginChat chat -> author(name(chat.getSenderChat()), chat.getDate());
            case MessageOriginChannel channel -> author(name(channel.getChat()), channel.getDate());
            case null, default -> null;
        };
    }

    private static Parcel.@Nullable Author author(@Nullable String name, @Nullable Integer at) {
        return name == null || at == null
                ? null
                : new Parcel.Author(name, Instant.ofEpochSecond(at));
    }

    private static String name(User user) {
        String last = user.getLastName();
        return last == null ? user.getFirstName() : user.getFirstName() + " " + last;
    }

    private static @Nullable String name(Chat chat) {
        return chat.getTitle();
    }
}
