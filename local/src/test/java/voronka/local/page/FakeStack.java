package voronka.local.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;

/** The page with everything it talks to, the other side scripted. */
final class FakeStack implements AutoCloseable {

    static final long ANNA = 1001;
    static final long BORIS = 1002;
    static final long DIRECTOR = 1003;

    final FakeTime time = new FakeTime();
    final FakeJournal journal = new FakeJournal(time::now);
    final Map<Long, FakeChat> chats = new ConcurrentSkipListMap<>();
    final FakeBot bot = new FakeBot(time, journal, chats::values);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    FakeStack(int port) throws IOException {
        server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        add(person(ANNA, "Анна", "Ковалёва"));
        add(person(BORIS, "Борис", "Лемешев"));
        add(person(DIRECTOR, "Вера", "Орлова"));
        server.createContext("/local/", new FakeChatServer(chats, bot, time));
        server.createContext("/leads/site", this::lead);
        new LocalPage(server, time, journal, FakeStack::about);
        server.start();
    }

    FakeStack() throws IOException {
        this(0);
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    FakeChat chat(long person) {
        return chats.get(person);
    }

    @Override
    public void close() {
        time.letGo();
        server.stop(0);
        threads.shutdownNow();
    }

    static ObjectNode person(long id, String firstName, String lastName) {
        return Answer.JSON
                .createObjectNode()
                .put("id", id)
                .put("firstName", firstName)
                .put("lastName", lastName)
                .put("language", "ru")
                .put("blocked", false)
                .put("started", true);
    }

    static void sendChart(HttpExchange exchange) throws IOException {
        BufferedImage chart = new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = chart.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 640, 360);
        for (int stage = 0; stage < 5; stage++) {
            pen.setColor(new Color(0x2f, 0x8f, 0x83 + stage * 20));
            pen.fillRect(40 + stage * 55, 40 + stage * 58, 560 - stage * 110, 44);
        }
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(chart, "png", png);
        exchange.getResponseHeaders().set("Content-Type", "image/png");
        exchange.sendResponseHeaders(200, png.size());
        png.writeTo(exchange.getResponseBody());
        exchange.close();
    }

    private void add(ObjectNode person) {
        chats.put(person.get("id").asLong(), new FakeChat(person, time::now));
    }

    private void lead(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(exchange);
        if (!form.getOrDefault("phone", "").matches("[+\\d ()-]{7,}")) {
            journal.ran(
                    "lead-intake", "POST /leads/site", "refused", 6, "phone: not a phone number");
            ObjectNode problems = Answer.JSON.createObjectNode();
            problems.putObject("problems").put("phone", "Это не похоже на телефон");
            new Answer(422, problems).send(exchange);
            return;
        }
        bot.lead(form.get("name"), form.get("phone"));
        new Answer(201, Answer.JSON.createObjectNode().put("lead", "A7K2QX")).send(exchange);
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> form = new LinkedHashMap<>();
        for (String pair : body.split("&")) {
            String[] parts = pair.split("=", 2);
            form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return form;
    }

    private static About about() {
        return new About(
                new About.Site(
                        "site",
                        "public-key",
                        Map.of("ru", "Окна Ромашка", "en", "Romashka Windows")),
                new About.Bot("Воронка", "voronka_local_bot"),
                new About.Hints(
                        "FIRST",
                        Map.of(
                                ANNA, new About.Person("manager", "/start ANNA"),
                                BORIS, new About.Person("manager", "/start BORIS"),
                                DIRECTOR, new About.Person("director", "/start VERA"))));
    }
}
