package voronka.aws.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import voronka.aws.TestTable;
import voronka.domain.deal.DealId;
import voronka.domain.selling.DealOutcome;
import voronka.domain.selling.MovingDeal;
import voronka.domain.selling.TakingDeal;
import voronka.domain.team.Member;

/** A day's work on a stage: it goes as it would, and leaves no trace. */
class RehearsalDatabaseTest {
    private static final TestTable TABLE = TestTable.create();

    private final Metered metered = new Metered(TABLE.client());

    @BeforeEach
    void clear() {
        TABLE.clear();
    }

    @Test
    void dayIsRehearsedAndNothingIsWritten() {
        Office real = new Office(TABLE.client(), TABLE.name());
        real.founded();
        real.enquiry("+79271234567");
        List<Map<String, AttributeValue>> before = TABLE.items();

        Office stage = rehearsing();
        Member anna = stage.joined(stage.founded(), "Анна", 2);
        DealId deal = stage.enquiry("+79271234567");
        var taken = new TakingDeal(stage.desk).by(anna, stage.order(anna, deal));
        new MovingDeal(stage.desk).to("preparation", stage.order(anna, deal));

        assertThat(taken).isInstanceOf(DealOutcome.Changed.class);
        assertThat(stage.store.followUps().file(deal).orElseThrow().deal().id()).isEqualTo(deal);
        assertThat(TABLE.items()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void everyCallGoesAllTheWay() {
        int rehearsed =
                requests(new Office(new RehearsalDatabase(metered, TABLE.name()), TABLE.name()));
        int inEarnest = requests(new Office(metered, TABLE.name()));

        assertThat(rehearsed).isEqualTo(inEarnest).isPositive();
    }

    private int requests(Office office) {
        office.founded();
        metered.taken();
        office.enquiry("+79271234568");
        return metered.taken().requests();
    }

    private Office rehearsing() {
        return new Office(new RehearsalDatabase(TABLE.client(), TABLE.name()), TABLE.name());
    }
}
