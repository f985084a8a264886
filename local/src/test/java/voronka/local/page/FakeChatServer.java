package voronka.local.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Map;

/** The page's part of the Bot API server, over scripted chats. */
final class FakeChatServer implements HttpHandler {

    private final Map<Long, FakeChat> chats;
    private final FakeBot bot;
    private final FakeTime time;

    FakeChatServer(Map<Long, FakeChat> chats, FakeBot bot, FakeTime time) {
        this.chats = chats;
        this.bot = bot;
        this.time = time;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/");
        try {
            if (path[2].equals("files")) {
                FakeStack.sendChart(exchange);
            } else {
                answer(path, Request.of(exchange)).send(exchange);
            }
        } catch (Request.BadRequest | InterruptedException e) {
            Answer.problem(400, e.toString()).send(exchange);
        }
    }

    private Answer answer(String[] path, Request request)
            throws Request.BadRequest, InterruptedException {
        boolean reads = request.method().equals("GET");
        return switch (path[2]) {
            case "people" -> reads ? people() : add(request.json());
            case "unread" -> unread();
            case "chats" -> {
                FakeChat chat = chats.get(Long.parseLong(path[3]));
                yield reads ? news(chat, request) : act(chat, path[4], request.json());
            }
            default -> Route.unknown(request);
        };
    }

    private Answer people() {
        ArrayNode people = Answer.JSON.createArrayNode();
        chats.values().forEach(chat -> people.add(chat.person()));
        return Answer.ok(people);
    }

    private Answer add(JsonNode wish) {
        long id = 1001 + chats.size();
        ObjectNode person =
                FakeStack.person(
                        id, wish.path("firstName").asText(), wish.path("lastName").asText());
        person.put("language", wish.path("language").asText()).put("started", false);
        chats.put(id, new FakeChat(person, time::now));
        return new Answer(201, person);
    }

    private Answer unread() {
        ObjectNode unread = Answer.JSON.createObjectNode();
        chats.forEach((id, chat) -> unread.put(id.toString(), chat.unread()));
        return Answer.ok(unread);
    }

    private static Answer news(FakeChat chat, Request request)
            throws Request.BadRequest, InterruptedException {
        long after = request.number("after", 0);
        for (long looks = request.number("wait", 0) * 50;
                chat.seq() <= after && looks > 0;
                looks--) {
            Thread.sleep(20);
        }
        return Answer.ok(chat.since(after, request.number("read", 0) == 1));
    }

    private Answer act(FakeChat chat, String what, JsonNode body) {
        switch (what) {
            case "text" -> bot.text(chat, body.path("text").asText(), quoted(chat, body));
            case "tap" ->
                    bot.tap(chat, body.path("messageId").asLong(), body.path("data").asText());
            case "contact" ->
                    chat.fromPerson(
                            "", FakeChat.parse("").set("contact", contact(body)).toString());
            case "document" -> chat.fromPerson("", document(body));
            case "block" -> chat.person().put("blocked", body.path("blocked").asBoolean());
            default -> throw new IllegalArgumentException(what);
        }
        return Answer.ok(Answer.JSON.createObjectNode());
    }

    private static ObjectNode quoted(FakeChat chat, JsonNode body) {
        ObjectNode more = FakeChat.parse("");
        if (body.path("replyTo").isNumber()) {
            more.set("reply_to_message", chat.message(body.path("replyTo").asLong()));
        }
        return more;
    }

    private static ObjectNode contact(JsonNode body) {
        return FakeChat.parse("")
                .put("phone_number", body.path("phone").asText())
                .put("first_name", body.path("firstName").asText());
    }

    private static String document(JsonNode body) {
        ObjectNode file = FakeChat.parse("").put("file_name", body.path("name").asText());
        file.put("file_size", body.path("data").asText().length() * 3 / 4);
        return FakeChat.parse("").set("document", file).toString();
    }
}
