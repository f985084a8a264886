package voronka.local.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The bot as Telegram knows it.
 *
 * @param token the number of the bot, a colon and its secret; never shown
 * @param username without the at sign
 * @param name as people see it
 */
public record BotAccount(String token, String username, String name) {
    /** Refuses a token that does not start with the bot's number and a colon. */
    public BotAccount {
        if (!token.matches("\\d+:.+")) {
            throw new IllegalArgumentException("a bot's token is a number, a colon and a secret");
        }
    }

    long id() {
        return Long.parseLong(token.substring(0, token.indexOf(':')));
    }

    ObjectNode asUser() {
        return Json.object()
                .put("id", id())
                .put("is_bot", true)
                .put("first_name", name)
                .put("username", username);
    }

    ObjectNode asMe() {
        return asUser().put("can_join_groups", true)
                .put("can_read_all_group_messages", false)
                .put("supports_inline_queries", false);
    }

    @Override
    public String toString() {
        return "BotAccount[@" + username + "]";
    }
}
