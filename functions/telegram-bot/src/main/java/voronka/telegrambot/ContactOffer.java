package voronka.telegrambot;

import voronka.domain.contact.PhoneNumbers;
import voronka.telegram.screen.Html;

/** Somebody shares a contact: a new deal is offered, its line begun. */
final class ContactOffer {
    private final PhoneNumbers phones;

    ContactOffer(PhoneNumbers phones) {
        this.phones = phones;
    }

    /** Asks what the contact wants; the line to complete is copied with one tap. */
    Html line(String person, String number, Turn turn) {
        String phone = phones.read(number).map(phones::show).orElse(number);
        String name = person.replaceAll("[,;\\s]+", " ").strip();
        String line = name.isEmpty() ? phone : name + ", " + phone;
        return Html.of(turn.words().say("contact.offer"))
                .line()
                .line()
                .code(line + ", ")
                .line()
                .line()
                .text(turn.words().say("contact.example", "line", line));
    }
}
