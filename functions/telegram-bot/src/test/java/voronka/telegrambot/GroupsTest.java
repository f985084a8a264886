package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegrambot.Someone.ANNA;
import static voronka.telegrambot.Someone.BORIS;
import static voronka.telegrambot.Someone.STRANGER;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voronka.domain.Messenger.Sending;
import voronka.domain.team.Chat;

/** In groups there is one command, and the pulse every Monday. */
class GroupsTest {
    private static final Instant NEXT_MONDAY = Instant.parse("2026-11-30T06:00:00Z");
    private static final long GROUP = -100_500L;

    private final ABot bot = ABot.ofACompany();

    @BeforeEach
    void somethingIsSold() {
        bot.dealOf(BORIS, "Ромашка, окна, 100к");
        bot.store.count(bot.store.everyEvent());
    }

    @Test
    void theWeeksPictureComesToTheGroupOnMonday() {
        assertThat(inGroup(ANNA, "/teamchat@voronka_bot"))
                .contains("По понедельникам в 9:00 здесь будет пульс");
        int pictures = bot.pictures.ordered().size();
        int before = bot.courier.all().size();

        bot.clock.moveTo(NEXT_MONDAY);
        bot.wakes();
        bot.wakes();

        List<RecordingCourier.Carried> sent =
                bot.courier.all().subList(before, bot.courier.all().size()).stream()
                        .filter(one -> one.to().id() == GROUP)
                        .toList();
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().screen().text().toString()).contains("Пульс", "В работе: 1");
        assertThat(sent.getFirst().screen().keys()).isEmpty();
        assertThat(bot.pictures.ordered()).hasSize(pictures + 1);
        assertThat(bot.pictures.ordered().getLast().chat()).isEqualTo(new Chat(ANNA.id(), GROUP));
        assertThat(bot.pictures.ordered().getLast().screen().keys()).isEmpty();
    }

    @Test
    void onlyWhoLeadsBindsAndUnbinds() {
        assertThat(inGroup(BORIS, "/pulse weekly")).contains("решает директор");
        assertThat(bot.store.subscriptionsOf(BORIS.member())).isEmpty();
        inGroup(ANNA, "/pulse weekly");
        assertThat(bot.store.subscriptionsOf(ANNA.member())).hasSize(1);
        assertThat(inGroup(BORIS, "/teamchat off")).contains("решает директор");
        assertThat(bot.store.subscriptionsOf(ANNA.member())).hasSize(1);
        assertThat(inGroup(ANNA, "/teamchat off")).contains("Больше ничего");
        assertThat(bot.store.subscriptionsOf(ANNA.member())).isEmpty();
    }

    @Test
    void everythingElseIsForPrivateAndOtherBotsCommandsAreTheirs() {
        assertThat(inGroup(ANNA, "/my")).contains("наедине");
        assertThat(inGroup(STRANGER, "/funnel")).contains("наедине");
        int before = bot.courier.all().size();
        inGroup(ANNA, "/weather");
        inGroup(ANNA, "Всем привет");
        assertThat(bot.courier.all()).hasSize(before);
    }

    @Test
    void whoeverTakesUsOutHasUnboundTheGroup() {
        inGroup(ANNA, "/teamchat");
        bot.receives(grouped(AnUpdate.blocked(bot.nextUpdate(), BORIS, true), BORIS));
        assertThat(bot.store.subscriptionsOf(ANNA.member())).isEmpty();
        assertThat(bot.store.roster().byPerson(BORIS.id()).orElseThrow().reachable()).isTrue();
    }

    @Test
    void aGroupThatIsGoneIsUnboundAndItsDirectorStaysReachable() {
        inGroup(ANNA, "/teamchat");
        bot.clock.moveTo(NEXT_MONDAY);
        bot.courier.answers(new Sending.Unreachable());
        bot.wakes();
        assertThat(bot.store.subscriptionsOf(ANNA.member()))
                .noneMatch(one -> one.letter().code().startsWith("GROUP"));
        assertThat(bot.store.roster().byPerson(ANNA.id()).orElseThrow().reachable()).isTrue();
    }

    @Test
    void inPrivateItIsToldHow() {
        assertThat(bot.says(ANNA, "/teamchat").text().toString())
                .contains("добавьте меня в группу");
        assertThat(bot.says(BORIS, "/teamchat").text().toString()).contains("не для вашей роли");
    }

    private String inGroup(Someone who, String text) {
        int before = bot.courier.all().size();
        String update = grouped(AnUpdate.text(bot.nextUpdate(), who, text), who);
        assertThat(bot.receives(update).status()).isEqualTo(200);
        if (bot.courier.all().size() == before) {
            return "";
        }
        assertThat(bot.courier.last().to().id()).isEqualTo(GROUP);
        return bot.courier.last().screen().text().toString();
    }

    private static String grouped(String update, Someone who) {
        return update.replace("\"private\"", "\"supergroup\"")
                .replace("\"chat\":{\"id\":" + who.id(), "\"chat\":{\"id\":" + GROUP);
    }
}
