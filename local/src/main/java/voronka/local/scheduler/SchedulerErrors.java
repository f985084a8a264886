package voronka.local.scheduler;

import voronka.local.aws.AwsException;

/** The service's errors, besides that of validation. */
final class SchedulerErrors {
    private SchedulerErrors() {}

    static AwsException notFound(String message) {
        return new AwsException(404, "ResourceNotFoundException", message);
    }

    static AwsException conflict(String message) {
        return new AwsException(409, "ConflictException", message);
    }

    static AwsException throttled() {
        return new AwsException(429, "ThrottlingException", "Rate exceeded.");
    }

    static AwsException broken() {
        return new AwsException(
                500, "InternalServerException", "Unexpected error, please try again.");
    }
}
