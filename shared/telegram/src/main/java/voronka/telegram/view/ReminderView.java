package voronka.telegram.view;

import java.util.List;
import voronka.domain.Messenger.Reminder;
import voronka.telegram.screen.Screen;

/** A reminder with its whole context; several at once as an agenda. */
public final class ReminderView {
    private ReminderView() {}

    /** The message about one promise or several. */
    public static Screen of(List<Reminder> reminders, Viewer viewer) {
        throw new UnsupportedOperationException();
    }
}
