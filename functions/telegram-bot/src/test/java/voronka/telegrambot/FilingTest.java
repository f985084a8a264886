package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegrambot.Someone.ANNA;
import static voronka.telegrambot.Someone.BORIS;
import static voronka.telegrambot.Someone.KATE;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Enclosure;
import voronka.domain.activity.Said;
import voronka.domain.deal.DealId;
import voronka.domain.deal.DealLog;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

/** Whatever is sent to the bot gets into the history of the deal it belongs to. */
class FilingTest {
    private static final long WROTE = 1_790_000_000;

    private final ABot bot = ABot.ofACompany();
    private DealId deal = new DealId("AAAAAA");
    private Screen card = bot.says(BORIS, "/new Ромашка, окна, 250к, +7927 123-45-67");

    @BeforeEach
    void borisHasADeal() {
        deal = ABot.dealOn(card);
    }

    @Test
    void everyKindOfMessageThatRepliesToACardIsAnEntry() {
        int drawn = bot.revision(deal);
        bot.sends(BORIS, AnUpdate.voice("V"), card);
        bot.sends(BORIS, with(AnUpdate.photo("P"), "caption", "фасад"), card);
        bot.sends(BORIS, AnUpdate.place(55.75, 37.61), card);
        bot.sends(
                BORIS,
                Map.of("contact", Map.of("phone_number", "79270000002", "first_name", "Пётр")),
                card);
        assertThat(activities())
                .containsExactly(
                        new Activity.Note(
                                new Said("", List.of(file(Enclosure.Kind.VOICE, "V", "voice")))),
                        new Activity.Note(
                                new Said(
                                        "фасад",
                                        List.of(file(Enclosure.Kind.PHOTO, "P", "photo.jpg")))),
                        new Activity.Note(new Said("", List.of(new Enclosure.Place(55.75, 37.61)))),
                        new Activity.Note(
                                new Said(
                                        "",
                                        List.of(new Enclosure.Person("Пётр", "+79270000002")))));
        assertThat(bot.revision(deal)).isEqualTo(drawn);
    }

    @Test
    void whatIsForwardedKeepsWhoseItIsAndFromWhenAndIsATouch() {
        Screen noted =
                bot.sends(
                        BORIS,
                        AnUpdate.forwarded("Иван", WROTE, Map.of("text", "цена устраивает")),
                        card);
        assertThat(noted.text().toString()).contains("Записано", "окна");
        assertThat(activities())
                .containsExactly(
                        new Activity.Message(
                                "Иван", Instant.ofEpochSecond(WROTE), Said.of("цена устраивает")));
        assertThat(bot.deal(deal).facts().touches().count()).isEqualTo(1);
        assertThat(history(0).text().toString()).contains("Сообщение, Иван, пн 21 сент.");
    }

    @Test
    void whatIsForwardedCommandsNothingAndAnswersNothing() {
        bot.taps(BORIS, new Button.AskSum(deal, bot.revision(deal)));
        Screen asked =
                bot.sends(BORIS, AnUpdate.forwarded("Иван", WROTE, Map.of("text", "300к")), null);
        assertThat(asked.text().toString()).contains("К какой сделке", "300к");
        assertThat(
                        bot.sends(
                                        BORIS,
                                        AnUpdate.forwarded("Иван", WROTE, Map.of("text", "/my")),
                                        null)
                                .text()
                                .toString())
                .contains("К какой сделке");
    }

    @Test
    void anAlbumIsOneEntryAndIsConfirmedOnce() {
        bot.sends(BORIS, part("P1", "до и после"), card);
        int said = bot.courier.all().size();
        bot.sends(BORIS, part("P2", null), card);
        bot.sends(BORIS, part("P3", null), card);
        assertThat(bot.courier.all()).hasSize(said);
        assertThat(activities())
                .containsExactly(
                        new Activity.Note(
                                new Said(
                                        "до и после",
                                        List.of(
                                                file(Enclosure.Kind.PHOTO, "P1", "photo.jpg"),
                                                file(Enclosure.Kind.PHOTO, "P2", "photo.jpg"),
                                                file(Enclosure.Kind.PHOTO, "P3", "photo.jpg")))));
        assertThat(history(0).text().toString()).doesNotContain("раньше было");
    }

    @Test
    void whatIsEditedReadsOtherwiseAndTheEarlierWordsStay() {
        bot.replies(BORIS, card, "бюджет 200");
        long sent = bot.lastUpdate();
        Screen corrected = bot.edits(BORIS, sent, Map.of("text", "бюджет 300"));
        assertThat(corrected.text().toString()).contains("исправлена", "окна");
        assertThat(activities()).containsExactly(Activity.note("бюджет 300"));
        assertThat(history(0).text().toString())
                .contains("«бюджет 300»", "раньше было: «бюджет 200»");
        int before = bot.courier.all().size();
        bot.edits(BORIS, sent, Map.of("text", "бюджет 300"));
        assertThat(bot.courier.all()).hasSize(before);
    }

    @Test
    void anEditOfWhatIsInNoDealIsToldToChangeNothing() {
        bot.says(BORIS, "/my");
        assertThat(bot.edits(BORIS, bot.lastUpdate(), Map.of("text", "/today")).text().toString())
                .contains("не записано ни в одну сделку");
    }

