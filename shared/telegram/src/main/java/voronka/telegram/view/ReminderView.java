package voronka.telegram.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voronka.domain.Messenger.Reminder;
import voronka.domain.contact.Contact;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.deal.LostDeal;
import voronka.domain.followup.FollowUp;
import voronka.domain.time.Delay;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Excerpt;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** A reminder with its whole context; several at once as an agenda. */
public final class ReminderView {
    private static final int LONGEST_PROMISE = FollowUp.LONGEST_TEXT;

    private final Reminder reminder;
    private final Viewer viewer;
    private final FollowUp followUp;
    private final Deal deal;
    private final Html text = Html.empty();

    private ReminderView(Reminder reminder, Viewer viewer) {
        this.reminder = reminder;
        this.viewer = viewer;
        this.deal = reminder.file().deal();
        this.followUp = reminder.followUp().told(deal, reminder.book(), viewer.member().language());
    }

    /**
     * The message about one promise or several.
     *
     * @param touches how many clients are to hear from them today; 0 for none
     */
    public static Screen of(List<Reminder> reminders, int touches, Viewer viewer) {
        Screen promises =
                reminders.size() == 1
                        ? new ReminderView(reminders.getFirst(), viewer).one()
                        : AgendaView.of(reminders, viewer);
        return touches == 0 ? promises : AgendaView.withTouches(promises, touches, viewer);
    }

    /** The words alone: what was promised, with all that was said. */
    static Html text(Reminder reminder, Viewer viewer) {
        return new ReminderView(reminder, viewer).words();
    }

    private Screen one() {
        if (followUp.deliveredAt() != null) {
            text.text(viewer.say("reminder.again")).line();
        }
        return new Screen(words(), keys());
    }

    private Html words() {
        text.bold(headline()).line().add(DealLines.title(deal, viewer));
        whose(followUp, viewer).ifPresent(whose -> text.line().text(whose));
        who().ifPresent(who -> text.line().text(who));
        why();
        new LastTime(reminder.log(), reminder.book(), viewer)
                .lines(reminder.file(), followUp.id())
                .forEach(line -> text.line().text(line));
        phone(deal).ifPresent(phone -> text.line().text(phone));
        return text;
    }

    private String headline() {
        return switch (followUp.kind()) {
            case FIRST_CONTACT -> viewer.say("reminder.first_contact");
            case RETURN -> viewer.say("reminder.return");
            case RHYTHM -> viewer.say("reminder.rhythm");
            case PROMISE, ASSIGNMENT, MEETING, WAKE, TASK, LIMIT ->
                    viewer.say(
                            "reminder.what",
                            "what",
                            Excerpt.capitalised(PromiseText.of(followUp, LONGEST_PROMISE, viewer)));
        };
    }

    private void why() {
        String when = viewer.dates().day(followUp.createdAt());
        switch (followUp.kind()) {
            case FIRST_CONTACT ->
                    line("reminder.asked", "when", viewer.dates().moment(followUp.createdAt()));
            case ASSIGNMENT -> line("reminder.assigned", "when", when);
            case PROMISE, MEETING, WAKE -> line("reminder.promised", "when", when);
            case TASK ->
                    line(
                            "reminder.task",
                            "stage",
                            book().stage(deal.facts().pipeline(), deal.standing().stage()));
            case RHYTHM ->
                    text.line()
                            .text(Excerpt.capitalised(RhythmView.every(followUp.every(), viewer)));
            case LIMIT -> {}
            case RETURN -> {
                if (deal instanceof LostDeal lost) {
                    line(
                            "reminder.lost",
                            "when",
                            viewer.dates().day(lost.closedAt()),
                            "reason",
                            book().lostReason(lost.reason()));
                    if (lost.note() != null) {
                        line("reminder.said", "text", Excerpt.cut(lost.note(), 500));
                    }
                    book().openingOfLost(lost.reason())
                            .ifPresent(opening -> line("reminder.opening", "text", opening));
                }
            }
        }
    }

    /** For whom, when it is somebody else's: of one on leave. */
    static Optional<String> whose(FollowUp followUp, Viewer viewer) {
        return followUp.owner() == null || followUp.owner().equals(viewer.member().id())
                ? Optional.empty()
                : Optional.of(viewer.say("reminder.whose", "who", viewer.name(followUp.owner())));
    }

    /** Company and person; the number to call has its own line. */
    private Optional<String> who() {
        Contact contact = deal.facts().contact();
        List<String> parts = new ArrayList<>();
        for (@Nullable String part : new @Nullable String[] {contact.company(), contact.name()}) {
            if (part != null) {
                parts.add(Excerpt.line(part, 100));
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", parts));
    }

    private static Optional<String> phone(Deal deal) {
        return Optional.ofNullable(DealLines.phone(deal));
    }

    private List<List<Screen.Key>> keys() {
        DealId id = deal.id();
        List<List<Screen.Key>> rows = new ArrayList<>();
        if (deal instanceof LostDeal lost) {
            rows.add(List.of(key("key.reopen", new Button.Reopen(id, lost.facts().revision()))));
        }
        rows.add(
                followUp.kind().isOfClient()
                        ? List.of(
                                key("key.call", new Button.AskTalk(id, Button.Way.CALL)),
                                key("key.mail", new Button.AskTalk(id, Button.Way.MAIL)),
                                Keys.card(deal, viewer))
                        : List.of(key("key.done", done()), Keys.card(deal, viewer)));
        rows.add(
                List.of(
                        key("key.hour", new Button.Snooze(id, followUp.id(), Delay.HOUR)),
                        key("key.day", new Button.Snooze(id, followUp.id(), Delay.DAY)),
                        key("key.week", new Button.Snooze(id, followUp.id(), Delay.WEEK)),
                        key("key.another", new Button.ChooseSnooze(id, followUp.id()))));
        return rows;
    }

    /** Whoever works on somebody else's deal is asked for the result before it is out of sight. */
    private Button done() {
        return viewer.mayChange(deal)
                ? new Button.Done(deal.id(), followUp.id())
                : new Button.TellResult(deal.id(), followUp.id());
    }

    private Screen.Key key(String label, Button button) {
        return Keys.press(viewer.say(label), button);
    }

    private BookText book() {
        return new BookText(reminder.book(), viewer);
    }

    private void line(String key, Object... values) {
        text.line().text(viewer.say(key, values));
    }
}
