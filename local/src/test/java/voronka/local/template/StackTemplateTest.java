package voronka.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import voronka.local.template.FunctionDefinition.AsynchronousCalls;
import voronka.local.template.Trigger.HttpRoute;
import voronka.local.template.Trigger.QueueTrigger;
import voronka.local.template.Trigger.ScheduleTrigger;
import voronka.local.template.Trigger.StreamTrigger;

class StackTemplateTest {
    private static final StackSettings STACK = StackSettings.local("shop");

    private final StackTemplate shop = read("shop.yaml", STACK);

    @Test
    void globalsAreMergedIntoEveryFunction() {
        assertThat(shop.functions())
                .extracting(FunctionDefinition::functionName)
                .containsExactly("shop-lead-intake", "shop-reminder");
        FunctionDefinition intake = function("shop-lead-intake");
        assertThat(intake.handlerClass()).isEqualTo("voronka.leadintake.LeadIntakeFunction");
        assertThat(intake.timeoutSeconds()).isEqualTo(20);
        assertThat(intake.memoryMb()).isEqualTo(1769);
        assertThat(intake.environment())
                .isEqualTo(Map.of("TABLE_NAME", "shop", "COMPANY_ZONE", "Europe/Moscow"));
        assertThat(function("shop-reminder").timeoutSeconds()).isEqualTo(60);
    }

    @Test
    void referencesGiveWhatAwsWouldGive() {
        assertThat(function("shop-reminder").environment())
                .containsEntry(
                        "OWN_ARN",
                        "arn:aws:lambda:eu-central-1:000000000000:function:shop-reminder:live")
                .containsEntry("ROLE_ARN", "arn:aws:iam::000000000000:role/shop-SchedulerRole")
                .containsEntry("GROUP", "shop")
                .containsEntry(
                        "QUEUE_URL",
                        "https://sqs.eu-central-1.amazonaws.com/000000000000/shop-DeadLetters")
                .containsEntry("LIMIT", "5")
                .doesNotContainKey("NOT_HERE");
    }

    @Test
    void everyKindOfTriggerIsRead() {
        assertThat(function("shop-lead-intake").triggers())
                .containsExactly(new HttpRoute("POST", "/leads/{form}"));
        String deadLetters = "arn:aws:sqs:eu-central-1:000000000000:shop-DeadLetters";
        assertThat(function("shop-reminder").triggers())
                .containsExactly(
                        new StreamTrigger(
                                "Table",
                                50,
                                1,
                                List.of(
                                        "{\"dynamodb\":{\"NewImage\":{\"kind\":{\"S\":[\"followup\"]}}}}"),
                                5,
                                true,
                                true,
                                deadLetters,
                                1),
                        new ScheduleTrigger(
                                "Sweep", "rate(5 minutes)", ZoneId.of("Z"), "{\"sweep\":true}"),
                        new QueueTrigger(deadLetters, 3, false),
                        new ScheduleTrigger(
                                "shop-digest",
                                "cron(0 9 ? * MON *)",
                                ZoneId.of("Europe/Moscow"),
                                "{\"digest\":true}"));
        assertThat(function("shop-reminder").asynchronous())
                .isEqualTo(new AsynchronousCalls(2, deadLetters, null));
    }

    @Test
    void aFunctionIsFoundByNameArnAndAlias() {
        FunctionDefinition reminder = function("shop-reminder");
        assertThat(shop.function(reminder.arn())).contains(reminder);
        assertThat(shop.function(reminder.invokedArn())).contains(reminder);
        assertThat(shop.function(reminder.arn() + "-other")).isEmpty();
    }

    @Test
    void theTableIsMadeAsDescribedButNeverExpires() {
        TableDefinition table = shop.tables().getFirst();
        assertThat(table.expiryAttribute()).isEqualTo("cleanUpAt");
        CreateTableRequest request = table.createRequest();
        assertThat(request.tableName()).isEqualTo("shop");
        assertThat(request.billingMode()).isEqualTo(BillingMode.PAY_PER_REQUEST);
        assertThat(request.keySchema()).hasSize(2);
        assertThat(request.globalSecondaryIndexes().getFirst().projection().nonKeyAttributes())
                .containsExactly("kind");
        assertThat(request.streamSpecification().streamViewType())
                .isEqualTo(StreamViewType.NEW_AND_OLD_IMAGES);
    }

    @Test
    void queuesGroupsAndCrossOriginAreRead() {
        assertThat(shop.queues().getFirst().visibilityTimeoutSeconds()).isEqualTo(90);
        assertThat(shop.scheduleGroups())
                .containsExactly(
                        new ScheduleGroup(
                                "Group",
                                "shop",
                                "arn:aws:scheduler:eu-central-1:000000000000:schedule-group/shop"));
        assertThat(shop.crossOrigin())
                .isEqualTo(
                        new CrossOrigin(
                                List.of("https://example.org"),
                                List.of("POST"),
                                List.of("content-type"),
                                List.of(),
                                600,
                                false));
    }

    @Test
    void aParameterThatIsGivenReplacesItsDefault() {
        StackSettings stack = STACK.with(Map.of("CompanyZone", "Asia/Omsk", "Alarms", "yes"));
        FunctionDefinition reminder = read("shop.yaml", stack).functions().get(1);
        assertThat(reminder.environment())
                .containsEntry("COMPANY_ZONE", "Asia/Omsk")
                .containsEntry("NOT_HERE", "on");
    }

    @Test
    void aParameterThatIsNotThereOrNotAllowedIsRefused() {
        StackSettings stack = STACK.with(Map.of("CompanyZon", "Asia/Omsk", "Alarms", "maybe"));
        BadTemplate bad = refused("shop.yaml", stack);
        assertThat(bad.problems())
                .extracting(BadTemplate.Problem::path)
                .containsExactly("/Parameters/Alarms", "/Parameters");
    }

    @Test
    void everythingWrongIsToldAtOnceWithItsPath() {
        BadTemplate bad = refused("broken.yaml", STACK);
        String function = "/Resources/Broken/Properties/";
        assertThat(bad.problems())
                .extracting(BadTemplate.Problem::path)
                .containsExactlyInAnyOrder(
                        "/Resources/Strange/Type",
                        function + "Environment/Variables/JOINED",
                        function + "Environment/Variables/UNKNOWN",
                        function + "Environment/Variables/ATTRIBUTE",
                        function + "Handler",
                        function + "Events/Other/Type",
                        function + "Events/Schedule/Properties/ScheduleExpression",
                        function + "Events/Stream/Properties/Stream",
                        function + "Events/Stream/Properties/BatchSize",
                        "/Resources/Table/Properties/KeySchema/0/AttributeName");
        assertThat(bad).hasMessageContaining("uses Fn::Join; known here are Ref, Fn::Sub");
        assertThat(bad).hasMessageContaining("refers to \"Nobody\"; known are AWS::AccountId");
    }

    @Test
    void whatIsNotYamlIsRefused() {
        BadTemplate bad =
                catchThrowableOfType(BadTemplate.class, () -> StackTemplate.parse("a: [", STACK));
        assertThat(bad).hasMessageContaining("is not YAML");
    }

    private FunctionDefinition function(String name) {
        return shop.function(name).orElseThrow();
    }

    private static BadTemplate refused(String resource, StackSettings stack) {
        return catchThrowableOfType(BadTemplate.class, () -> read(resource, stack));
    }

    private static StackTemplate read(String resource, StackSettings stack) {
        try (InputStream stream = StackTemplateTest.class.getResourceAsStream(resource)) {
            String yaml = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return StackTemplate.parse(yaml, stack);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