    @Test
    void whatRepliesToNothingIsAttachedToADealThatIsChosen() {
        DealId other = bot.dealOf(BORIS, "Василёк, двери");
        Screen ask = bot.sends(BORIS, AnUpdate.voice("V"), null);
        assertThat(ask.text().toString()).contains("К какой сделке", "голосовое");
        List<Button> keys = ABot.buttons(ask);
        assertThat(keys).hasSize(4);
        Button chosen =
                keys.stream()
                        .filter(b -> b.dealOf().filter(deal::equals).isPresent())
                        .findFirst()
                        .orElseThrow();
        assertThat(bot.taps(BORIS, chosen).text().toString()).contains("Записано", "окна");
        bot.taps(BORIS, keys.getFirst());
        assertThat(activities()).hasSize(1);
        assertThat(DealLog.of(bot.store.log(other)).entries()).hasSize(1);
    }

    @Test
    void anAlbumWithoutADealIsAskedAboutOnceAndComesWhole() {
        Screen ask = bot.sends(BORIS, part("P1", null), null);
        int said = bot.courier.all().size();
        bot.sends(BORIS, part("P2", null), null);
        bot.taps(BORIS, ABot.buttons(ask).getFirst());
        bot.sends(BORIS, part("P3", null), null);
        assertThat(bot.courier.all()).hasSize(said + 1);
        assertThat(activities()).hasSize(1);
        assertThat(activities().getFirst().said().enclosed()).hasSize(3);
    }

    @Test
    void aNewDealBeginsWithWhatWasSent() {
        Screen ask = bot.sends(BORIS, AnUpdate.photo("P"), null);
        bot.taps(BORIS, ABot.buttons(ask).getLast());
        assertThat(bot.says(BORIS, "250к").text().toString()).contains("кто клиент");
        DealId begun = ABot.dealOn(bot.says(BORIS, "Лютик, лоджия"));
        assertThat(activities(begun)).hasSize(1);
        assertThat(bot.store.of(BORIS.member())).isEmpty();
    }

    @Test
    void aTextIsTheLineOfANewDeal() {
        Screen ask = bot.says(BORIS, "Лютик, лоджия, 90к");
        DealId begun = ABot.dealOn(bot.taps(BORIS, ABot.buttons(ask).getLast()));
        assertThat(bot.deal(begun).facts().title()).isEqualTo("лоджия");
    }

    @Test
    void aNoteIsSaidToBeAWish() {
        Screen noted = bot.replies(BORIS, card, "только белые рамы");
        Button wish = ABot.buttons(noted).getLast();
        assertThat(wish).isInstanceOf(Button.AsWish.class);
        assertThat(bot.taps(BORIS, wish).text().toString()).contains("пожелание");
        assertThat(activities()).containsExactly(new Activity.Wish(Said.of("только белые рамы")));
    }

    @Test
    void filesAreShownAgainToWhoeverMaySeeTheDeal() {
        bot.sends(BORIS, AnUpdate.photo("P"), card);
        Button show =
                ABot.buttons(history(0)).stream()
                        .filter(Button.Enclosed.class::isInstance)
                        .findFirst()
                        .orElseThrow();
        bot.taps(ANNA, show);
        assertThat(bot.courier.again())
                .containsExactly(file(Enclosure.Kind.PHOTO, "P", "photo.jpg"));
        Screen refused = bot.taps(KATE, show);
        assertThat(bot.courier.again()).hasSize(1);
        assertThat(refused.text().toString()).contains("Борис");
    }

    @Test
    void historyIsReadPageByPage() {
        for (int i = 1; i <= 30; i++) {
            bot.replies(BORIS, card, "заметка " + i + ".");
        }
        Screen newest = history(0);
        assertThat(newest.text().toString())
                .contains("«заметка 30.»")
                .doesNotContain("«заметка 18.»");
        Button.History earlier =
                (Button.History)
                        ABot.buttons(newest).stream()
                                .filter(b -> b instanceof Button.History h && h.before() > 0)
                                .findFirst()
                                .orElseThrow();
        assertThat(bot.taps(BORIS, earlier).text().toString())
                .contains("«заметка 18.»")
                .doesNotContain("«заметка 30.»");
    }

    @Test
    void nobodyWritesIntoSomebodyElsesDeal() {
        Screen refused = bot.sends(KATE, AnUpdate.voice("V"), card);
        assertThat(refused.text().toString()).contains("Борис");
        assertThat(activities()).isEmpty();
        bot.sends(ANNA, AnUpdate.voice("V"), card);
        assertThat(activities()).hasSize(1);
    }

    @Test
    void aStickerIsRefusedKindly() {
        bot.receives(AnUpdate.sticker(bot.nextUpdate(), BORIS));
        assertThat(bot.courier.last().screen().text().toString()).contains("не записать");
    }

    private Screen history(int before) {
        return bot.taps(BORIS, new Button.History(deal, before));
    }

    private List<Activity> activities() {
        return activities(deal);
    }

    private List<Activity> activities(DealId of) {
        return DealLog.of(bot.store.log(of)).entries().stream()
                .filter(entry -> entry.activity() != null)
                .map(DealLog.Entry::activity)
                .toList();
    }

    private static Enclosure.File file(Enclosure.Kind kind, String id, String name) {
        return new Enclosure.File(kind, id, name);
    }

    private static Map<String, Object> part(String id, @Nullable String caption) {
        Map<String, Object> part = with(AnUpdate.photo(id), "media_group_id", "13940012345678901");
        return caption == null ? part : with(part, "caption", caption);
    }

    private static Map<String, Object> with(Map<String, ?> content, String name, Object value) {
        Map<String, Object> all = new LinkedHashMap<>(content);
        all.put(name, value);
        return all;
    }
}
