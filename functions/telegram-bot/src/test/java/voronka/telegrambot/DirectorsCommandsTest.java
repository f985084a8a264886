package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegrambot.Someone.ANNA;
import static voronka.telegrambot.Someone.BORIS;
import static voronka.telegrambot.Someone.KATE;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import voronka.domain.funnel.Verification;
import voronka.domain.staffing.IssuingKey;
import voronka.domain.team.Role;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

class DirectorsCommandsTest {
    private final ABot bot = ABot.ofACompany();

    @Test
    void anInvitationIsALinkAndACommandToForward() {
        Screen roles = bot.says(ANNA, "/invite");
        assertThat(ABot.buttons(roles))
                .containsExactlyElementsOf(
                        Arrays.stream(Role.values()).<Button>map(Button.Invite::new).toList());
        String letter = bot.taps(ANNA, new Button.Invite(Role.MANAGER)).text().toString();
        assertThat(letter).contains("менеджер", "Действует 7 дней");
        String code = letter.replaceAll("(?s).*<code>/start (\\w+)</code>.*", "$1");
        assertThat(letter).contains("https://t.me/voronka_bot?start=" + code);
        assertThat(bot.store.invitation(code).orElseThrow().role()).isEqualTo(Role.MANAGER);
    }

    @Test
    void withoutTheBotsNameAnInvitationIsACommandToForward() {
        String letter =
                bot.withoutName().taps(ANNA, new Button.Invite(Role.DIRECTOR)).text().toString();
        assertThat(letter).doesNotContain("t.me").contains("<code>/start ");
    }

    @Test
    void aKeyToInviteThatAManagerFoundInvitesNobody() {
        bot.taps(KATE, new Button.Invite(Role.DIRECTOR));
        assertThat(bot.toast()).isEqualTo("This command is not for your role. Ask a director.");
    }

    @Test
    void aFormGetsAnAddressWithItsKey() {
        String told = bot.says(ANNA, "/form site").text().toString();
        String key =
                told.replaceAll(
                        "(?s).*<code>https://api.example.com/leads/site\\?key=(\\w+)</code>.*",
                        "$1");
        assertThat(bot.store.form("site").orElseThrow().hash()).isEqualTo(IssuingKey.hash(key));
        assertThat(told).contains("phone");
    }

    @Test
    void anotherSystemGetsAKeyForItsHeader() {
        String told = bot.says(ANNA, "/apikey accounting").text().toString();
        String key = told.replaceAll("(?s).*<code>Authorization: Bearer (\\w+)</code>.*", "$1");
        assertThat(bot.store.api(IssuingKey.hash(key)).orElseThrow().name())
                .isEqualTo("accounting");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/form Сайт", "/form site 2", "/apikey 1C", "/apikey <b>"})
    void aNameThatWillNotDoIsExplained(String typed) {
        assertThat(bot.says(ANNA, typed).text().toString())
                .isEqualTo(
                        "Имя не подходит. Нужны маленькие латинские буквы, цифры и дефис, первой"
                                + " стоит буква. Например: site-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/form", "/apikey", "/form@voronka_bot", "/FORM "})
    void withoutANameTheCommandShowsAnExample(String typed) {
        assertThat(bot.says(ANNA, typed).text().toString()).contains("Например: /");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/invite", "/form site", "/apikey accounting"})
    void aManagerIsRefusedPolitely(String typed) {
        assertThat(bot.says(BORIS, typed).text().toString())
                .isEqualTo("Эта команда не для вашей роли. Попросите директора.");
        assertThat(bot.store.form("site")).isEmpty();
    }

    @Test
    void theNightsProofIsTold() {
        assertThat(bot.says(ANNA, "/verify").text().toString()).contains("каждую ночь");
        bot.store.note(new Verification(bot.clock.instant(), 420, 4_200, 0, List.of()));
        assertThat(bot.says(ANNA, "/verify").text().toString())
                .contains("Числа в отчётах верны", "событий в журнале — 420");
        Verification.Difference wrong =
                new Verification.Difference("sales, all, now", "open.request.n", 3, 2);
        bot.store.note(
                new Verification(
                        bot.clock.instant().plusSeconds(1), 420, 4_200, 1, List.of(wrong)));
        assertThat(bot.says(ANNA, "/verify").text().toString())
                .contains(
                        "исправлены", "open.request.n было 3, стало 2", "изменилось счётчиков: 1");
        assertThat(bot.says(BORIS, "/verify").text().toString()).contains("директор");
    }
}
