package voronka.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import voronka.aws.metrics.Metric;
import voronka.aws.metrics.Metrics;

/** What the code tells, the template watches and the page for whoever is called is one list. */
class MonitoringTest {
    private final ProductTemplate template = ProductTemplate.read();
    private final Map<String, JsonNode> alarms = template.resources("AWS::CloudWatch::Alarm");
    private final JsonNode dashboard = dashboard();

    @Test
    void everyMetricIsOnTheDashboardByItsName() {
        assertThat(
                        dashboard.findValues("metrics").stream()
                                .flatMap(JsonNode::valueStream)
                                .filter(m -> m.path(0).asText().equals(Metrics.NAMESPACE)))
                .allSatisfy(m -> assertThat(m.path(2).asText()).isEqualTo(Metrics.DIMENSION))
                .extracting(metric -> metric.path(1).asText())
                .containsExactlyInAnyOrderElementsOf(names());
    }

    @Test
    void whatAlarmsTellGoesToTheAddressThatWasGiven() {
        assertThat(template.resources("AWS::SNS::Subscription").values())
                .singleElement()
                .satisfies(
                        s ->
                                assertThat(s.at("/Properties/TopicArn/Ref").asText())
                                        .isEqualTo("Alarms"));
    }

    @Test
    void everyAlarmAndEveryFunctionIsOnTheDashboard() {
        assertThat(dashboard.findValue("alarms").valueStream().map(JsonNode::asText))
                .containsExactlyInAnyOrderElementsOf(
                        alarms.keySet().stream().map("${%s.Arn}"::formatted).toList());
        String errors =
                dashboard.findValues("metrics").stream()
                        .flatMap(JsonNode::valueStream)
                        .filter(metric -> metric.path(1).asText().equals("Errors"))
                        .map(metric -> metric.path(3).asText())
                        .toList()
                        .toString();
        for (JsonNode function : template.functions().values()) {
            String name = function.at("/Properties/FunctionName/Fn::Sub").asText();
            assertThat(errors).contains(name);
            assertThat(dashboard.findValue("query").asText())
                    .contains("SOURCE '/aws/lambda/%s'".formatted(name));
        }
    }

    @Test
    void thePageForWhoeverIsCalledSpeaksOfEachAlarmAndMetricAndOfNoOther() throws IOException {
        String page =
                Files.readString(Path.of(System.getProperty("voronka.root"), "docs", "on-call.md"));
        List<String> headings =
                page.lines().filter(l -> l.startsWith("### ")).map(l -> l.substring(4)).toList();

        assertThat(headings).containsExactlyInAnyOrderElementsOf(alarms.keySet());
        for (String alarm : alarms.keySet()) {
            String section =
                    page.substring(page.indexOf("### " + alarm + "\n")).split("\n##", 2)[0];
            assertThat(section.toLowerCase(Locale.ROOT)).as(alarm).contains("**look**", "**do**");
        }
        assertThat(rows(page, "## What is told")).containsExactlyInAnyOrderElementsOf(names());
    }

    /** The first cells of the table under that heading. */
    private static Stream<String> rows(String page, String heading) {
        return page.substring(page.indexOf(heading))
                .lines()
                .skip(1)
                .takeWhile(line -> !line.startsWith("#"))
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3, line.indexOf('`', 3)));
    }

    private static Collection<String> names() {
        return Arrays.stream(Metric.values()).map(Metric::metricName).toList();
    }

    private JsonNode dashboard() {
        JsonNode written =
                template.resources("AWS::CloudWatch::Dashboard").values().iterator().next();
        try {
            return new ObjectMapper()
                    .readTree(written.at("/Properties/DashboardBody/Fn::Sub").asText());
        } catch (IOException e) {
            throw new AssertionError("the dashboard is not JSON", e);
        }
    }
}
