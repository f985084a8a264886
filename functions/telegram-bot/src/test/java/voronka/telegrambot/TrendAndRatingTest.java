package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegrambot.Someone.ANNA;
import static voronka.telegrambot.Someone.BORIS;
import static voronka.telegrambot.Someone.KATE;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voronka.domain.deal.DealId;
import voronka.domain.funnel.FunnelView;
import voronka.domain.funnel.FunnelView.By;
import voronka.domain.funnel.FunnelView.Part;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Write;
import voronka.telegram.picture.Drawing;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

/** The reports under a funnel are of the very deals the funnel is of. */
class TrendAndRatingTest {
    private static final FunnelView ALL = FunnelView.all();
    private static final FunnelView NORTH = ALL.of(Part.of(By.TEAM, "Север"));

    private final ABot bot = ABot.ofACompany();

    @BeforeEach
    void borisIsOfATeamAndKateIsNot() {
        bot.store.commit(
                new Change(
                        java.util.List.of(
                                new Write.OfMember(
                                        bot.store
                                                .roster()
                                                .byId(BORIS.member())
                                                .orElseThrow()
                                                .in("Север"))),
                        null,
                        bot.clock.instant()));
        won(BORIS, "Ромашка, окна, 100к");
        won(BORIS, "Лютик, окна, 300к");
        won(KATE, "Daisy, windows, 500k");
        bot.dealOf(KATE, "Lily, doors, 700k");
        bot.untaken("Василёк");
        bot.store.count(bot.store.everyEvent());
        bot.clock.forward(Duration.ofMinutes(1));
    }

    @Test
    void aTeamsAreTheSumsOfItsMembers() {
        assertThat(text(bot.taps(ANNA, new Button.Rating(ALL)))).contains("Борис", "Kate");
        assertThat(text(bot.taps(ANNA, new Button.Rating(NORTH))))
                .contains("команда: Север", "Борис", "400 тыс.")
                .doesNotContain("Kate");
        assertThat(text(bot.taps(ANNA, new Button.Trend(ALL)))).contains("выиграно 3");
        assertThat(text(bot.taps(ANNA, new Button.Trend(NORTH))))
                .contains("команда: Север", "выиграно 2, 400 тыс.");
        assertThat(bot.pictures.ordered().getLast().drawing().subtitle()).contains("Север");
    }

    @Test
    void ofCombinedConditionsTheLogIsRead() {
        bot.says(ANNA, "/funnel сумма>200к source=chat");
        Screen funnel = bot.courier.last().screen();
        Button trend = button(funnel, Button.Trend.class);
        int before = bot.courier.all().size();
        assertThat(text(bot.taps(ANNA, trend))).contains("сумма > 200", "выиграно 2, 800 тыс.");
        assertThat(text(bot.courier.all().get(before).screen())).contains("Читаю журнал");
        assertThat(bot.pictures.ordered().getLast().drawing()).isInstanceOf(Drawing.Trend.class);

        Screen rating = bot.taps(ANNA, button(funnel, Button.Rating.class));
        assertThat(text(rating)).contains("сумма > 200", "Kate", "500 тыс.", "Борис", "300 тыс.");
        assertThat(text(bot.taps(KATE, button(funnel, Button.Rating.class))))
                .contains("Kate")
                .doesNotContain("Борис");
    }

    @Test
    void whoseASourcesDealsWereOnlyTheLogKnows() {
        int before = bot.courier.all().size();
        FunnelView chat = ALL.of(Part.of(By.SOURCE, "chat"));
        assertThat(text(bot.taps(ANNA, new Button.Rating(chat))))
                .contains("источник: вручную", "Kate", "500 тыс.", "Борис", "400 тыс.");
        assertThat(text(bot.courier.all().get(before).screen())).contains("Читаю журнал");
        FunnelView site = ALL.of(Part.of(By.SOURCE, "site"));
        assertThat(text(bot.taps(ANNA, new Button.Rating(site)))).contains("никто ничего");
        assertThat(text(bot.taps(BORIS, new Button.Rating(chat))))
                .contains("мои сделки", "400 тыс.")
                .doesNotContain("Kate");
    }

    @Test
    void oneOwnersRatingIsTheirOwnLine() {
        assertThat(text(bot.taps(ANNA, new Button.Rating(ALL.of(Part.of(KATE.member()))))))
                .contains("Kate", "500 тыс.")
                .doesNotContain("Борис");
    }

    private void won(Someone owner, String line) {
        DealId deal = bot.dealOf(owner, line);
        bot.taps(owner, new Button.Win(deal, bot.revision(deal)));
    }

    private static Button button(Screen screen, Class<? extends Button> kind) {
        return ABot.buttons(screen).stream().filter(kind::isInstance).findFirst().orElseThrow();
    }

    private static String text(Screen screen) {
        return screen.text()
                .toString()
                .replaceAll("<[^>]*>", "")
                .replace("&gt;", ">")
                .replace('\u00a0', ' ');
    }
}
