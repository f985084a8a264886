package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegrambot.Someone.ANNA;
import static voronka.telegrambot.Someone.BORIS;
import static voronka.telegrambot.Someone.KATE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.deal.Deals;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.Agenda;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.FollowUps;
import voronka.domain.followup.Undelivered;
import voronka.domain.followup.Workload;
import voronka.domain.team.MemberId;
import voronka.domain.time.Delay;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

class ListsTest {
    private final ABot bot = ABot.ofACompany();

    @Test
    void todayShowsWhatIsPromisedUpToTheEndOfTodayAndDealsWithoutAPromise() {
        DealId soon = bot.dealOf(BORIS, "Ромашка, окна");
        DealId later = bot.dealOf(BORIS, "Василёк, двери");
        DealId without = bot.dealOf(BORIS, "Лютик, балкон");
        bot.taps(BORIS, new Button.Remind(soon, Delay.HOUR));
        bot.taps(BORIS, new Button.Remind(later, Delay.DAY));
        Screen today = bot.says(BORIS, "/today");
        assertThat(today.text().toString()).contains("окна", "балкон").doesNotContain("двери");
        assertThat(ABot.buttons(today))
                .contains(new Button.Card(soon), new Button.Card(without))
                .doesNotContain(new Button.Card(later));
    }

    @Test
    void theDayEndsOnThePersonsOwnClock() {
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна");
        bot.clock.moveTo(Instant.parse("2026-11-23T20:30:00Z")); // 23:30 in Moscow
        bot.taps(BORIS, new Button.Remind(deal, Delay.HOUR));
        assertThat(ABot.buttons(bot.says(BORIS, "/today"))).doesNotContain(new Button.Card(deal));
        bot.clock.forward(Duration.ofMinutes(31));
        assertThat(ABot.buttons(bot.says(BORIS, "/today"))).contains(new Button.Card(deal));
    }

    @Test
    void aFrozenDealThatWakesTodayIsNobodysToDo() {
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна");
        bot.taps(BORIS, new Button.Freeze(deal, bot.revision(deal), "no-money", Delay.DAY));
        bot.clock.forward(Duration.ofDays(1));
        assertThat(bot.says(BORIS, "/today").text().toString())
                .contains("На сегодня договорённостей нет.")
                .doesNotContain("окна");
    }

    @Test
    void dealsPromisedForLaterAreNotEvenRead() {
        for (int i = 0; i < 5; i++) {
            DealId deal = bot.dealOf(BORIS, "Ромашка %d, окна".formatted(i));
            bot.taps(BORIS, new Button.Remind(deal, Delay.WEEK));
        }
        Counting counting = new Counting();
        bot.with(counting::around).taps(BORIS, new Button.Today());
        assertThat(counting.calls())
                .containsExactly("Team.roster", "Dialogues.end", "FollowUps.workOf");
        bot.clock.forward(Duration.ofDays(7));
        counting.forget();
        bot.taps(BORIS, new Button.Today());
        assertThat(counting.calls())
                .as("however many are due")
                .containsExactly(
                        "Team.roster",
                        "Dialogues.end",
                        "FollowUps.workOf",
                        "FollowUps.stillOpen",
                        "Deals.deals");
    }

    @Test
    void todayHasAKeyToo() {
        bot.dealOf(KATE, "Daisy, windows");
        Screen today = bot.taps(KATE, new Button.Today());
        assertThat(today.text().toString()).contains("windows");
        assertThat(bot.courier.last().edited()).isEqualTo(55);
    }

    @Test
    void todayIsTrueThoughTheIndexesLag() {
        DealId kept = bot.dealOf(BORIS, "Ромашка, окна");
        DealId lost = bot.dealOf(BORIS, "Василёк, двери");
        bot.taps(BORIS, new Button.Remind(kept, Delay.HOUR));
        String promise = bot.file(kept).open().getFirst().id();
        Lagging lagging = new Lagging(bot, BORIS.member());
        bot.taps(BORIS, new Button.Done(kept, promise));
        bot.taps(BORIS, new Button.Lose(lost, bot.revision(lost), "price"));
        bot.with(lagging::behind);
        String today = bot.says(BORIS, "/today").text().toString();
        assertThat(today).contains("окна").doesNotContain("двери");
        assertThat(today).contains("Без следующего шага");
        assertThat(bot.says(BORIS, "/my").text().toString())
                .contains("У вас 1 открытая сделка", "окна")
                .doesNotContain("двери");
    }

    @Test
    void myDealsAreMineAlone() {
        bot.dealOf(BORIS, "Ромашка, окна");
        bot.dealOf(KATE, "Daisy, windows");
        assertThat(bot.says(BORIS, "/my").text().toString())
                .contains("окна")
                .doesNotContain("windows");
        assertThat(bot.says(ANNA, "/my").text().toString()).contains("/new");
    }

    /** Indexes that show what was there when they were made; what is read by key is true. */
    private static final class Lagging implements FollowUps, Deals {
        private final ABot bot;
        private final List<FollowUp> promises;
        private final List<OpenDeal> open;

        Lagging(ABot bot, MemberId member) {
            this.bot = bot;
            this.promises = bot.store.openOf(member, Instant.parse("2030-01-01T00:00:00Z"));
            this.open = bot.store.openOf(member);
        }

        Ports behind(Ports ports) {
            return new Ports(
                    ports.ledger(),
                    this,
                    this,
                    ports.notices(),
                    ports.leads(),
                    ports.parcels(),
                    ports.searchKeys(),
                    ports.team(),
                    ports.books(),
                    ports.accessKeys(),
                    ports.dialogues(),
                    ports.drafts(),
                    ports.counters(),
                    ports.chronicle(),
                    ports.filters(),
                    ports.plans(),
                    ports.watchedStages(),
                    ports.savedViews(),
                    ports.subscriptions(),
                    ports.verifications(),
                    ports.clock(),
                    ports.ids());
        }

        @Override
        public List<FollowUp> all(DealId id) {
            return bot.store.all(id);
        }

        @Override
        public List<FollowUp> openOf(MemberId owner, Instant upTo) {
            return promises.stream().filter(p -> !p.due().instant().isAfter(upTo)).toList();
        }

        @Override
        public List<OpenDeal> openOf(MemberId owner) {
            return open;
        }

        @Override
        public List<FollowUp> touchesOf(MemberId owner, Instant from, Instant upTo) {
            return bot.store.touchesOf(owner, from, upTo);
        }

        @Override
        public Workload workOf(MemberId owner, Instant touchesUpTo) {
            return new Workload(open, promises, touchesOf(owner, Instant.EPOCH, touchesUpTo));
        }

        @Override
        public Optional<DealFile> file(DealId id) {
            return bot.store.file(id);
        }

        @Override
        public List<Undelivered> undelivered(Instant upTo, int most) {
            return bot.store.undelivered(upTo, most);
        }

        @Override
        public Optional<Agenda> agenda(Agenda.Key key) {
            return bot.store.agenda(key);
        }

        @Override
        public Optional<Deal> deal(DealId id) {
            return bot.store.deal(id);
        }

        @Override
        public List<DealEvent> log(DealId id) {
            return bot.store.log(id);
        }

        @Override
        public Optional<DealEvent> event(DealId id, int number) {
            return bot.store.event(id, number);
        }
    }
}
