package voronka.telegrambot;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voronka.domain.access.AccessKey;
import voronka.domain.staffing.SharingCalendar;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;
import voronka.telegram.words.Words;

/**
 * {@code /calendar}: a secret link by which the member's own calendar program shows their days. The
 * link stands in the message it was made by and nowhere else.
 */
final class CalendarCommand implements Command {
    private final SharingCalendar sharing;
    private final BotName botName;

    CalendarCommand(SharingCalendar sharing, BotName botName) {
        this.sharing = sharing;
        this.botName = botName;
    }

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public Audience audience() {
        return Audience.WORKERS;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        Words words = turn.words();
        Optional<AccessKey.CalendarKey> current = sharing.current(turn.member());
        String told =
                current.map(
                                key ->
                                        words.say(
                                                "calendar.there",
                                                "when",
                                                turn.viewer().dates().day(key.issuedAt())))
                        .orElseGet(() -> words.say("calendar.none"));
        return Reply.of(screen(Html.of(told), current.orElse(null), words));
    }

    /** A link in place of the one that the screen knew of; the new one is shown this once. */
    Reply make(Button.MakeCalendar button, Turn turn) {
        Words words = turn.words();
        @Nullable String bot = botName.username().orElse(null);
        return switch (sharing.anew(turn.member(), button.version(), bot)) {
            case SharingCalendar.Shared(AccessKey.CalendarKey kept, String key) ->
                    Reply.of(screen(letter(key, turn), kept, words));
            case SharingCalendar.ChangedMeanwhile changed ->
                    Reply.toast(words.say("calendar.changed"));
            case SharingCalendar.NothingToShow nothing ->
                    Reply.toast(words.say("refused.directors"));
        };
    }

    Reply stop(Turn turn) {
        Words words = turn.words();
        sharing.stop(turn.member());
        return Reply.of(screen(Html.of(words.say("calendar.off")), null, words));
    }

    private static Html letter(String key, Turn turn) {
        Words words = turn.words();
        return Html.of(words.say("calendar.done"))
                .line()
                .line()
                .code("%s/calendar/%s/%s.ics".formatted(turn.site(), turn.member().id(), key))
                .line()
                .line()
                .text(words.say("calendar.how"));
    }

    private static Screen screen(Html text, AccessKey.@Nullable CalendarKey current, Words words) {
        return current == null
                ? Screen.of(text).row(key(words.say("key.calendar"), new Button.MakeCalendar(0)))
                : Screen.of(text)
                        .row(
                                key(
                                        words.say("key.calendar-anew"),
                                        new Button.MakeCalendar(
                                                Math.toIntExact(current.version()))))
                        .row(key(words.say("key.calendar-off"), new Button.StopCalendar()));
    }

    private static Screen.Key key(String label, Button button) {
        return new Screen.Key.Press(label, button);
    }
}
