package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegrambot.Someone.ANNA;
import static voronka.telegrambot.Someone.BORIS;
import static voronka.telegrambot.Someone.KATE;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voronka.domain.deal.DealId;
import voronka.domain.funnel.Days;
import voronka.domain.funnel.FunnelView;
import voronka.telegram.picture.Drawing;
import voronka.telegram.picture.PictureOrder;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Button.Dimension;
import voronka.telegram.screen.Screen;

/** Which screens a picture joins, and what becomes of it when somebody taps on. */
class PicturesTest {
    private static final FunnelView ALL = FunnelView.all();
    private static final long PICTURE = 56;

    private final ABot bot = ABot.ofACompany();

    @BeforeEach
    void borisSells() {
        bot.dealOf(BORIS, "Ромашка, окна, 100к");
        DealId lost = bot.dealOf(BORIS, "Лютик, двери, 50к");
        bot.taps(BORIS, new Button.Lose(lost, bot.revision(lost), "price"));
        bot.store.count(bot.store.everyEvent());
    }

    @Test
    void aFunnelIsAnsweredAtOnceAndItsPictureOrderedForThatMessage() {
        Screen shown = bot.says(ANNA, "/funnel");

        PictureOrder order = lastOrder();
        assertThat(order.message()).isGreaterThanOrEqualTo(1000);
        assertThat(order.chat().id()).isEqualTo(ANNA.id());
        assertThat(order.screen().text().toString()).isEqualTo(shown.text().toString());
        assertThat(order.screen().text().length()).isEqualTo(shown.text().length());
        assertThat(order.screen().keys()).isEqualTo(shown.keys());
        assertThat(order.drawing().title()).contains("Воронка");
        assertThat(order.number()).isEqualTo(String.valueOf(bot.lastUpdate()));
    }

    @Test
    void lossesTrendAndRatingHaveTheirPictures() {
        bot.says(ANNA, "/losses");
        assertThat(lastOrder().drawing())
                .isInstanceOfSatisfying(
                        Drawing.Bars.class, bars -> assertThat(bars.rows()).contains("Дорого"));
        bot.taps(ANNA, new Button.Trend(ALL));
        assertThat(lastOrder().drawing()).isInstanceOf(Drawing.Trend.class);
        Screen rating = bot.taps(ANNA, new Button.Rating(ALL));
        assertThat(rating.text().toString()).contains("Рейтинг", "Борис");
        assertThat(lastOrder().drawing())
                .isInstanceOfSatisfying(
                        Drawing.Bars.class,
                        bars -> assertThat(bars.rows()).containsExactly("Борис"));
    }

    @Test
    void whatIsCountedFromTheLogHasTheSamePictures() {
        for (String asked : new String[] {"/funnel", "/funnel история ноябрь", "/losses"}) {
            bot.says(ANNA, asked);
            Drawing counted = lastOrder().drawing();
            Screen shown = bot.says(ANNA, asked + " сумма>1");
            assertThat(bot.courier.last().edited()).isEqualTo(lastOrder().message());
            assertThat(lastOrder().screen().keys()).isEqualTo(shown.keys());
            assertThat(lastOrder().drawing())
                    .isInstanceOfSatisfying(
                            Drawing.Bars.class,
                            bars -> {
                                assertThat(bars.subtitle()).contains("сумма > ");
                                assertThat(bars.panels())
                                        .isEqualTo(((Drawing.Bars) counted).panels());
                            });
        }
    }

    @Test
    void theProcessAndADealOnItAreShownAsAMap() {
        assertThat(bot.says(BORIS, "/map").text().toString()).contains("1. Заявка", "4. Оплата");
        assertThat(lastOrder().drawing()).isInstanceOf(Drawing.Route.class);

        DealId deal = bot.dealOf(BORIS, "Пион, окна, 70к");
        Screen card = bot.courier.last().screen();
        assertThat(ABot.buttons(card)).contains(new Button.DealMap(deal));
        Screen map = bot.taps(BORIS, new Button.DealMap(deal));
        assertThat(map.text().toString()).contains("📍 <b>Заявка</b>");
        assertThat(ABot.buttons(map)).containsExactly(new Button.Card(deal));
        assertThat(lastOrder().drawing())
                .isInstanceOfSatisfying(
                        Drawing.Route.class,
                        route ->
                                assertThat(route.stops().getFirst().progress())
                                        .isEqualTo(Drawing.Progress.HERE));
    }

    @Test
    void whoeverMayNotSeeADealSeesNoMapOfIt() {
        DealId deal = bot.dealOf(BORIS, "Пион, окна, 70к");
        int before = bot.pictures.ordered().size();
        assertThat(bot.taps(KATE, new Button.DealMap(deal)).text().toString())
                .doesNotContain("Пион");
        assertThat(bot.pictures.ordered()).hasSize(before);
    }

    @Test
    void whereThereIsNothingToSeeNothingIsOrdered() {
        bot.says(ANNA, "/funnel 22.11.2026");
        bot.says(ANNA, "/losses 2026-01");
        bot.says(ANNA, "/today");

        assertThat(bot.pictures.ordered()).isEmpty();
    }

    @Test
    void aQuestionAboutAPictureStandsUnderItAndItsAnswerChangesIt() {
        bot.tapsUnderPicture(
                ANNA, new Button.NarrowFunnel(ALL, Dimension.OWNER), bot.clock.instant());
        assertThat(bot.courier.captioned()).containsExactly(PICTURE);
        assertThat(bot.pictures.ordered()).isEmpty();

        bot.tapsUnderPicture(ANNA, new Button.Funnel(ALL), bot.clock.instant());
        assertThat(bot.courier.captioned()).containsExactly(PICTURE, PICTURE);
        assertThat(lastOrder().message()).isEqualTo(PICTURE);
        assertThat(bot.courier.replaced()).isEmpty();
    }

    @Test
    void aScreenWithoutAPictureDoesNotStandUnderSomebodyElses() {
        bot.tapsUnderPicture(ANNA, new Button.Today(), bot.clock.instant());
        FunnelView empty =
                ALL.of(FunnelView.Kind.LOSSES, Days.upTo(java.time.LocalDate.of(2026, 1, 31), 31));
        bot.tapsUnderPicture(ANNA, new Button.Funnel(empty), bot.clock.instant());

        assertThat(bot.courier.captioned()).isEmpty();
        assertThat(bot.courier.replaced()).containsExactly(PICTURE, PICTURE);
        assertThat(bot.pictures.ordered()).isEmpty();
    }

    @Test
    void whoeverTapsOnIsNotOvertakenByAPicture() {
        bot.tapsUnderPicture(ANNA, new Button.Today(), bot.clock.instant());
        assertThat(bot.pictures.forgotten()).containsExactly(PICTURE);
    }

    @Test
    void anOldScreenAwaitsNoPictureSoItsTapsCostNothingMore() {
        Instant longAgo = bot.clock.instant().minus(Duration.ofMinutes(6));
        bot.tapsUnderPicture(ANNA, new Button.Today(), longAgo);
        bot.taps(ANNA, new Button.Today());
        assertThat(bot.pictures.forgotten()).isEmpty();
    }

    @Test
    void aQueueThatCannotBeReachedLosesThePictureLoudlyAndNotTheAnswer() {
        bot.pictures.breakDown();

        assertThat(bot.says(ANNA, "/funnel").text().toString()).contains("Воронка");
        assertThat(bot.response().status()).isEqualTo(200);
        assertThat(bot.log.all().toString()).contains("a picture could not be ordered");
    }

    private PictureOrder lastOrder() {
        return bot.pictures.ordered().getLast();
    }
}
