package voronka.domain.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import voronka.domain.ACompany;
import voronka.domain.Seller;
import voronka.domain.deal.DealId;
import voronka.domain.followup.FollowUp;
import voronka.domain.notice.Notice;

/** Promises that nobody keeps, and people who do not get our messages. */
class EscalatingTest {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration SWEEP = Duration.ofMinutes(5);

    private final ACompany company = ACompany.atWork();
    private final Seller anna = company.by(company.anna);

    @Test
    void aLeadNobodyHasTakenInTimeIsEverybodysAndToldOnce() {
        DealId lead = company.asks("+79991112233");
        FollowUp first = company.promise(lead, FollowUp.Kind.FIRST_CONTACT);
        company.clock.forward(Duration.ofHours(1));

        assertThat(company.fires(first)).isEqualTo(new RemindingOwner.Escalated(lead));
        assertThat(company.fires(first)).isInstanceOf(RemindingOwner.Silent.class);
        company.newsGoOut();

        assertThat(company.messenger.newsTo(company.olga)).containsExactly(Notice.Kind.UNANSWERED);
        assertThat(company.messenger.newsTo(company.anna)).containsOnlyOnce(Notice.Kind.UNANSWERED);
        assertThat(company.messenger.newsTo(company.boris))
                .containsOnlyOnce(Notice.Kind.UNANSWERED);
    }

    @Test
    void aLeadTakenInTimeButNotAnsweredIsItsOwnersAlone() {
        DealId lead = company.asks("+79991112233");
        anna.takes(lead);
        company.clock.forward(Duration.ofHours(1));

        company.fires(company.promise(lead, FollowUp.Kind.FIRST_CONTACT));
        company.newsGoOut();

        assertThat(company.messenger.remindersTo(company.anna)).hasSize(1);
        assertThat(company.messenger.newsTo(company.olga)).isEmpty();
    }

    @Test
    void somebodyWhoBlockedUsIsNotWrittenToAgainAndTheirPromiseIsTakenToTheOthers() {
        FollowUp promise = overdue();
        company.messenger.blockedBy(company.anna);

        assertThat(company.fires(promise)).isInstanceOf(RemindingOwner.Later.class);
        assertThat(company.store.roster().byId(company.anna.id()))
                .hasValueSatisfying(member -> assertThat(member.reachable()).isFalse());
        sweepAndDeliver(3);

        assertThat(company.messenger.newsTo(company.boris))
                .containsOnlyOnce(Notice.Kind.UNANSWERED);
    }

    @Test
    void theDirectorsHearOnceOfSomebodyWhoseReminderDidNotArrive() {
        FollowUp promise = overdue();
        company.messenger.blockedBy(company.anna);

        company.fires(promise);
        sweepAndDeliver(3);

        assertThat(company.messenger.newsTo(company.olga))
                .containsOnlyOnce(Notice.Kind.UNREACHABLE);
        assertThat(company.messenger.newsTo(company.boris)).doesNotContain(Notice.Kind.UNREACHABLE);
    }

    private FollowUp overdue() {
        DealId deal = company.dealOf(company.anna);
        company.newsGoOut();
        anna.promises(deal, "позвонить", company.in(DAY));
        company.clock.forward(DAY);
        return company.promise(deal, FollowUp.Kind.PROMISE);
    }

    private void sweepAndDeliver(int times) {
        for (int i = 0; i < times; i++) {
            company.clock.forward(SWEEP);
            company.sweeping.sweep();
            company.newsGoOut();
        }
    }
}
