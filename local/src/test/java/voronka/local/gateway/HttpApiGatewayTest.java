package voronka.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import voronka.local.functions.ATemplate;
import voronka.local.functions.FunctionHost;
import voronka.local.functions.InvocationJournal;
import voronka.local.template.StackTemplate;

class HttpApiGatewayTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-02T07:00:00Z"), ZoneOffset.UTC);
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static FunctionHost functions;
    private static HttpServer server;

    @BeforeAll
    static void listen() throws IOException {
        StackTemplate template =
                ATemplate.parse(
                        """
                        Resources:
                          Api:
                            Type: AWS::Serverless::HttpApi
                            Properties:
                              CorsConfiguration:
                                AllowOrigins: [https://example.org]
                                AllowMethods: [POST]
                                AllowHeaders: [content-type]
                                MaxAge: 600
                          Echo:
                            Type: AWS::Serverless::Function
                            Properties:
                              Handler: '%s'
                              Timeout: 1
                              Events:
                                Form: {Type: HttpApi, Properties: {Method: POST, Path: '/leads/{form}'}}
                                Site: {Type: HttpApi, Properties: {Method: ANY, Path: '/leads/site'}}
                                Rest: {Type: HttpApi, Properties: {Method: GET, Path: '/files/{path+}'}}
                        """
                                .formatted(Echo.class.getName()));
        functions =
                FunctionHost.start(
                        template,
                        Map.of(),
                        CLOCK,
                        FunctionHost::usualConcurrency,
                        new InvocationJournal());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> exchange.sendResponseHeaders(418, -1));
        new HttpApiGateway(template, functions, CLOCK).register(server);
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
        functions.close();
    }

    @Test
    void aRequestReachesTheFunctionAsPayloadFormatTwo() throws Exception {
        JsonNode event =
                JSON.readTree(
                        body(
                                to("/leads/%D0%BE%D0%BA%D0%BD%D0%B0?a=1&b=%20x&a=2")
                                        .header("Content-Type", "application/json")
                                        .header("X-Key", "one")
                                        .header("X-Key", "two")
                                        .header("Cookie", "c=1; d=2")
                                        .POST(BodyPublishers.ofString("{\"name\":\"Анна\"}"))));
        assertThat(event.path("version").asText()).isEqualTo("2.0");
        assertThat(event.path("routeKey").asText()).isEqualTo("POST /leads/{form}");
        assertThat(event.path("rawPath").asText()).isEqualTo("/leads/окна");
        assertThat(event.path("rawQueryString").asText()).isEqualTo("a=1&b=%20x&a=2");
        assertThat(event.path("cookies")).hasToString("[\"c=1\",\"d=2\"]");
        assertThat(event.path("headers").path("x-key").asText()).isEqualTo("one,two");
        assertThat(event.path("headers").has("cookie")).isFalse();
        assertThat(event.path("queryStringParameters")).hasToString("{\"a\":\"1,2\",\"b\":\" x\"}");
        assertThat(event.path("pathParameters")).hasToString("{\"form\":\"окна\"}");
        assertThat(event.path("body").asText()).isEqualTo("{\"name\":\"Анна\"}");
        assertThat(event.path("isBase64Encoded").asBoolean()).isFalse();
        JsonNode context = event.path("requestContext");
        assertThat(context.path("http").path("method").asText()).isEqualTo("POST");
        assertThat(context.path("http").path("protocol").asText()).isEqualTo("HTTP/1.1");
        assertThat(context.path("http").path("sourceIp").asText()).isEqualTo("127.0.0.1");
        assertThat(context.path("http").path("userAgent").asText()).startsWith("Java-http-client");
        assertThat(context.path("stage").asText()).isEqualTo("$default");
        assertThat(context.path("time").asText()).isEqualTo("02/Mar/2026:07:00:00 +0000");
        assertThat(context.path("timeEpoch").asLong()).isEqualTo(1_772_434_800_000L);
    }

    @Test
    void aFormsBodyComesEncoded() throws Exception {
        JsonNode event =
                JSON.readTree(
                        body(
                                to("/leads/x")
                                        .header("Content-Type", "application/x-www-form-urlencoded")
                                        .POST(BodyPublishers.ofString("name=Anna"))));
        assertThat(event.path("isBase64Encoded").asBoolean()).isTrue();
        assertThat(Base64.getDecoder().decode(event.path("body").asText()))
                .isEqualTo("name=Anna".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theMorePreciseRouteWins() throws Exception {
        assertThat(JSON.readTree(body(to("/leads/site"))).path("routeKey").asText())
                .isEqualTo("ANY /leads/site");
        assertThat(JSON.readTree(body(to("/files/a/b%2Fc"))).path("pathParameters"))
                .hasToString("{\"path\":\"a/b/c\"}");
    }

    @Test
    void whatNoRouteTakesIsNotFound() throws Exception {
        assertThat(send(to("/leads/x")).statusCode()).isEqualTo(404);
        assertThat(send(to("/leads/x/y").POST(BodyPublishers.noBody())).body())
                .isEqualTo("{\"message\":\"Not Found\"}");
        assertThat(send(to("/elsewhere")).statusCode()).isEqualTo(418);
    }

    @Test
    void aWholeAnswerIsPassedOn() throws Exception {
        HttpResponse<String> response =
                told(
                        """
                        {"statusCode":201,"headers":{"content-type":"text/html","X-Count":3},
                         "cookies":["a=1","b=2"],"isBase64Encoded":true,"body":"0JDQvdC90LA="}
                        """);
        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.body()).isEqualTo("Анна");
        assertThat(response.headers().firstValue("Content-Type")).contains("text/html");
        assertThat(response.headers().firstValue("X-Count")).contains("3");
        assertThat(response.headers().allValues("Set-Cookie"))
                .containsExactlyInAnyOrder("a=1", "b=2");
    }

    @Test
    void anAnswerWithoutAStatusIsItselfTheBody() throws Exception {
        HttpResponse<String> response = told("{\"ok\":true}");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.body()).isEqualTo("{\"ok\":true}");
    }

    @Test
    void whatTheFunctionGetsWrongIsAnErrorWithoutDetails() throws Exception {
        String broken = "{\"message\":\"Internal Server Error\"}";
        assertThat(told("not json").body()).isEqualTo(broken);
        assertThat(told("").body()).isEqualTo(broken);
        assertThat(told("{\"statusCode\":\"fine\"}").statusCode()).isEqualTo(500);
        assertThat(told("throw").body()).isEqualTo(broken);
        HttpResponse<String> late = told("sleep");
        assertThat(late.statusCode()).isEqualTo(503);
        assertThat(late.body()).isEqualTo("{\"message\":\"Service Unavailable\"}");
    }

    @Test
    void aBodyTooLargeForAFunctionIsRefused() throws Exception {
        HttpRequest.Builder large =
                to("/leads/x").POST(BodyPublishers.ofByteArray(new byte[5 * 1024 * 1024]));
        assertThat(send(large).statusCode()).isEqualTo(413);
    }

    @Test
    void aBrowserIsToldWhichPagesMayCall() throws Exception {
        HttpResponse<String> asked =
                send(
                        to("/leads/x")
                                .header("Origin", "https://example.org")
                                .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(asked.statusCode()).isEqualTo(204);
        assertThat(asked.headers().map())
                .containsEntry(
                        "access-control-allow-origin", java.util.List.of("https://example.org"))
                .containsEntry("access-control-allow-methods", java.util.List.of("POST"))
                .containsEntry("access-control-max-age", java.util.List.of("600"));
        HttpResponse<String> stranger =
                send(to("/leads/site").header("Origin", "https://example.com"));
        assertThat(stranger.headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    private static HttpResponse<String> told(String answer) throws Exception {
        return send(
                to("/leads/x")
                        .header("Content-Type", "text/plain")
                        .header("X-Repeat", "yes")
                        .POST(BodyPublishers.ofString(answer)));
    }

    private static String body(HttpRequest.Builder request) throws Exception {
        return send(request).body();
    }

    private static HttpRequest.Builder to(String path) {
        int port = server.getAddress().getPort();
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(
                request.version(HttpClient.Version.HTTP_1_1).build(), BodyHandlers.ofString());
    }

    /** Answers with its event, or with the event's body when it is told to repeat that. */
    public static final class Echo implements RequestStreamHandler {
        public Echo(Map<String, String> environment, Clock clock) {}

        @Override
        public void handleRequest(InputStream in, OutputStream out, Context context)
                throws IOException {
            JsonNode event = JSON.readTree(in);
            String body = event.path("body").asText();
            if (!event.path("headers").has("x-repeat")) {
                out.write(JSON.writeValueAsBytes(event));
                return;
            }
            switch (body) {
                case "throw" -> throw new IllegalStateException("a secret");
                case "sleep" -> sleep();
                default -> out.write(body.getBytes(StandardCharsets.UTF_8));
            }
        }

        private static void sleep() {
            try {
                Thread.sleep(5_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
