package voronka.aws.dynamodb;

import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import voronka.domain.funnel.Verification;
import voronka.domain.funnel.Verifications;

/** The notes of the nights, in the table. */
public final class DynamoVerifications implements Verifications {
    private final Tables tables;

    DynamoVerifications(Tables tables) {
        this.tables = tables;
    }

    @Override
    public void note(Verification verification) {
        tables.of(VerificationItem.SCHEMA).putItem(verification);
    }

    @Override
    public Optional<Verification> last() {
        QueryEnhancedRequest request =
                QueryEnhancedRequest.builder()
                        .queryConditional(
                                QueryConditional.keyEqualTo(
                                        Key.builder().partitionValue(Keys.VERIFIED).build()))
                        .scanIndexForward(false)
                        .consistentRead(true)
                        .limit(1)
                        .build();
        return tables.of(VerificationItem.SCHEMA).query(request).items().stream().findFirst();
    }
}
