package voronka.telegram.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import voronka.domain.Messenger.Reminder;
import voronka.domain.book.SalesBook;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.Worklist;
import voronka.domain.time.Delay;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Button.Talk;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** The day's work card by card: what to do, all that was said, and the keys that answer it. */
public final class WorkView {
    private static final List<Delay> STEPS =
            List.of(Delay.DAY, Delay.THREE_DAYS, Delay.WEEK, Delay.MONTH);

    private final Worklist.Item item;
    private final Deal deal;
    private final int place;
    private final Viewer viewer;

    private WorkView(Worklist.Item item, Deal deal, int place, Viewer viewer) {
        this.item = item;
        this.deal = deal;
        this.place = place;
        this.viewer = viewer;
    }

    /**
     * One thing to do.
     *
     * @param happened what the last tap did and asks; empty at the beginning
     * @param place from 0, of so many
     */
    public static Screen of(
            Html happened,
            Worklist.Item item,
            int place,
            int all,
            DealFile file,
            List<DealEvent> log,
            SalesBook book,
            Viewer viewer) {
        Html text = Html.empty().add(happened);
        text.text(
                viewer.say(
                        "work.place",
                        "n",
                        place + 1,
                        "all",
                        all,
                        "why",
                        viewer.say("today." + item.rank().name())));
        WorkView view = new WorkView(item, file.deal(), place, viewer);
        return new Screen(text.line().add(view.text(file, log, book)), view.keys());
    }

    /** Nothing is left. */
    public static Screen done(Html happened, Viewer viewer) {
        return Screen.of(Html.empty().add(happened).text(viewer.say("work.done")))
                .row(Keys.press(viewer.say("key.list"), new Button.Today()));
    }

    private Html text(DealFile file, List<DealEvent> log, SalesBook book) {
        @Nullable FollowUp promise = item.promise();
        if (promise != null && item.isDue()) {
            Reminder reminder = new Reminder(promise, file, log, book);
            return Html.empty()
                    .text(viewer.dates().moment(promise.due().instant()))
                    .line()
                    .add(ReminderView.text(reminder, viewer));
        }
        Html text = Html.empty().add(DealLines.title(deal, viewer));
        String client = DealLines.client(deal);
        if (!client.isEmpty()) {
            text.line().text(client);
        }
        boolean touch = item.rank() == Worklist.Rank.TOUCH;
        if (touch || item.rank() == Worklist.Rank.SILENT) {
            text.line()
                    .text(TodayView.silence(touch ? Worklist.heard(deal) : item.since(), viewer));
        }
        new LastTime(log, book, viewer).lines(file, "").forEach(line -> text.line().text(line));
        return text.line().line().text(viewer.say(touch ? "work.touch" : "work.step"));
    }

    private List<List<Screen.Key>> keys() {
        List<List<Screen.Key>> rows = new ArrayList<>();
        DealId id = deal.id();
        @Nullable FollowUp promise = item.promise();
        if (promise != null && item.isDue()) {
            String followUp = promise.id();
            rows.add(List.of(key("key.done", new Button.WorkDone(id, followUp, place)), open()));
            rows.add(
                    List.of(
                            key("key.hour", later(followUp, Delay.HOUR)),
                            key("key.day", later(followUp, Delay.DAY)),
                            key("key.week", later(followUp, Delay.WEEK)),
                            key("key.later", new Button.ChooseSnooze(id, followUp))));
        } else if (promise != null && item.rank() == Worklist.Rank.TOUCH) {
            String rhythm = promise.id();
            rows.add(List.of(talked(Talk.CALLED), talked(Talk.NOT_REACHED)));
            rows.add(List.of(talked(Talk.WROTE), talked(Talk.MET), open()));
            rows.add(
                    List.of(
                            key("key.day", later(rhythm, Delay.DAY)),
                            key("key.week", later(rhythm, Delay.WEEK)),
                            key("key.later", new Button.ChooseSnooze(id, rhythm))));
        } else {
            rows.add(
                    STEPS.stream()
                            .<Screen.Key>map(
                                    in ->
                                            key(
                                                    "work." + in.code(),
                                                    new Button.WorkStep(id, in, place)))
                            .toList());
            rows.add(List.of(key("key.another", new Button.ChooseReminder(id)), open()));
        }
        rows.add(
                List.of(
                        key("key.skip", new Button.Work(place + 1)),
                        key("key.list", new Button.Today())));
        return rows;
    }

    private Button later(String followUp, Delay by) {
        return new Button.WorkLater(deal.id(), followUp, by, place);
    }

    private Screen.Key talked(Talk talk) {
        return key(
                "work.talked." + talk.name().toLowerCase(Locale.ROOT),
                new Button.WorkTouch(deal.id(), talk, place));
    }

    private Screen.Key open() {
        return key("key.open", new Button.Card(deal.id()));
    }

    private Screen.Key key(String label, Button button) {
        return Keys.press(viewer.say(label), button);
    }
}
