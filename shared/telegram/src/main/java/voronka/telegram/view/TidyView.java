package voronka.telegram.view;

import java.time.Duration;
import java.util.List;
import voronka.domain.book.SalesBook;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.Worklist;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** Old open deals, one by one: won, lost, frozen, or alive with a next step. */
public final class TidyView {
    private TidyView() {}

    /**
     * One of them.
     *
     * @param place from 0, of so many
     */
    public static Screen of(
            OpenDeal deal,
            int place,
            int all,
            DealFile file,
            List<DealEvent> log,
            SalesBook book,
            Viewer viewer) {
        Html text =
                Html.of(viewer.say("tidy.place", "n", place + 1, "all", all))
                        .line()
                        .add(DealLines.title(deal, viewer));
        String client = DealLines.client(deal);
        if (!client.isEmpty()) {
            text.line().text(client);
        }
        long days = Duration.between(Worklist.heard(deal), viewer.now()).toDays();
        text.line()
                .text(
                        viewer.say(
                                "tidy.age",
                                "who",
                                viewer.name(deal.owner()),
                                "when",
                                viewer.dates().day(deal.facts().createdAt()),
                                "silent",
                                viewer.words().count("work.silent", days)));
        new LastTime(log, book, viewer).lines(file, "").forEach(line -> text.line().text(line));
        text.line().line().text(viewer.say("tidy.ask"));
        DealId id = deal.id();
        int revision = deal.facts().revision();
        return Screen.of(text)
                .row(
                        key("key.won", new Button.Win(id, revision), viewer),
                        key("key.lost", new Button.ChooseLoss(id, revision), viewer))
                .row(
                        key("key.freeze", new Button.ChooseFreeze(id, revision), viewer),
                        key("key.alive", new Button.ChooseReminder(id), viewer))
                .row(
                        key("key.skip", new Button.Tidy(place + 1), viewer),
                        key("key.open", new Button.Card(id), viewer));
    }

    /** None is left, or there never was one. */
    public static Screen done(boolean looked, Viewer viewer) {
        return Screen.of(Html.of(viewer.say(looked ? "tidy.done" : "tidy.none")))
                .row(key("key.today", new Button.Today(), viewer));
    }

    private static Screen.Key key(String label, Button button, Viewer viewer) {
        return Keys.press(viewer.say(label), button);
    }
}
