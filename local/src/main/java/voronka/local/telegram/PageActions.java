package voronka.local.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person does on the chat page, read from JSON. */
final class PageActions {
    private final PersonActions actions;

    PageActions(PersonActions actions) {
        this.actions = actions;
    }

    /**
     * Does it; a request that makes no sense is refused with an {@link IllegalArgumentException}.
     */
    void perform(Conversation conversation, String action, ObjectNode request) {
        Person person = conversation.person();
        long id = person.id();
        Integer replyTo = request.path("replyTo").isInt() ? request.get("replyTo").asInt() : null;
        switch (action) {
            case "text" -> actions.text(id, text(request, "text"), replyTo);
            case "tap" -> actions.tap(id, number(request, "messageId"), text(request, "data"));
            case "edit" -> actions.edit(id, number(request, "messageId"), text(request, "text"));
            case "contact" -> contact(person, request, replyTo);
            case "location" ->
                    actions.location(
                            id,
                            degrees(request, "latitude"),
                            degrees(request, "longitude"),
                            replyTo);
            case "album" -> actions.album(id, pictures(request), caption(request), replyTo);
            case "photo" ->
                    actions.photo(
                            id, text(request, "name"), bytes(request), caption(request), replyTo);
            case "document" ->
                    actions.document(
                            id, text(request, "name"), bytes(request), caption(request), replyTo);
            case "voice" -> actions.voice(id, number(request, "seconds"), replyTo);
            case "forward" ->
                    actions.forward(id, text(request, "text"), text(request, "author"), replyTo);
            case "block" -> actions.block(id, truth(request, "blocked"));
            default -> throw new IllegalArgumentException("there is no action " + action);
        }
    }

    /** A contact under the person's own name is taken for the person's own. */
    private void contact(Person person, ObjectNode request, @Nullable Integer replyTo) {
        String first = text(request, "firstName");
        String last = optional(request, "lastName");
        boolean own =
                first.equals(person.firstName())
                        && (last == null || last.isEmpty() || last.equals(person.lastName()));
        actions.contact(person.id(), text(request, "phone"), first, last, own, replyTo);
    }

    static String text(JsonNode request, String name) {
        if (!request.path(name).isTextual()) {
            throw new IllegalArgumentException("\"%s\" must be a text".formatted(name));
        }
        return request.get(name).asText();
    }

    static @Nullable String optional(JsonNode request, String name) {
        return request.hasNonNull(name) ? text(request, name) : null;
    }

    private static int number(JsonNode request, String name) {
        if (!request.path(name).isInt()) {
            throw new IllegalArgumentException("\"%s\" must be a whole number".formatted(name));
        }
        return request.get(name).asInt();
    }

    private static boolean truth(JsonNode request, String name) {
        if (!request.path(name).isBoolean()) {
            throw new IllegalArgumentException("\"%s\" must be true or false".formatted(name));
        }
        return request.get(name).asBoolean();
    }

    private static double degrees(JsonNode request, String name) {
        if (!request.path(name).isNumber()) {
            throw new IllegalArgumentException("\"%s\" must be a number".formatted(name));
        }
        return request.get(name).asDouble();
    }

    private static List<Upload> pictures(JsonNode request) {
        List<Upload> pictures = new ArrayList<>();
        request.path("files")
                .forEach(file -> pictures.add(new Upload(text(file, "name"), bytes(file))));
        return pictures;
    }

    private static byte[] bytes(JsonNode request) {
        return Base64.getDecoder().decode(text(request, "data"));
    }

    private static String caption(JsonNode request) {
        String caption = optional(request, "caption");
        return caption == null ? "" : caption;
    }
}
