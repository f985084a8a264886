package voronka.telegram.incoming;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.Contact;
import org.telegram.telegrambots.meta.api.objects.Venue;
import org.telegram.telegrambots.meta.api.objects.location.Location;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import voronka.domain.deal.DealId;
import voronka.telegram.incoming.Incoming.Sender;
import voronka.telegram.screen.Button;

/** Reads what a person has written or shared in a private chat. */
final class MessageReader {
    /**
     * Digits of a whole number in international form; 8 and ten digits are a Russian one at home.
     */
    private static final Pattern INTERNATIONAL = Pattern.compile("(?!8\\d{10}$)[1-9]\\d{10,14}");

    Optional<Incoming> read(long update, Message message) {
        if (UpdateReader.isBot(message.getFrom())) {
            return Optional.empty();
        }
        if (!UpdateReader.isPrivate(message.getChat())) {
            return commanded(update, message);
        }
        Sender sender = UpdateReader.sender(message.getFrom(), message.getChat());
        Optional<Incoming> sent = sent(update, sender, message).map(Incoming.class::cast);
        return sent.or(() -> kind(message).map(kind -> new Incoming.Other(update, sender, kind)));
    }

    private static Optional<Incoming> commanded(long update, Message message) {
        boolean command =
                UpdateReader.isGroup(message.getChat())
                        && message.hasText()
                        && message.getText().startsWith("/");
        return command
                ? Optional.of(
                        new Incoming.InGroup(
                                update,
                                UpdateReader.sender(message.getFrom(), message.getChat()),
                                message.getText()))
                : Optional.empty();
    }

    /** A place that moves is told again and again: only where it was first is kept. */
    Optional<Incoming> edited(long update, Message message) {
        if (!UpdateReader.isPrivate(message.getChat())
                || UpdateReader.isBot(message.getFrom())
                || message.hasLocation()) {
            return Optional.empty();
        }
        Sender sender = UpdateReader.sender(message.getFrom(), message.getChat());
        return sent(update, sender, message).map(Incoming.Edited::new);
    }

    private static Optional<Incoming.Sent> sent(long update, Sender sender, Message message) {
        Incoming.Envelope envelope = envelope(message);
        if (message.hasText()) {
            return Optional.of(new Incoming.Text(update, sender, envelope, message.getText()));
        }
        Optional<AttachedFile> file = AttachedFiles.of(message);
        if (file.isPresent()) {
            String caption = message.getCaption();
            return Optional.of(
                    new Incoming.Attached(
                            update, sender, envelope, file.get(), caption == null ? "" : caption));
        }
        if (message.hasContact()) {
            return Optional.of(contact(update, sender, envelope, message.getContact()));
        }
        return message.hasLocation()
                ? Optional.of(place(update, sender, envelope, message))
                : Optional.empty();
    }

    private static Incoming.Envelope envelope(Message message) {
        return new Incoming.Envelope(
                UpdateReader.needed(message.getMessageId(), "message.message_id"),
                about(message.getReplyToMessage()),
                Authors.of(message),
                message.getMediaGroupId());
    }

    private static Incoming.Sent contact(
            long update, Sender sender, Incoming.Envelope envelope, Contact contact) {
        String last = contact.getLastName();
        String name = last == null ? contact.getFirstName() : contact.getFirstName() + " " + last;
        String phone = UpdateReader.needed(contact.getPhoneNumber(), "contact.phone_number");
        boolean bare = INTERNATIONAL.matcher(phone).matches();
        return new Incoming.SharedContact(
                update, sender, envelope, name, bare ? "+" + phone : phone);
    }

    private static Incoming.Sent place(
            long update, Sender sender, Incoming.Envelope envelope, Message message) {
        Location location = message.getLocation();
        Venue venue = message.getVenue();
        return new Incoming.Place(
                update,
                sender,
                envelope,
                location.getLatitude(),
                location.getLongitude(),
                venue == null ? "" : venue.getTitle() + ", " + venue.getAddress());
    }

    /**
     * The deal of the message replied to: the one that its keys are about. A list whose keys are
     * about several deals is about none: words must not get into the wrong client's history.
     */
    private static @Nullable DealId about(@Nullable Message replied) {
        if (replied == null) {
            return null;
        }
        InlineKeyboardMarkup keys = replied.getReplyMarkup();
        if (keys == null) {
            return null;
        }
        Set<DealId> deals = new LinkedHashSet<>();
        keys.getKeyboard().stream()
                .flatMap(row -> row.stream())
                .flatMap(key -> Optional.ofNullable(key.getCallbackData()).stream())
                .flatMap(data -> Button.decode(data).stream())
                .flatMap(button -> button.dealOf().stream())
                .forEach(deals::add);
        return deals.size() == 1 ? deals.iterator().next() : null;
    }

    /**
     * By Telegram's own word; empty for what the messenger says by itself, like a pinned message.
     */
    private static Optional<String> kind(Message message) {
        if (message.hasSticker()) {
            return Optional.of("sticker");
        }
        if (message.hasPoll()) {
            return Optional.of("poll");
        }
        return message.hasDice() ? Optional.of("dice") : Optional.empty();
    }
}
