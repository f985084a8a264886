package voronka.local.template;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The kinds of resource a template may have here, and the property that names each. */
enum ResourceKind {
    FUNCTION("AWS::Serverless::Function", "FunctionName"),
    HTTP_API("AWS::Serverless::HttpApi", "Name"),
    DOMAIN("AWS::ApiGatewayV2::DomainName", "DomainName"),
    TABLE("AWS::DynamoDB::Table", "TableName"),
    QUEUE("AWS::SQS::Queue", "QueueName"),
    SCHEDULE_GROUP("AWS::Scheduler::ScheduleGroup", "Name"),
    SCHEDULE("AWS::Scheduler::Schedule", "Name"),
    ROLE("AWS::IAM::Role", "RoleName"),
    /** Made by a function of the stack; its type says whatever it likes after the colons. */
    CUSTOM("Custom::", "Name"),
    /** Watches, permits, pays or forwards: real on AWS, without effect on one machine. */
    WITHOUT_EFFECT("", "Name");

    private static final List<String> TYPES_WITHOUT_EFFECT =
            List.of(
                    "AWS::ApiGatewayV2::ApiMapping",
                    "AWS::Budgets::",
                    "AWS::CloudWatch::",
                    "AWS::IAM::",
                    "AWS::Lambda::Permission",
                    "AWS::Logs::",
                    "AWS::SNS::",
                    "AWS::SQS::QueuePolicy",
                    "AWS::SSM::Parameter");

    private final String type;
    private final String nameProperty;

    ResourceKind(String type, String nameProperty) {
        this.type = type;
        this.nameProperty = nameProperty;
    }

    String nameProperty() {
        return nameProperty;
    }

    /** The kind of a type; an unknown type is a problem, and then without effect. */
    static ResourceKind of(String type, String path, Problems problems) {
        if (type.startsWith(CUSTOM.type)) {
            return CUSTOM;
        }
        for (ResourceKind kind : values()) {
            if (kind.type.equals(type)) {
                return kind;
            }
        }
        if (TYPES_WITHOUT_EFFECT.stream().noneMatch(type::startsWith)) {
            problems.add(
                    path + "/Type",
                    "\"%s\" is not known here; run are %s; left aside are %s"
                            .formatted(type, run(), String.join(", ", TYPES_WITHOUT_EFFECT)));
        }
        return WITHOUT_EFFECT;
    }

    private static String run() {
        return Arrays.stream(values())
                .filter(kind -> kind != WITHOUT_EFFECT && kind != DOMAIN)
                .map(kind -> kind.type)
                .collect(Collectors.joining(", "));
    }
}
