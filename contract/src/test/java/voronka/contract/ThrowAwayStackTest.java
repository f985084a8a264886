package voronka.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import voronka.local.template.StackSettings;
import voronka.local.template.StackTemplate;

/** What a real account is asked about is what is deployed. */
class ThrowAwayStackTest {
    private static final StackSettings ANYWHERE = StackSettings.local("contract");

    @Test
    void itsTableIsTheTemplates() throws IOException {
        StackTemplate deployed =
                StackTemplate.read(
                        Path.of(System.getProperty("voronka.root"), "template.yaml"), ANYWHERE);
        StackTemplate thrownAway = StackTemplate.parse(ThrowAwayStack.template(), ANYWHERE);

        assertThat(nameless(thrownAway)).isEqualTo(nameless(deployed));
    }

    @Test
    void nothingOfItStays() throws IOException {
        assertThat(ThrowAwayStack.template())
                .doesNotContain("Retain", "DeletionProtection", "TimeToLive");
    }

    private static CreateTableRequest nameless(StackTemplate template) {
        return template.table("Table").orElseThrow().createRequest().copy(r -> r.tableName(null));
    }
}
