package voronka.telegram.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import voronka.domain.activity.Activity;
import voronka.domain.book.SalesBook;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.followup.DealFile;
import voronka.domain.time.Delay;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Button.Talk;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** Being in touch with a client: what to know before, and what came of it. */
public final class TalkView {
    private static final List<Integer> MINUTES = List.of(1, 3, 5, 10, 20, 40);
    private static final List<Delay> MEETINGS =
            List.of(Delay.DAY, Delay.THREE_DAYS, Delay.WEEK, Delay.TWO_WEEKS);

    private TalkView() {}

    /** Begins with the last time, the open promises and the wishes; asks what came of it. */
    public static Screen ask(
            DealFile file, List<DealEvent> log, Button.Way way, SalesBook book, Viewer viewer) {
        Deal deal = file.deal();
        Html text = Html.empty().add(DealLines.title(deal, viewer));
        String client = DealLines.client(deal);
        if (!client.isEmpty()) {
            text.line().text(client);
        }
        new LastTime(log, book, viewer).lines(file, "").forEach(line -> text.line().text(line));
        String code = way.name().toLowerCase(Locale.ROOT);
        text.line().line().text(viewer.say("talk." + code));
        List<List<Screen.Key>> rows = new ArrayList<>(answers(deal.id(), way, viewer));
        rows.add(List.of(Keys.back(deal, viewer)));
        return new Screen(text, rows);
    }

    private static List<List<Screen.Key>> answers(DealId deal, Button.Way way, Viewer viewer) {
        return switch (way) {
            case CALL ->
                    List.of(
                            List.of(
                                    talked(deal, Talk.CALLED, viewer),
                                    talked(deal, Talk.NOT_REACHED, viewer)),
                            List.of(
                                    talked(deal, Talk.CALLED_US, viewer),
                                    talked(deal, Talk.MISSED, viewer)));
            case MEETING ->
                    List.of(
                            List.of(
                                    talked(deal, Talk.MET, viewer),
                                    Keys.press(
                                            viewer.say("key.plan_meeting"),
                                            new Button.PlanMeeting(deal))));
            case MAIL ->
                    List.of(
                            List.of(
                                    talked(deal, Talk.WROTE, viewer),
                                    talked(deal, Talk.WROTE_US, viewer)));
        };
    }

    private static Screen.Key talked(DealId deal, Talk talk, Viewer viewer) {
        String code = talk.name().toLowerCase(Locale.ROOT);
        return Keys.press(viewer.say("key.talked." + code), new Button.Talked(deal, talk));
    }

    /** It is written down: what was said, and how long was it? */
    public static Screen told(Deal deal, int event, Activity activity, Viewer viewer) {
        Html text = Html.of(new ActivityText(viewer).done(activity) + ": ");
        text.bold(deal.facts().title()).line();
        boolean call = activity instanceof Activity.Call;
        text.text(viewer.say(call ? "talk.told.call" : "talk.told"));
        Screen screen = Screen.of(text);
        if (call) {
            screen = screen.row(minutes(deal, event, MINUTES.subList(0, 3), viewer));
            screen = screen.row(minutes(deal, event, MINUTES.subList(3, 6), viewer));
        }
        return screen.row(
                Keys.press(viewer.say("key.remind"), new Button.ChooseReminder(deal.id())),
                Keys.card(deal, viewer));
    }

    private static Screen.Key[] minutes(
            Deal deal, int event, List<Integer> minutes, Viewer viewer) {
        return minutes.stream()
                .map(
                        n ->
                                Keys.press(
                                        viewer.say("key.minutes", "n", n),
                                        new Button.Lasted(deal.id(), event, n)))
                .toArray(Screen.Key[]::new);
    }

    /** So long a call was; what was said? */
    public static Screen lasted(Deal deal, int minutes, Viewer viewer) {
        Html text = Html.of(viewer.say("talk.lasted", "n", minutes) + " ");
        text.bold(deal.facts().title()).line().text(viewer.say("talk.told"));
        return Screen.of(text)
                .row(
                        Keys.press(viewer.say("key.remind"), new Button.ChooseReminder(deal.id())),
                        Keys.card(deal, viewer));
    }

    /** When is a meeting to be? */
    public static Screen plan(DealFile file, Viewer viewer) {
        Question question = new Question(file.deal(), viewer);
        return question.ask(
                "choose.meeting",
                question.delays(
                        MEETINGS,
                        in -> new Button.At(in.from(viewer.now(), viewer.zone()).local())));
    }
}
