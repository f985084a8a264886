package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegrambot.Someone.ANNA;
import static voronka.telegrambot.Someone.BORIS;
import static voronka.telegrambot.Someone.KATE;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import voronka.domain.Messenger.Sending;
import voronka.domain.conversation.Dialogues;
import voronka.domain.conversation.Question;
import voronka.domain.deal.DealId;
import voronka.domain.team.MemberId;
import voronka.domain.team.Role;
import voronka.domain.team.Roster;
import voronka.domain.team.Team;
import voronka.telegram.screen.Button;

class WebhookTest {
    private final ABot bot = ABot.ofACompany();

    @ParameterizedTest
    @ValueSource(strings = {"", "Hush", "hush ", "hus", "hushh"})
    void aWrongSecretIsRefusedBeforeAnythingIsRead(String secret) {
        byte[] garbage = "{{{".getBytes(StandardCharsets.UTF_8);
        assertThat(
                        bot.receives(garbage, Map.of("x-telegram-bot-api-secret-token", secret))
                                .status())
                .isEqualTo(401);
        assertThat(bot.receives(garbage, Map.of()).status()).isEqualTo(401);
        assertThat(bot.parked.bodies()).isEmpty();
        assertThat(bot.log.all()).isEmpty();
    }

    @Test
    void withoutASecretOfOursEveryUpdateIsRefusedWithAClearLine() {
        bot.with(new KnownSecrets("", "open-sesame"));
        assertThat(bot.receives(AnUpdate.text(1, ANNA, "/help")).status()).isEqualTo(500);
        assertThat(bot.receives(new byte[0], Map.of()).status()).isEqualTo(500);
        assertThat(bot.log.all()).contains("no webhook secret is set");
        assertThat(bot.courier.all()).isEmpty();
    }

    @Test
    void textWithoutAnUpdatesNumberIsABadRequest() {
        for (String body : new String[] {"", "null", "[]", "\"hi\"", "{}", "{{{", "{\"a\":1"}) {
            assertThat(bot.receives(body).status()).as(body).isEqualTo(400);
        }
        assertThat(bot.parked.bodies()).isEmpty();
    }

    @Test
    void aMegabyteOfGarbageIsABadRequest() {
        assertThat(bot.receives("x".repeat(1_100_000)).status()).isEqualTo(400);
        assertThat(bot.receives("[".repeat(1_100_000)).status()).isEqualTo(400);
    }

    @Test
    void aMegabyteWithANumberIsParked() {
        String body = "{\"update_id\":31,\"message\":\"" + "x".repeat(1_100_000) + "\"}";
        assertThat(bot.receives(body).status()).isEqualTo(200);
        assertThat(bot.parked.bodies()).containsEntry("31", body);
    }

    @Test
    void anUpdateInAShapeWeCannotReadIsParked() {
        String body = "{\"update_id\":32,\"message\":[1,2,3]}";
        assertThat(bot.receives(body).status()).isEqualTo(200);
        assertThat(bot.parked.bodies()).containsEntry("32", body);
    }

    @Test
    void anUpdateOfAnUnknownKindIsTakenAndForgotten() {
        assertThat(bot.receives(AnUpdate.ofUnknownKind(33)).status()).isEqualTo(200);
        assertThat(bot.response().body()).isEmpty();
        assertThat(bot.parked.bodies()).isEmpty();
        assertThat(bot.courier.all()).isEmpty();
    }

    @Test
    void aGroupIsNotAnswered() {
        String inAGroup =
                AnUpdate.text(34, ANNA, "Всем привет").replace("\"private\"", "\"group\"");
        assertThat(bot.receives(inAGroup).status()).isEqualTo(200);
        assertThat(bot.courier.all()).isEmpty();
    }

    @Test
    void aPoisonedUpdateIsParkedWholeAndThePersonIsToldOnce() {
        bot.with(ports -> with(ports, broken(new IllegalStateException("+79271234567"))));
        String poison = AnUpdate.text(35, KATE, "8 927 123-45-67");
        assertThat(bot.receives(poison).status()).isEqualTo(200);
        assertThat(bot.parked.bodies()).containsEntry("35", poison);
        assertThat(bot.courier.all()).hasSize(1);
        assertThat(bot.courier.last().to()).isEqualTo(KATE.chat());
        assertThat(bot.courier.last().screen().text().toString())
                .contains("the fault is ours", "35");
    }

