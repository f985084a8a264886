package voronka.local.aws;

import java.util.regex.Pattern;

/** The account and region that the local stack pretends to live in; its emulators name by it. */
public record AwsAccount(String id, String region) {
    private static final Pattern ID = Pattern.compile("\\d{12}");
    private static final Pattern REGION = Pattern.compile("[a-z0-9-]+");

    /**
     * @throws IllegalArgumentException when the id is not 12 digits or the region not a name
     */
    public AwsAccount {
        if (!ID.matcher(id).matches() || !REGION.matcher(region).matches()) {
            throw new IllegalArgumentException("no account and region: " + id + ", " + region);
        }
    }

    /** The ARN of a resource of this account, such as {@code arn:aws:sqs:eu-north-1:…:reports}. */
    public String arn(String service, String resource) {
        return "arn:aws:%s:%s:%s:%s".formatted(service, region, id, resource);
    }
}
