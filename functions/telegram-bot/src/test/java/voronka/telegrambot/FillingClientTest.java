package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegrambot.Someone.BORIS;
import static voronka.telegrambot.Someone.KATE;

import java.util.Map;
import org.junit.jupiter.api.Test;
import voronka.domain.contact.Contact;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

/** A contact that is shared as a reply to a card fills the client's card by one tap. */
class FillingClientTest {
    private final ABot bot = ABot.ofACompany();

    @Test
    void itIsTheClientsAfterOneTap() {
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна");
        Button fill = shared(deal, "Пётр", "79270000002");

        Screen card = bot.taps(BORIS, fill);

        assertThat(contact(deal).phone()).isEqualTo("+79270000002");
        assertThat(card.text().toString()).contains("+7 927 000-00-02");
        assertThat(bot.store.log(deal))
                .extracting(DealEvent::what)
                .hasAtLeastOneElementOfType(DealEvent.ClientKnown.class);
        assertThat(bot.says(BORIS, "0002").text().toString()).contains("окна");
        assertThat(bot.store.known(contact(deal).keys()).values())
                .singleElement()
                .satisfies(reach -> assertThat(reach.deal()).isEqualTo(deal));
        bot.taps(BORIS, fill);
        assertThat(bot.toast()).isNotBlank();
    }

    @Test
    void aNumberThatIsSomebodyElsesStaysTheirs() {
        DealId other = bot.dealOf(KATE, "Daisy, windows, +79270000002");
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна");

        bot.taps(BORIS, shared(deal, "Пётр", "79270000002"));

        assertThat(contact(deal).phone()).isEqualTo("+79270000002");
        assertThat(bot.store.known(contact(deal).keys()).values())
                .singleElement()
                .satisfies(reach -> assertThat(reach.deal()).isEqualTo(other));
    }

    @Test
    void whoeverMayNotChangeTheDealDoesNotFillIt() {
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна");
        Button fill = shared(deal, "Пётр", "79270000002");
        bot.taps(KATE, fill);
        assertThat(contact(deal).phone()).isNull();
    }

    private Button shared(DealId deal, String name, String phone) {
        Screen card = bot.taps(BORIS, new Button.Card(deal));
        Screen noted =
                bot.sends(
                        BORIS,
                        Map.of("contact", Map.of("phone_number", phone, "first_name", name)),
                        card);
        return ABot.buttons(noted).stream()
                .filter(Button.FillClient.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private Contact contact(DealId deal) {
        return bot.deal(deal).facts().contact();
    }
}
