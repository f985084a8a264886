package voronka.local.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The commands in the menu: per scope and language, the most particular list wins. */
final class BotCommands {
    private static final int MOST = 100;
    private static final int LONGEST_DESCRIPTION = 256;

    /** A list's address; no language means all others. */
    private record Place(String scope, String language) {}

    private final Map<Place, ArrayNode> lists = new ConcurrentHashMap<>();
    private final Conversations conversations;

    BotCommands(Conversations conversations) {
        this.conversations = conversations;
    }

    Map<String, BotMethod> methods() {
        return Map.of(
                "setMyCommands",
                this::set,
                "getMyCommands",
                call -> lists.getOrDefault(place(call), Json.array()),
                "deleteMyCommands",
                this::delete,
                "setChatMenuButton",
                call -> BooleanNode.TRUE);
    }

    /** What the menu of a person's chat shows. */
    ArrayNode shownTo(Person person) {
        String language = person.language().substring(0, Math.min(2, person.language().length()));
        for (String scope : List.of("chat " + person.id(), "all_private_chats", "default")) {
            for (Place place : List.of(new Place(scope, language), new Place(scope, ""))) {
                ArrayNode list = lists.get(place);
                if (list != null) {
                    return list;
                }
            }
        }
        return Json.array();
    }

    private JsonNode set(Call call) {
        Place place = place(call);
        ArrayNode list = Json.array();
        for (JsonNode entry : call.structure("commands").orElseGet(Json::array)) {
            String command = entry.path("command").asText().replaceFirst("^/", "");
            String description = entry.path("description").asText().strip();
            if (!command.matches("[a-z0-9_]{1,32}")) {
                throw Refusal.badRequest("BOT_COMMAND_INVALID");
            }
            if (description.isEmpty() || description.length() > LONGEST_DESCRIPTION) {
                throw Refusal.badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
            }
            list.addObject().put("command", command).put("description", description);
        }
        if (list.size() > MOST) {
            throw Refusal.badRequest("BOT_COMMANDS_TOO_MUCH");
        }
        if (list.isEmpty()) {
            lists.remove(place);
        } else {
            lists.put(place, list);
        }
        return changed();
    }

    private JsonNode delete(Call call) {
        lists.remove(place(call));
        return changed();
    }

    private JsonNode changed() {
        conversations.all().forEach(Conversation::touch);
        return BooleanNode.TRUE;
    }

    private Place place(Call call) {
        String language = call.textOr("language_code", "");
        if (!language.matches("|[a-z]{2}")) {
            throw Refusal.badRequest("invalid language code specified");
        }
        JsonNode scope = call.structure("scope").orElseGet(Json::object);
        String type = scope.path("type").asText("default");
        return switch (type) {
            case "default", "all_private_chats", "all_group_chats", "all_chat_administrators" ->
                    new Place(type, language);
            case "chat" -> new Place("chat " + chat(scope), language);
            default ->
                    throw Refusal.badRequest(
                            "can't parse BotCommandScope: Unsupported type specified");
        };
    }

    private long chat(JsonNode scope) {
        Call named = Call.of("", Json.object().set("chat_id", scope.path("chat_id")), Map.of());
        return conversations.named(named).person().id();
    }
}
