package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

class WiringTest {
    @Test
    void anUpdateComesAgainOnlyForFailuresThatPass() {
        assertThat(Wiring.isOutOfReach(SdkClientException.create("no route"))).isTrue();
        assertThat(Wiring.isOutOfReach(answer(500, "InternalServerError"))).isTrue();
        assertThat(Wiring.isOutOfReach(answer(400, "ThrottlingException"))).isTrue();
    }

    @Test
    void aMistakeOfOursDoesNotKeepTheChatWaiting() {
        assertThat(Wiring.isOutOfReach(answer(400, "ValidationException"))).isFalse();
        assertThat(Wiring.isOutOfReach(new IllegalStateException("x"))).isFalse();
    }

    private static RuntimeException answer(int status, String code) {
        return DynamoDbException.builder()
                .statusCode(status)
                .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
                .build();
    }
}
