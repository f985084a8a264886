package voronka.local.template;

/**
 * The names and ARNs that AWS would give to the resources of a stack. They are what a function sees
 * in its environment, so the local stack must give the same shapes.
 */
public final class ResourceNames {
    private final StackSettings stack;

    ResourceNames(StackSettings stack) {
        this.stack = stack;
    }

    /** The ARN of a function without version or alias. */
    public String function(String name) {
        return stack.arn("lambda", "function:" + name);
    }

    /** The ARN of a version or an alias of a function. */
    public String function(String name, String qualifier) {
        return function(name) + ":" + qualifier;
    }

    /** The ARN of a table. */
    public String table(String name) {
        return stack.arn("dynamodb", "table/" + name);
    }

    /**
     * The ARN of a table's stream. AWS ends it with the moment the stream was made; here the ending
     * is always the same.
     */
    public String tableStream(String name) {
        return table(name) + "/stream/local";
    }

    /** The ARN of a queue. */
    public String queue(String name) {
        return stack.arn("sqs", name);
    }

    /** The URL that identifies a queue; where it is answered is a matter of the endpoint. */
    public String queueUrl(String name) {
        return "https://sqs.%s.amazonaws.com/%s/%s"
                .formatted(stack.region(), stack.accountId(), name);
    }

    /** The ARN of a group of schedules. */
    public String scheduleGroup(String name) {
        return stack.arn("scheduler", "schedule-group/" + name);
    }

    /** The ARN of a schedule. */
    public String schedule(String group, String name) {
        return stack.arn("scheduler", "schedule/" + group + "/" + name);
    }

    /** The ARN of a role. */
    public String role(String name) {
        return stack.globalArn("iam", "role/" + name);
    }

    /** The ARN of something that has no effect here. */
    String other(String name) {
        return stack.arn("local", name);
    }

    /** What a domain's CNAME record names on AWS; nothing answers there for a local stack. */
    String domainTarget(String domain) {
        return "d-%s.execute-api.%s.amazonaws.com"
                .formatted(domain.replace('.', '-'), stack.region());
    }

    /** The address of an HTTP API on AWS. */
    String httpApi(String id) {
        return "https://%s.execute-api.%s.amazonaws.com".formatted(id, stack.region());
    }
}
