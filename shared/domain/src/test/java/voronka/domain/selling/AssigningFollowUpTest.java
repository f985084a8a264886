package voronka.domain.selling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import voronka.domain.ACompany;
import voronka.domain.ADeal;
import voronka.domain.MovableClock;
import voronka.domain.RecordingMessenger;
import voronka.domain.Seller;
import voronka.domain.activity.Activity;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.followup.FollowUp;
import voronka.domain.ledger.Write;
import voronka.domain.notice.Notice;
import voronka.domain.team.Chat;
import voronka.domain.team.Language;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Role;

/** A colleague is asked to do something about a deal, and answers. */
class AssigningFollowUpTest {
    private static final Duration DAY = Duration.ofDays(1);

    private final ACompany company = ACompany.atWork();
    private final Seller anna = company.by(company.anna);
    private final Seller boris = company.by(company.boris);
    private final DealId deal = company.dealOf(company.anna);

    @Test
    void aColleagueIsToldAndHasItInTheirHands() {
        anna.assigns(deal, company.boris, "посчитать смету", company.in(DAY));
        company.newsGoOut();

        assertThat(assigned().owner()).isEqualTo(company.boris.id());
        assertThat(news(Notice.Kind.ASSIGNED)).containsExactly(company.boris.id());
        company.clock.forward(DAY);
        company.fires(assigned());
        assertThat(company.messenger.messages().getLast().to()).isEqualTo(company.boris.id());
    }

    @Test
    void whatCameOfItGoesIntoTheHistoryAndToTheOwner() {
        anna.assigns(deal, company.boris, "посчитать смету", company.in(DAY));

        boris.answers(deal, assigned().id(), "выходит 180 тысяч");
        company.newsGoOut();

        assertThat(company.file(deal).open()).isEmpty();
        assertThat(company.store.log(deal).getLast().what())
                .isEqualTo(new DealEvent.Happened(Activity.note("выходит 180 тысяч")));
        assertThat(news(Notice.Kind.ANSWERED)).containsExactly(company.anna.id());
    }

    @Test
    void whoeverIsAskedWorksOnTheDealUntilItIsDone() {
        assertThat(boris.notes(deal, "подъезд закрыт")).isInstanceOf(DealOutcome.NotYours.class);
        anna.assigns(deal, company.boris, "съездить", company.in(DAY));

        assertThat(boris.notes(deal, "подъезд закрыт")).isInstanceOf(DealOutcome.Changed.class);
        assertThat(boris.moves(deal, "quote")).isInstanceOf(DealOutcome.NotYours.class);
        assertThat(boris.keeps(deal, assigned().id())).isInstanceOf(DealOutcome.Changed.class);
        assertThat(boris.notes(deal, "ещё")).isInstanceOf(DealOutcome.NotYours.class);
    }

    @Test
    void oneColleagueDoesNotAnswerForAnother() {
        anna.assigns(deal, company.olga, "посмотреть договор", company.in(DAY));

        assertThat(boris.answers(deal, assigned().id(), "готово"))
                .isInstanceOf(DealOutcome.NotYours.class);
    }

    @Test
    void itStaysWithTheColleagueWhenTheDealChangesHandsAndBack() {
        anna.assigns(deal, company.boris, "посчитать смету", company.in(DAY));
        int before = company.store.log(deal).size();
        anna.hands(deal, company.boris);

        anna.undoes(deal, before + 1, company.store.log(deal).size());

        assertThat(company.deal(deal).owner()).isEqualTo(company.anna.id());
        assertThat(assigned().owner()).isEqualTo(company.boris.id());
    }

    @Test
    void whatWasAskedIsTakenBackWithinTenMinutes() {
        anna.assigns(deal, company.boris, "посчитать смету", company.in(DAY));
        int last = company.store.log(deal).size();

        assertThat(anna.undoes(deal, last, last)).isInstanceOf(DealOutcome.Changed.class);

        assertThat(company.file(deal).open()).isEmpty();
    }

    @Test
    void nobodyIsAskedWhoIsNotHereOrOnlyLooks() {
        Member reader = member(Role.READER);
        company.write(new Write.OfMember(reader));

        assertThat(anna.assigns(deal, reader, "посчитать", company.in(DAY)))
                .isInstanceOf(DealOutcome.NotInThatRole.class);
        assertThat(anna.assigns(deal, member(Role.SPECIALIST), "посчитать", company.in(DAY)))
                .isInstanceOf(DealOutcome.NotInThatRole.class);
    }

    @Test
    void nobodyIsAskedForYesterdayOrAboutAClosedDeal() {
        assertThat(anna.assigns(deal, company.boris, "посчитать", company.in(Duration.ZERO)))
                .isInstanceOf(DealOutcome.InThePast.class);
        anna.winsFor(deal, ADeal.roubles(1));
        assertThat(anna.assigns(deal, company.boris, "посчитать", company.in(DAY)))
                .isInstanceOf(DealOutcome.NotOpen.class);
    }

    private FollowUp assigned() {
        return company.promise(deal, FollowUp.Kind.ASSIGNMENT);
    }

    private List<MemberId> news(Notice.Kind kind) {
        return company.messenger.messages().stream()
                .filter(RecordingMessenger.Told.class::isInstance)
                .map(RecordingMessenger.Told.class::cast)
                .filter(told -> told.news().notice().kind() == kind)
                .map(RecordingMessenger.Told::to)
                .toList();
    }

    private static Member member(Role role) {
        return new Member(
                new MemberId("gleb"),
                "Глеб",
                role,
                Language.RUSSIAN,
                MovableClock.mondayMorning().getZone(),
                new Chat(9, 9),
                true,
                0);
    }
}
