package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static voronka.telegrambot.Someone.BORIS;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Committed;
import voronka.domain.ledger.Ledger;
import voronka.domain.ledger.Marker;
import voronka.domain.ledger.Write;
import voronka.domain.team.Language;
import voronka.domain.team.Member;
import voronka.telegram.view.Viewer;

class ChangingMemberTest {
    private final ABot bot = ABot.ofACompany();

    @Test
    void whatSomebodyElseHasChangedMeanwhileIsKept() {
        Turn turn = turn();
        bot.store.commit(
                new Change(
                        List.of(new Write.OfMember(boris().reachable(false))),
                        null,
                        bot.clock.instant()));
        Member after =
                new ChangingMember(bot.store, bot.store)
                        .to(turn.member(), now -> now.speaking(Language.ENGLISH), turn);
        assertThat(after.reachable()).isFalse();
        assertThat(boris().reachable()).isFalse();
        assertThat(boris().language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void whatChangesAllTheTimeIsGivenUp() {
        Ledger busy =
                new Ledger() {
                    @Override
                    public Committed commit(Change change) {
                        return new Committed.Stale(change.writes().getFirst());
                    }

                    @Override
                    public boolean remembers(Marker marker, Instant now) {
                        return false;
                    }
                };
        Turn turn = turn();
        ChangingMember changing = new ChangingMember(busy, bot.store);
        assertThatThrownBy(() -> changing.to(turn.member(), now -> now.reachable(false), turn))
                .isInstanceOf(IllegalStateException.class);
    }

    private Turn turn() {
        return new Turn(new Viewer(boris(), bot.store.roster(), bot.clock.instant()), 1, "");
    }

    private Member boris() {
        return bot.store.roster().byPerson(BORIS.id()).orElseThrow();
    }
}