    @Test
    void aPoisonedTapIsParkedToo() {
        bot.with(ports -> with(ports, broken(new IllegalStateException("x"))));
        assertThat(bot.receives(AnUpdate.tap(36, BORIS, 55, "x")).status()).isEqualTo(200);
        assertThat(bot.parked.bodies()).containsOnlyKeys("36");
        assertThat(bot.courier.last().screen().text().toString()).contains("ошибка у нас", "36");
    }

    @Test
    void aPoisonedUpdateThatCannotBeParkedComesAgain() {
        bot.with(ports -> with(ports, broken(new IllegalStateException("x"))));
        bot.parked.close();
        assertThat(bot.receives(AnUpdate.text(37, ANNA, "hello")).status()).isEqualTo(503);
        assertThat(bot.receives("{\"update_id\":38,\"message\":[]}").status()).isEqualTo(503);
        assertThat(bot.courier.all()).isEmpty();
    }

    @Test
    void whatFailsIsLoggedWithoutWhatItSays() {
        bot.with(ports -> with(ports, broken(new IllegalStateException("+79271234567"))));
        bot.receives(AnUpdate.text(39, ANNA, "Ромашка 8 927 123-45-67"));
        assertThat(bot.log.all())
                .contains("IllegalStateException", "39")
                .doesNotContain("927", "Ромашка", "Анна", "hush");
    }

    @Test
    void whileTheStoreIsOutOfReachTheUpdateComesAgain() {
        Team down =
                new Team() {
                    @Override
                    public Roster roster() {
                        throw SdkClientException.create("no route");
                    }

                    @Override
                    public voronka.domain.team.Turn turn(Role role) {
                        throw SdkClientException.create("no route");
                    }

                    @Override
                    public Optional<voronka.domain.team.Invitation> invitation(String code) {
                        throw SdkClientException.create("no route");
                    }
                };
        bot.with(ports -> with(ports, down));
        assertThat(bot.receives(AnUpdate.text(40, ANNA, "hello")).status()).isEqualTo(503);
        assertThat(bot.parked.bodies()).isEmpty();
        assertThat(bot.courier.all()).isEmpty();
    }

    @Test
    void whileTheMessengerIsOutOfReachTheUpdateComesAgainAndChangesNothingTwice() {
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна, 250к");
        Button move = new Button.Move(deal, bot.revision(deal), "measuring");
        bot.courier.answers(new Sending.Later("429"));
        String tap = AnUpdate.tap(41, BORIS, 55, move.encode());
        assertThat(bot.receives(tap).status()).isEqualTo(503);
        bot.courier.worksAgain();
        assertThat(bot.receives(tap).status()).isEqualTo(200);
        assertThat(bot.courier.last().screen().text().toString()).contains("Замер");
        assertThat(bot.store.log(deal)).hasSize(2);
    }

    @Test
    void whoHasBlockedTheBotIsNotWrittenToAgainAndAgain() {
        bot.courier.answers(new Sending.Unreachable());
        assertThat(bot.receives(AnUpdate.text(42, ANNA, "/help")).status()).isEqualTo(200);
    }

    @Test
    void aMessageIsAnsweredWithNothingInTheBody() {
        assertThat(bot.receives(AnUpdate.text(43, ANNA, "/help")).body()).isEmpty();
        assertThat(bot.response().headers()).isEmpty();
    }

    private static Dialogues broken(RuntimeException failure) {
        return new Dialogues() {
            @Override
            public Optional<Question> open(MemberId member) {
                throw failure;
            }

            @Override
            public void ask(MemberId member, Question question) {
                throw failure;
            }

            @Override
            public void end(MemberId member) {
                throw failure;
            }
        };
    }

    private static Ports with(Ports ports, Dialogues dialogues) {
        return with(ports, ports.team(), dialogues);
    }

    private static Ports with(Ports ports, Team team) {
        return with(ports, team, ports.dialogues());
    }

    private static Ports with(Ports ports, Team team, Dialogues dialogues) {
        return new Ports(
                ports.ledger(),
                ports.deals(),
                ports.followUps(),
                ports.notices(),
                ports.leads(),
                ports.parcels(),
                ports.searchKeys(),
                team,
                ports.books(),
                ports.accessKeys(),
                dialogues,
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
}
