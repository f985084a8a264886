package voronka.aws.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import voronka.aws.LaggingIndexes;
import voronka.aws.TestTable;
import voronka.domain.Messenger;
import voronka.domain.deal.DealId;
import voronka.domain.followup.FollowUp;
import voronka.domain.selling.DealOutcome;
import voronka.domain.selling.KeepingPromise;
import voronka.domain.selling.MovingDeal;
import voronka.domain.selling.PromisingFollowUp;
import voronka.domain.selling.TakingDeal;
import voronka.domain.team.Member;
import voronka.domain.time.Due;

/** An index lags: lists may show what was, decisions go by what is. */
class LaggingIndexTest {
    private static final TestTable TABLE = TestTable.create();

    private final LaggingIndexes lagging = new LaggingIndexes(TABLE);
    private final Office office = new Office(lagging, TABLE.name());

    private FollowUp promise(Member anna, DealId deal, String text) {
        Due tomorrow = Due.at(office.clock.instant().plus(Duration.ofDays(1)), anna.zone());
        var changed =
                (DealOutcome.Changed)
                        new PromisingFollowUp(office.desk)
                                .at(tomorrow, text, office.order(anna, deal));
        return changed.file().open().stream()
                .filter(open -> open.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void decisionsGoByWhatIsNow() {
        Member anna = office.joined(office.founded(), "Анна", 2);
        DealId deal = office.enquiry("+79271234567");
        new TakingDeal(office.desk).by(anna, office.order(anna, deal));
        FollowUp kept = promise(anna, deal, "позвонить");
        FollowUp due = promise(anna, deal, "выслать КП");
        lagging.catchUp();

        new KeepingPromise(office.desk).done(kept.id(), office.order(anna, deal));
        FollowUp unseen = promise(anna, deal, "ещё одно");
        new MovingDeal(office.desk).to("quote", office.order(anna, deal));
        office.clock.moveTo(due.due().instant());

        assertThat(office.store.deals().openOf(anna.id()))
                .singleElement()
                .satisfies(listed -> assertThat(listed.stage()).hasToString("assessment"));
        assertThat(office.store.followUps().openOf(anna.id(), due.due().instant()))
                .extracting(FollowUp::text)
                .contains("позвонить", "выслать КП")
                .doesNotContain("ещё одно");

        office.reminding.about(deal, due.id(), due.generation());
        office.reminding.about(deal, unseen.id(), unseen.generation());
        office.reminding.about(deal, due.id(), due.generation());

        assertThat(office.reminders)
                .as("what was kept is not reminded of, what the index had not seen comes apart")
                .hasSize(2);
        assertThat(office.reminders.getFirst())
                .extracting(Messenger.Reminder::followUp)
                .extracting(FollowUp::text)
                .contains("выслать КП")
                .doesNotContain("позвонить", "ещё одно");
        assertThat(office.reminders.getLast())
                .extracting(reminder -> reminder.followUp().text())
                .containsExactly("ещё одно");
    }
}
