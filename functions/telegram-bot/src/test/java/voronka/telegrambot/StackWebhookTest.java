package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import voronka.aws.cloudformation.CustomResource;
import voronka.aws.cloudformation.CustomResource.Wish;
import voronka.aws.lambda.Log;

class StackWebhookTest {
    private static final String ADDRESS = "https://api.example.com/telegram";

    private final ABot bot = ABot.ofACompany();
    private final List<String> told = new ArrayList<>();
    private final Assembly assembly = bot.assembly();
    private final StackWebhook webhook =
            new StackWebhook(
                    bot.publication,
                    bot.menus::put,
                    assembly.commands(),
                    bot.store,
                    KnownSecrets.USUAL,
                    (resource, id, verdict) -> told.add(id + " " + verdict.json(resource, id)));

    @Test
    void aNewStackIsWhereUpdatesGoAndOffersItsCommands() {
        answer(Wish.CREATE, "", ADDRESS);

        assertThat(bot.publication.lines)
                .element(0)
                .isEqualTo("webhook " + ADDRESS + " " + KnownSecrets.USUAL.webhookSecret());
        assertThat(bot.publication.lines)
                .anyMatch(line -> line.startsWith("menu ru") && line.contains("start"))
                .anyMatch(line -> line.startsWith("menu en") && line.contains("start"));
        assertThat(bot.menus).containsKey(Someone.BORIS.chat());
        assertThat(told)
                .singleElement()
                .asString()
                .startsWith(ADDRESS + " ")
                .contains("\"Status\":\"SUCCESS\"", "\"RequestId\":\"request\"");
    }

    @Test
    void aStackThatGoesTakesItsWebhookAndMenusAlong() {
        answer(Wish.CREATE, "", ADDRESS);
        answer(Wish.DELETE, ADDRESS, ADDRESS);

        assertThat(bot.publication.lines).contains("no webhook", "no menu ru", "no menu en");
        assertThat(told).last().asString().contains("SUCCESS");
    }

    @Test
    void anotherStackThatHasTheBotByNowKeepsIt() {
        answer(Wish.CREATE, "", "https://other.example.com/telegram");
        answer(Wish.DELETE, ADDRESS, ADDRESS);

        assertThat(bot.publication.lines).doesNotContain("no webhook", "no menu ru");
        assertThat(told).last().asString().contains("SUCCESS");
    }

    @Test
    void aBotThatCannotBeReachedFailsTheStackWithAReason() {
        bot.publication.busy = "Telegram said 429, retry after 3 s";
        answer(Wish.UPDATE, ADDRESS, ADDRESS);

        assertThat(told)
                .singleElement()
                .asString()
                .contains("FAILED", "Telegram said 429", "deploy again");
    }

    @Test
    void whateverBreaksIsAnsweredWithoutItsWords() {
        bot.publication.failure = new IllegalStateException("bot100:secret is in here");
        answer(Wish.CREATE, "", ADDRESS);
        answer(Wish.DELETE, ADDRESS, ADDRESS);

        assertThat(told).hasSize(2);
        assertThat(told.getFirst()).contains("FAILED", "IllegalStateException");
        assertThat(told.getLast()).contains("SUCCESS");
        assertThat(told + bot.log.all()).doesNotContain("bot100");
    }

    @Test
    void anAddressThatIsNoneIsToldSo() {
        answer(Wish.CREATE, "", "");

        assertThat(told).singleElement().asString().contains("FAILED", "Url is no address");
        assertThat(bot.publication.lines).isEmpty();
    }

    private void answer(Wish wish, String physicalId, String address) {
        webhook.answer(
                new CustomResource(
                        wish,
                        URI.create("https://cloudformation.example.com/signed"),
                        "stack",
                        "request",
                        "Webhook",
                        physicalId,
                        Map.of(StackWebhook.ADDRESS, address)),
                new Log(bot.log));
    }
}
