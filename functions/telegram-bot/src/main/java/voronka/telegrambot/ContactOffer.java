package voronka.telegrambot;

import voronka.domain.contact.PhoneNumbers;
import voronka.telegram.incoming.Incoming;
import voronka.telegram.screen.Html;

/** Somebody shares a contact: a new deal is offered, its line begun. */
final class ContactOffer {
    private final PhoneNumbers phones;
    private final Questions questions;

    ContactOffer(PhoneNumbers phones, Questions questions) {
        this.phones = phones;
        this.questions = questions;
    }

    /** Asks what the contact wants; the line to complete is copied with one tap. */
    Reply of(Incoming.SharedContact contact, Turn turn) {
        String phone = phones.read(contact.phone()).map(phones::show).orElse(contact.phone());
        String name = contact.name().replaceAll("[,;\\s]+", " ").strip();
        String line = name.isEmpty() ? phone : name + ", " + phone;
        return questions.newDeal(
                Html.of(turn.words().say("contact.offer"))
                        .line()
                        .line()
                        .code(line + ", ")
                        .line()
                        .line()
                        .text(turn.words().say("contact.example", "line", line)),
                turn);
    }
}
