package voronka.local.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a Telegram account.
 *
 * @param id the user's and the private chat's id
 * @param username without the at sign
 * @param language the language of the person's app, such as {@code ru}
 */
public record Person(
        long id,
        String firstName,
        @Nullable String lastName,
        @Nullable String username,
        String language) {

    ObjectNode asUser() {
        ObjectNode user = Json.object().put("id", id).put("is_bot", false);
        names(user);
        return user.put("language_code", language);
    }

    ObjectNode asChat() {
        ObjectNode chat = Json.object().put("id", id);
        names(chat);
        return chat.put("type", "private");
    }

    private void names(ObjectNode json) {
        json.put("first_name", firstName);
        if (lastName != null) {
            json.put("last_name", lastName);
        }
        if (username != null) {
            json.put("username", username);
        }
    }
}
