package voronka.telegram.view;

import java.util.ArrayList;
import java.util.List;
import voronka.domain.Messenger.Reminder;
import voronka.domain.deal.Deal;
import voronka.domain.followup.FollowUp;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Excerpt;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** Several reminders as one message: a line and a key each, and the number to call. */
final class AgendaView {
    private static final int LONGEST_PROMISE = 60;
    private static final int ROOM = Html.LONGEST - 300;

    private AgendaView() {}

    /** With how many clients are to hear from them, who stand in the day's list. */
    static Screen withTouches(Screen promises, int touches, Viewer viewer) {
        String count = viewer.words().count("reminder.touches", touches);
        Html text = Html.empty().add(promises.text());
        List<List<Screen.Key>> keys = new ArrayList<>(promises.keys());
        if (text.length() > 0) {
            text.line().line();
        }
        keys.add(List.of(Keys.press(viewer.say("key.touches"), new Button.Today())));
        return new Screen(text.text(count), keys);
    }

    static Screen of(List<Reminder> reminders, Viewer viewer) {
        if (reminders.isEmpty()) {
            return new Screen(Html.empty(), List.of());
        }
        Html text = Html.empty().bold(viewer.words().count("reminder.count", reminders.size()));
        ReminderView.whose(reminders.getFirst().followUp(), viewer)
                .ifPresent(whose -> text.line().text(whose));
        List<Button> cards = new ArrayList<>();
        for (Reminder reminder : reminders) {
            if (cards.size() == Keys.most() || text.length() > ROOM) {
                int left = reminders.size() - cards.size();
                text.line().text(viewer.say("list.more", "n", left));
                break;
            }
            cards.add(new Button.Card(reminder.file().deal().id()));
            text.line().text(line(cards.size(), reminder, viewer));
        }
        return new Screen(text, Keys.numbers(cards));
    }

    private static String line(int number, Reminder reminder, Viewer viewer) {
        Deal deal = reminder.file().deal();
        FollowUp promise =
                reminder.followUp().told(deal, reminder.book(), viewer.member().language());
        String what = PromiseText.of(promise, LONGEST_PROMISE, viewer);
        String line =
                viewer.say(
                        "reminder.line",
                        "n",
                        number,
                        "what",
                        Excerpt.capitalised(what),
                        "deal",
                        DealLines.brief(deal));
        String phone = DealLines.phone(deal);
        return phone == null ? line : line + " · " + phone;
    }
}
