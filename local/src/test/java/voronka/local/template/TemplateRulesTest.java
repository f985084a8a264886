package voronka.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The template keeps every rule, and every rule is broken by a template that has gone wrong. */
class TemplateRulesTest {
    private static final ProductTemplate TEMPLATE = ProductTemplate.read();
    private static final String TABLE_ARN = ":table/${AWS::StackName}-${Store}";

    /**
     * A template that has gone wrong.
     *
     * @param rule the one it breaks
     */
    record Mutation(String rule, String from, String to) {
        @Override
        public String toString() {
            return rule + ": " + from.strip() + " -> " + to.strip();
        }
    }

    static Stream<Rule> rules() {
        return Stream.of(
                        FunctionRules.all(),
                        SettingRules.all(),
                        LossRules.all(),
                        RightsRules.all(),
                        WatchRules.all())
                .flatMap(List::stream);
    }

    static List<Mutation> mutations() {
        return List.of(
                new Mutation("handler", "LeadIntakeFunction::handleRequest", "LeadDoor"),
                new Mutation(
                        "code", "functions/lead-intake/target", "functions/telegram-bot/target"),
                new Mutation("limits", "    Timeout: 20\n", ""),
                new Mutation("limits", "    Timeout: 20\n", "    Timeout: 60\n"),
                new Mutation("limits", "MemorySize: 1024", "MemorySize: 128"),
                new Mutation("machine", "[arm64]", "[x86_64]"),
                new Mutation("alias", "  StageTransition:\n", "  StageTransition:\n" + NEWEST),
                new Mutation("snapshot", "ApplyOn: !Ref SnapStart", "ApplyOn: PublishedVersions"),
                new Mutation("snapshot", "-XX:TieredStopAtLevel=1 ", ""),
                new Mutation(
                        "log", "LogGroup: !Ref LeadIntakeLogs", "LogGroup: !Ref TelegramBotLogs"),
                new Mutation("log", ", RetentionInDays: !Ref LogDays", ""),
                new Mutation("variables", "TABLE_NAME:", "TABEL_NAME:"),
                new Mutation("variables", "TABLE_NAME:", "NOT_READ: x\n        TABLE_NAME:"),
                new Mutation(
                        "secrets", "${SecretsPath}/bot-token\"\n          W", "x\"\n          W"),
                new Mutation("secrets", "STACK_NAME:", "TELEGRAM_TOKEN: x\n          STACK_NAME:"),
                new Mutation("version", "table ${Store}, X-Ray", "X-Ray"),
                new Mutation(
                        "version", "table ${Store}, X-Ray", "${LogDays}, table ${Store}, X-Ray"),
                new Mutation(
                        "events", "TargetArn: !GetAtt DeadLetters.Arn", "TargetArn: elsewhere"),
                new Mutation("stream", "MaximumRetryAttempts: 20", "MaximumRetryAttempts: -1"),
                new Mutation(
                        "stream", "BisectBatchOnFunctionError: true", "ParallelizationFactor: 1"),
                new Mutation("stream", "[ReportBatchItemFailures]", "[]"),
                new Mutation("queue", "        Sweep:\n", READS_DEAD_LETTERS + "        Sweep:\n"),
                new Mutation("data", "DeletionPolicy: Retain", "DeletionPolicy: Delete"),
                new Mutation("data", "    UpdateReplacePolicy: Retain\n", ""),
                new Mutation(
                        "data",
                        "DeletionProtectionEnabled: true",
                        "DeletionProtectionEnabled: false"),
                new Mutation(
                        "data",
                        "PointInTimeRecoveryEnabled: true",
                        "PointInTimeRecoveryEnabled: false"),
                new Mutation("names", "Name: !Sub \"${AWS::StackName}-sweep\"", "Name: sweep"),
                new Mutation(
                        "names",
                        "TopicName: !Sub \"${AWS::StackName}-alarms\"",
                        "TopicName: alarms"),
                new Mutation("rights", "dynamodb:BatchGetItem", "\"dynamodb:Batch*\""),
                new Mutation("rights", TABLE_ARN, ":table/*"),
                new Mutation("rights", TABLE_ARN, ":table/store"),
                new Mutation(
                        "parameters", PARAMETERS + "/bot-token\"\n                - ", ANOTHER),
                new Mutation("indexes", "/index/by-due", "/index/by-day"),
                new Mutation("few", "  NothingIsLost:\n", ONE_MORE + "  NothingIsLost:\n"),
                new Mutation("alarms", "AlarmActions: [!Ref Alarms]", "AlarmActions: []"),
                new Mutation("alarms", "MetricName: OldestUndelivered", "MetricName: Oldest"),
                new Mutation("promises", "MetricName: CounterDrift", "MetricName: FoundBySweep"),
                new Mutation(
                        "watched", "Value: !Ref LeadIntake }", "Value: !Ref StageTransition }"),
                new Mutation("watched", "MetricName: IteratorAge", "MetricName: Duration"),
                new Mutation(
                        "dead letters",
                        "MetricName: ApproximateNumberOfMessagesVisible",
                        "MetricName: Sent"));
    }

    private static final String PARAMETERS =
            "- !Sub \"arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter${SecretsPath}";
    private static final String ANOTHER = PARAMETERS + "/another\"\n                - ";
    private static final String ONE_MORE = "  OneMore: {Type: AWS::CloudWatch::Alarm}\n";
    private static final String NEWEST =
            "    Properties: {AutoPublishAlias: newest, Handler: x.Y}\n    Type: AWS::Serverless::Function\n  Former:\n";
    private static final String READS_DEAD_LETTERS =
            "        Again: {Type: SQS, Properties: {Queue: !GetAtt DeadLetters.Arn}}\n";

    @ParameterizedTest
    @MethodSource("rules")
    void theTemplateKeepsIt(Rule rule) {
        assertThat(rule.check().breaches(TEMPLATE)).as(rule.name()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void aTemplateThatHasGoneWrongBreaksIt(Mutation mutation) {
        ProductTemplate wrong = TEMPLATE.changed(mutation.from(), mutation.to());

        assertThat(rule(mutation.rule()).check().breaches(wrong)).isNotEmpty();
    }

    @Test
    void everyRuleIsSeenToBreak() {
        assertThat(mutations().stream().map(Mutation::rule).distinct())
                .containsExactlyInAnyOrderElementsOf(rules().map(Rule::name).toList());
    }

    @Test
    void aRightMoreOrLessIsSeen() {
        ProductTemplate more =
                TEMPLATE.changed(
                        "dynamodb:Scan\n",
                        "dynamodb:Scan\n                - dynamodb:DeleteItem\n");
        ProductTemplate fewer = TEMPLATE.changed("                - dynamodb:Scan\n", "");

        assertThat(Rights.of(more.functions().get("FunnelAggregation")))
                .contains("dynamodb:DeleteItem");
        assertThat(Rights.of(fewer.functions().get("FunnelAggregation")))
                .doesNotContain("dynamodb:Scan");
        assertThat(Rights.allowed().get("FunnelAggregation"))
                .contains("dynamodb:Scan")
                .doesNotContain("dynamodb:DeleteItem");
    }

    private static Rule rule(String name) {
        return rules().filter(rule -> rule.name().equals(name)).findFirst().orElseThrow();
    }
}
