package voronka.domain.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import voronka.domain.ACompany;
import voronka.domain.AProcess;
import voronka.domain.Seller;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Direction;
import voronka.domain.activity.Said;
import voronka.domain.book.Escalation.Whom;
import voronka.domain.deal.DealId;
import voronka.domain.followup.FollowUp;
import voronka.domain.notice.Notice;
import voronka.domain.selling.Given;
import voronka.domain.time.Due;

/**
 * A stage's clock, from Monday ten o'clock: the request has until Tuesday evening, and the company
 * works from nine to six.
 */
class LimitTest {
    private final ACompany company = ACompany.with(AProcess.ofWindows());
    private final Seller anna = company.by(company.anna);
    private final Seller olga = company.by(company.olga);
    private final DealId deal = company.dealOf(company.anna);

    @Test
    void theOwnerIsWarnedThenToldThenTheHeadThenTheDirectorInWorkingTime() {
        FollowUp limit = limit();
        assertThat(limit.due().local()).isEqualTo("2026-11-24T17:00");
        climbs(Whom.OWNER);
        assertThat(limit().due().local()).isEqualTo("2026-11-24T18:00");
        climbs(Whom.OWNER);
        assertThat(limit().due().local()).isEqualTo("2026-11-25T11:00");
        climbs(Whom.HEAD);
        assertThat(limit().due().local()).isEqualTo("2026-11-26T18:00");
        climbs(Whom.DIRECTOR);
        assertThat(company.file(deal).open()).noneMatch(open -> open.kind() == FollowUp.Kind.LIMIT);

        company.newsGoOut();
        assertThat(company.messenger.newsTo(company.anna))
                .endsWith(Notice.Kind.LIMIT_NEAR, Notice.Kind.LIMIT_OVER);
        assertThat(company.messenger.newsTo(company.olga))
                .containsExactly(Notice.Kind.LIMIT_OVER, Notice.Kind.LIMIT_OVER);
    }

    @Test
    void aTimerThatFiresTwiceClimbsOnce() {
        FollowUp limit = limit();
        climbs(Whom.OWNER);
        assertThat(company.fires(limit)).isInstanceOf(RemindingOwner.Silent.class);
    }

    @Test
    void aDealThatWentOnIsNoBusinessOfTheOldClock() {
        FollowUp limit = limit();
        anna.gives(deal, everything());
        anna.moves(deal, "measuring");
        company.clock.moveTo(limit.due().instant());
        assertThat(company.fires(limit)).isInstanceOf(RemindingOwner.Silent.class);
        assertThat(limit().due().local()).isEqualTo("2026-11-26T09:00");
    }

    @Test
    void aDealThatIsClosedIsNotTimed() {
        FollowUp limit = limit();
        olga.loses(deal, "price", null, Given.NOTHING.knowing(aCall()));
        company.clock.moveTo(limit.due().instant());
        assertThat(company.fires(limit)).isInstanceOf(RemindingOwner.Silent.class);
    }

    @Test
    void whileADealSleepsItsClockStandsAndBeginsAnewWhenItWakes() {
        FollowUp limit = limit();
        Due waking = new Due(LocalDateTime.parse("2026-12-07T10:00"), limit.due().zone());
        anna.freezes(deal, waking, Given.NOTHING.confirming());
        company.clock.moveTo(limit.due().instant());
        assertThat(company.fires(limit)).isInstanceOf(RemindingOwner.Silent.class);

        company.clock.moveTo(waking.instant());
        company.fires(company.promise(deal, FollowUp.Kind.WAKE));
        assertThat(limit().due().local()).isEqualTo("2026-12-08T17:00");
    }

    private FollowUp limit() {
        return company.promise(deal, FollowUp.Kind.LIMIT);
    }

    private void climbs(Whom whom) {
        FollowUp limit = limit();
        company.clock.moveTo(limit.due().instant().minus(Duration.ofMinutes(1)));
        assertThat(company.fires(limit)).isInstanceOf(RemindingOwner.Silent.class);
        company.clock.moveTo(limit.due().instant());
        assertThat(company.fires(limit)).isEqualTo(new RemindingOwner.Climbed(deal, whom));
    }

    private static Activity aCall() {
        return new Activity.Call(Direction.OUT, true, null, Said.NOTHING);
    }

    private Given everything() {
        return AProcess.everythingOfTheRequest();
    }
}
