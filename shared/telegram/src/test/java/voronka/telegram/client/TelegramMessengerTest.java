package voronka.telegram.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voronka.domain.ABook;
import voronka.domain.CountedIds;
import voronka.domain.InMemoryStore;
import voronka.domain.Messenger.News;
import voronka.domain.Messenger.Reminder;
import voronka.domain.Messenger.Sending;
import voronka.domain.MovableClock;
import voronka.domain.contact.Contact;
import voronka.domain.followup.DealFile;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Marker;
import voronka.domain.ledger.Write;
import voronka.domain.notice.Notice;
import voronka.domain.selling.CapturingLead;
import voronka.domain.selling.Enquiry;
import voronka.domain.team.Actor;
import voronka.domain.team.Chat;
import voronka.domain.team.Language;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Role;
import voronka.telegram.screen.Attachment;
import voronka.telegram.screen.Screen;

class TelegramMessengerTest {
    private final MovableClock clock = MovableClock.mondayMorning();
    private final InMemoryStore store = new InMemoryStore();
    private final List<String> carried = new ArrayList<>();
    private final TelegramMessenger messenger =
            new TelegramMessenger(new Recording(), store, clock);

    @BeforeEach
    void aLeadCameInAnHourAgo() {
        store.commit(
                new Change(List.of(new Write.OfBook(ABook.ofFourStages())), null, clock.instant()));
        Contact ivan = new Contact("", "Иван", "Ромашка", "+79271234567", null, null);
        Enquiry enquiry =
                new Enquiry(
                        "site",
                        new Actor.Visitor("site"),
                        Map.of(),
                        ivan,
                        "Окна",
                        null,
                        "site",
                        null,
                        null,
                        null);
        new CapturingLead(store, store, store, store, store, clock, new CountedIds())
                .from(enquiry, new Marker("lead", "1", "", clock.instant().plus(Marker.LONG)));
        clock.forward(Duration.ofHours(1));
    }

    @Test
    void eachReadsInTheirLanguageAndTheirZone() {
        messenger.tell(member(Language.RUSSIAN, "Europe/Moscow", new Chat(7, 70)), news());
        messenger.tell(member(Language.ENGLISH, "Asia/Tokyo", new Chat(8, 80)), news());
        assertThat(carried.get(0)).startsWith("send 70: 🔔 Новая заявка").contains("11:00");
        assertThat(carried.get(1)).startsWith("send 80: 🔔 A new lead").contains("17:00");
    }

    @Test
    void correctionEditsTheEarlierMessage() {
        Member anna = member(Language.RUSSIAN, "Europe/Moscow", new Chat(7, 70));
        assertThat(messenger.correct(anna, 41, news())).isEqualTo(new Sending.Sent(41));
        assertThat(carried.getFirst()).startsWith("edit 70/41: ");
    }

    @Test
    void reminderIsSent() {
        DealFile file = file();
        Reminder reminder =
                new Reminder(
                        file.open().getFirst(),
                        file,
                        store.log(file.deal().id()),
                        ABook.ofFourStages());
        Member anna = member(Language.RUSSIAN, "Europe/Moscow", new Chat(7, 70));
        assertThat(messenger.remind(anna, List.of(reminder), 0)).isEqualTo(new Sending.Sent(1));
        assertThat(carried.getFirst()).startsWith("send 70: <b>⏰ Клиент ждёт ответа</b>");
    }

    @Test
    void whoHasNeverComeToTheBotIsUnreachable() {
        Member nobody = member(Language.RUSSIAN, "Europe/Moscow", null);
        assertThat(messenger.tell(nobody, news())).isEqualTo(new Sending.Unreachable());
        assertThat(carried).isEmpty();
    }

    private News news() {
        Notice notice = store.everyNotice().getFirst();
        return new News(notice, file(), null, List.of(), ABook.ofFourStages(), store.roster());
    }

    private DealFile file() {
        return store.file(store.everyNotice().getFirst().deal()).orElseThrow();
    }

    private static Member member(Language language, String zone, @Nullable Chat chat) {
        return new Member(
                new MemberId("m"), "Анна", Role.MANAGER, language, ZoneId.of(zone), chat, true, 1);
    }

    private final class Recording implements Courier {
        @Override
        public Sending send(Chat to, Screen screen) {
            carried.add("send %d: %s".formatted(to.id(), screen.text()));
            return new Sending.Sent(1);
        }

        @Override
        public Sending sendFile(Chat to, Attachment file, Screen screen) {
            throw new AssertionError("news carry no file: " + file.name());
        }

        @Override
        public Sending sendAgain(Chat to, voronka.domain.activity.Enclosure enclosed, String gone) {
            throw new AssertionError("no messenger shows what somebody has sent");
        }

        @Override
        public Sending edit(Chat to, long message, Screen screen) {
            carried.add("edit %d/%d: %s".formatted(to.id(), message, screen.text()));
            return new Sending.Sent(message);
        }

        @Override
        public Sending caption(Chat to, long picture, Screen screen) {
            throw new AssertionError("news have no picture");
        }

        @Override
        public void takeKeysAway(Chat from, long message) {
            throw new AssertionError("news keep their keys");
        }

        @Override
        public Sending replace(Chat to, long message, Screen screen) {
            throw new AssertionError("news are edited in place");
        }
    }
}
