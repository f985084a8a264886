package voronka.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import voronka.aws.lambda.CallFailed;
import voronka.aws.metrics.Metric;
import voronka.local.functions.Outcome;
import voronka.local.telegram.BotApiServer;
import voronka.local.telegram.Failure;
import voronka.local.template.FunctionDefinition;
import voronka.local.template.Rights;

/**
 * A day with its mishaps, as it is seen from outside: the functions' logs tell enough to find what
 * happened and nothing about anybody, and each function may do what it did and nothing else.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutsideViewTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PHONE = "+7 (927) 765-43-21";

    private static final List<String> OF_THE_VISITOR =
            List.of("Евстафий", "Незабудкин", "zabudka@example.com", "Беседка", "озера");

    private CompanyAtWork company;
    private Stack stack;
    private BotApiServer chats;
    private String siteKey;
    private String apiKey;
    private String calendarKey;

    @BeforeAll
    void aDay() throws Exception {
        company = CompanyAtWork.open();
        stack = company.stack;
        chats = company.chats;
        siteKey = company.siteKey;
        apiKey = company.systemKey();
        aDayWithMishaps();
    }

    @AfterAll
    void close() {
        company.close();
    }

    @Test
    void logsTellNothingAboutAnybody() {
        tellsNothingAboutAnybody(
                stack.journal().since(0).stream().flatMap(c -> c.lines().stream()).toList());
    }

    /** Lambda writes what leaves a handler into the log. */
    @Test
    void whateverBreaksAFunctionLeavesItWithoutItsText() {
        List<String> broken =
                List.of(
                        "{\"Records\":\"" + PHONE + "\"}",
                        "{\"Records\":[{\"dynamodb\":\"Незабудкин " + PHONE + "\"}]}",
                        "{\"" + PHONE + "\":\"Незабудкин\"}",
                        "Незабудкин, " + PHONE);
        List<String> left = new ArrayList<>();
        for (FunctionDefinition function : stack.definitions()) {
            for (String event : broken) {
                if (stack.invoke(function, event) instanceof Outcome.Failed failed) {
                    left.add(failed.type() + " " + failed.message() + " " + failed.stack());
                }
            }
        }
        assertThat(left).hasSizeGreaterThan(stack.definitions().size());
        assertThat(left).allMatch(text -> text.startsWith(CallFailed.class.getName()));
        tellsNothingAboutAnybody(left);
    }

    @Test
    void logsTellWhatHappened() {
        tellsWhatHappened(
                stack.journal().since(0).stream()
                        .filter(call -> !call.outcome().equals("failed"))
                        .flatMap(call -> call.lines().stream())
                        .map(OutsideViewTest::object)
                        .toList());
    }

    @Test
    void aFunctionMayDoWhatItDoesAndNothingElse() {
        Map<String, Set<String>> done = new TreeMap<>();
        for (FunctionDefinition function : stack.definitions()) {
            done.put(function.logicalId(), CallsOfFunctions.rights(function.functionName()));
        }
        assertThat(done).isEqualTo(Rights.allowed());
    }

    private void aDayWithMishaps() throws Exception {
        lead(siteKey, PHONE);
        lead(siteKey, "не скажу");
        lead("wrong-" + siteKey, PHONE);
        company.settled();
        Phone anna = company.anna;
        anna.tap("Взять");
        company.settled();
        String deal = dealOn(anna);
        anna.tap("Напомнить");
        anna.tap("Завтра");
        anna.write("Евстафий просил смету на беседку, " + PHONE);
        chats.people()
                .contact(SampleCompany.ANNA.id(), PHONE, "Евстафий", "Незабудкин", false, null);
        chats.failNext("editMessageText", 2, new Failure.ServerError());
        anna.write("/today");
        chats.failNext("sendMessage", 2, new Failure.ConnectionClosed());
        anna.write("/my");
        poison();
        transition(deal, apiKey);
        transition(deal, "wrong-" + apiKey);
        lead(siteKey, "+7 927 765-43-22");
        company.settled();
        anna.tap("Взять");
        anna.tap("Напомнить");
        anna.tap("Завтра");
        anna.write("/new Незабудкин; беседка; " + PHONE);
        anna.write("/forecast");
        calendar(anna);
        company.settled();
        company.director.write("/funnel");
        stack.walk().skip(Period.ofDays(2));
        company.settled();
    }

    /** A deal that sleeps is in the days, too; an earlier link opens nothing. */
    private void calendar(Phone anna) throws Exception {
        anna.write(company.dealsOfAnna().getLast().id().value());
        anna.tap("Заморозить");
        anna.tap("бюджет");
        anna.tap("Через месяц");
        company.settled();
        anna.write("/calendar");
        anna.tap("Сделать ссылку");
        String link = anna.last().lines().filter(l -> l.contains("/calendar/")).findFirst().get();
        calendarKey = link.replaceAll(".*/|\\.ics", "");
        assertThat(company.get(link).statusCode()).isEqualTo(200);
        assertThat(company.get(link.replace(".ics", "x.ics")).statusCode()).isEqualTo(404);
    }

    private void tellsNothingAboutAnybody(List<String> lines) {
        Secrets secrets = stack.chatting().secrets();
        String digits = PHONE.replaceAll("\\D", "");
        Stream<String> people =
                SampleCompany.PEOPLE.stream()
                        .flatMap(p -> Stream.of(p.firstName(), p.lastName(), p.username()));
        List<String> secret =
                Stream.of(
                                Stream.of(
                                        secrets.botToken(),
                                        secrets.botToken().split(":")[1],
                                        secrets.webhookSecret(),
                                        secrets.bootstrapCode(),
                                        siteKey,
                                        apiKey,
                                        calendarKey,
                                        PHONE,
                                        digits.substring(1),
                                        digits.substring(4)),
                                people,
                                OF_THE_VISITOR.stream())
                        .flatMap(all -> all)
                        .map(text -> text.toLowerCase(Locale.ROOT))
                        .toList();
        assertThat(lines)
                .isNotEmpty()
                .noneMatch(
                        line -> secret.stream().anyMatch(line.toLowerCase(Locale.ROOT)::contains));
    }

    private static void tellsWhatHappened(List<JsonNode> lines) {
        assertThat(lines)
                .allSatisfy(
                        line ->
                                assertThat(line.has("_aws") || line.path("requestId").isTextual())
                                        .as(line.toString())
                                        .isTrue())
                .anySatisfy(line -> assertThat(line.path("update").isIntegralNumber()).isTrue())
                .anySatisfy(line -> assertThat(line.path("deal").asText()).hasSize(6))
                .anySatisfy(line -> assertThat(line.path("level").asText()).isEqualTo("WARN"));
        Set<String> told =
                lines.stream()
                        .flatMap(line -> line.findValues("CloudWatchMetrics").stream())
                        .flatMap(group -> group.findValuesAsText("Name").stream())
                        .collect(Collectors.toSet());
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Metric.values()).map(Metric::metricName).toList());
    }

    /** Somebody sends a message in a shape that we do not know. */
    private void poison() throws Exception {
        String update =
                "{\"update_id\":900001,\"message\":{\"message_id\":\"Незабудкин\",\"text\":\"Беседка\"}}";
        HttpResponse<String> answer =
                company.post(
                        "/telegram",
                        update,
                        "x-telegram-bot-api-secret-token",
                        stack.chatting().secrets().webhookSecret());
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private void lead(String key, String phone) throws Exception {
        company.post(
                "/leads/site?key=" + key,
                "{\"name\":\"Евстафий Незабудкин\",\"phone\":\"%s\",\"email\":\"zabudka@example.com\",\"message\":\"Беседка у озера\"}"
                        .formatted(phone),
                "content-type",
                "application/json");
    }

    private void transition(String deal, String key) throws Exception {
        company.post(
                "/deals/" + deal + "/transitions",
                "{\"to\":\"won\",\"amount\":99000,\"key\":\"payment-1\"}",
                "authorization",
                "Bearer " + key);
    }

    private String dealOn(Phone phone) {
        assertThat(phone.last()).contains("Беседка");
        return company.dealsOfAnna().getFirst().id().value();
    }

    private static JsonNode object(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            assertThat(node.isObject()).as(line).isTrue();
            return node;
        } catch (java.io.IOException e) {
            throw new AssertionError("not JSON: " + line, e);
        }
    }
}
