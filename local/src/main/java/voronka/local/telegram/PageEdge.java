package voronka.local.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of the chat page, below {@code /local/}. Pages of this machine may call them, from
 * any port; a page from elsewhere that a browser happens to show may not.
 */
final class PageEdge {
    private static final Pattern CHAT = Pattern.compile("/local/chats/(\\d{1,18})(?:/([a-z]+))?");
    private static final Pattern FILE = Pattern.compile("/local/files/([^/]+)");
    private static final Pattern OUR_ORIGIN =
            Pattern.compile("https?://(127\\.0\\.0\\.1|localhost|\\[::1])(:\\d+)?");
    private static final long LONGEST_WAIT_SECONDS = 25;

    private final Conversations conversations;
    private final PageViews views;
    private final PageActions actions;
    private final Files files;

    PageEdge(Conversations conversations, PageViews views, PageActions actions, Files files) {
        this.conversations = conversations;
        this.views = views;
        this.actions = actions;
        this.files = files;
    }

    void handle(HttpExchange exchange) throws IOException {
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        if (origin != null && !OUR_ORIGIN.matcher(origin).matches()) {
            error(exchange, 403, "only pages of this machine may call");
            return;
        }
        if (origin != null) {
            exchange.getResponseHeaders().set("Access-Control-Allow-Origin", origin);
            exchange.getResponseHeaders().set("Access-Control-Allow-Headers", "Content-Type");
        }
        String language = "en";
        try {
            Optional<Conversation> chat = chat(exchange);
            language = chat.map(c -> c.person().language()).orElse(language);
            answer(exchange, chat);
        } catch (ActionRefused refused) {
            error(exchange, 400, refused.reason().in(language));
        } catch (Refusal refusal) {
            error(exchange, 400, refusal.description());
        } catch (IllegalArgumentException nonsense) {
            error(exchange, 400, String.valueOf(nonsense.getMessage()));
        }
    }

    private void answer(HttpExchange exchange, Optional<Conversation> chat) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Matcher chatPath = CHAT.matcher(path);
        Matcher file = FILE.matcher(path);
        boolean post = exchange.getRequestMethod().equals("POST");
        if (exchange.getRequestMethod().equals("OPTIONS")) {
            Http.nothing(exchange, 204);
        } else if (path.equals("/local/people")) {
            Http.json(exchange, 200, post ? newPerson(request(exchange)) : views.people());
        } else if (path.equals("/local/unread")) {
            Http.json(exchange, 200, views.unread());
        } else if (file.matches()) {
            download(exchange, file.group(1));
        } else if (!chatPath.matches()) {
            error(exchange, 404, "there is nothing here");
        } else if (post) {
            String action = Optional.ofNullable(chatPath.group(2)).orElse("");
            actions.perform(known(chat), action, request(exchange));
            Http.json(exchange, 200, Json.object().put("ok", true));
        } else {
            Http.json(exchange, 200, news(exchange, known(chat)));
        }
    }

    private Optional<Conversation> chat(HttpExchange exchange) {
        Matcher path = CHAT.matcher(exchange.getRequestURI().getPath());
        return path.matches()
                ? conversations.with(Long.parseLong(path.group(1)))
                : Optional.empty();
    }

    private static Conversation known(Optional<Conversation> chat) {
        return chat.orElseThrow(() -> new ActionRefused(ActionRefused.Reason.NO_SUCH_PERSON));
    }

    private JsonNode news(HttpExchange exchange, Conversation conversation) {
        ObjectNode query = Json.object();
        CallReader.form(exchange.getRequestURI().getRawQuery(), query);
        long wait = Math.clamp(query.path("wait").asLong(0), 0, LONGEST_WAIT_SECONDS);
        return views.news(
                conversation,
                query.path("after").asLong(0),
                Duration.ofSeconds(wait),
                query.path("read").asInt() == 1);
    }

    private JsonNode newPerson(ObjectNode request) {
        String first = PageActions.text(request, "firstName").strip();
        String language = PageActions.text(request, "language");
        if (first.isEmpty() || !language.matches("[a-z]{2}(-[A-Za-z]+)?")) {
            throw new IllegalArgumentException("a person has a first name and a language");
        }
        @Nullable String last = PageActions.optional(request, "lastName");
        return views.person(conversations.add(first, last, language));
    }

    private void download(HttpExchange exchange, String id) throws IOException {
        Optional<StoredFile> file = files.find(id);
        if (file.isEmpty()) {
            error(exchange, 404, "there is no such file");
            return;
        }
        if (!file.get().type().startsWith("image/")) {
            // A document may be a page with a script: it is saved, never shown from our address.
            exchange.getResponseHeaders().set("Content-Disposition", "attachment");
        }
        Http.bytes(exchange, 200, file.get().type(), file.get().bytes());
    }

    private static ObjectNode request(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (Json.read(new String(body, StandardCharsets.UTF_8)).orElse(null)
                instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalArgumentException("a JSON object is expected");
    }

    private static void error(HttpExchange exchange, int status, String why) throws IOException {
        Http.json(exchange, status, Json.object().put("error", why));
    }
}
