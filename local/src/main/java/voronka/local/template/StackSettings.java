package voronka.local.template;

import java.util.Map;

/**
 * What a deployment decides about a template.
 *
 * @param stackName {@code AWS::StackName}
 * @param region {@code AWS::Region}
 * @param accountId {@code AWS::AccountId}, twelve digits
 * @param parameters values that replace the defaults of the template's parameters
 */
public record StackSettings(
        String stackName, String region, String accountId, Map<String, String> parameters) {
    /** The only partition there is here: {@code AWS::Partition}. */
    public static final String PARTITION = "aws";

    public StackSettings {
        parameters = Map.copyOf(parameters);
    }

    /** A stack on this machine: a made-up account in Frankfurt, every parameter at its default. */
    public static StackSettings local(String stackName) {
        return new StackSettings(stackName, "eu-central-1", "000000000000", Map.of());
    }

    /** The same stack with other values for some parameters. */
    public StackSettings with(Map<String, String> overrides) {
        return new StackSettings(stackName, region, accountId, overrides);
    }

    /** An ARN in this stack's region and account. */
    String arn(String service, String resource) {
        return "arn:%s:%s:%s:%s:%s".formatted(PARTITION, service, region, accountId, resource);
    }

    /** An ARN of a service that has no regions, such as IAM. */
    String globalArn(String service, String resource) {
        return "arn:%s:%s::%s:%s".formatted(PARTITION, service, accountId, resource);
    }
}
