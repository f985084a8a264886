package voronka.telegram.view;

import java.util.ArrayList;
import java.util.List;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Said;
import voronka.domain.book.SalesBook;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealLog;
import voronka.domain.followup.DealFile;
import voronka.domain.search.Letters;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Excerpt;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** A deal's log, newest first, page by page; what came with an entry is shown by its key. */
public final class HistoryView {
    private static final int ROOM = Html.LONGEST - 200;
    private static final int MOST = 12;
    private static final int LONGEST_WORDS = 700;
    private static final int LONGEST_EARLIER = 200;

    private final DealFile file;
    private final Viewer viewer;
    private final EventText events;
    private final ActivityText activities;
    private final Html text = Html.empty();
    private final List<Button> enclosures = new ArrayList<>();
    private int shown;
    private int last;

    private HistoryView(DealFile file, SalesBook book, Viewer viewer) {
        this.file = file;
        this.viewer = viewer;
        BookText words = new BookText(book, viewer);
        this.events = new EventText(words, viewer);
        this.activities = new ActivityText(words, file.deal().facts().pipeline());
    }

    /**
     * A page.
     *
     * @param before the number of the event before which it begins; 0 for the newest
     */
    public static Screen of(
            DealFile file, List<DealEvent> log, int before, SalesBook book, Viewer viewer) {
        return new HistoryView(file, book, viewer).page(log, before);
    }

    /** Of its entries those that have all these words, as much of them as fits. */
    public static Screen found(
            DealFile file, List<DealEvent> log, String typed, SalesBook book, Viewer viewer) {
        return new HistoryView(file, book, viewer).found(log, typed);
    }

    private Screen found(List<DealEvent> log, String typed) {
        text.text(viewer.say("history.found", "typed", Excerpt.line(typed, 60)) + " ");
        text.add(DealLines.title(file.deal(), viewer)).line();
        List<String> words = Letters.words(typed);
        List<DealLog.Entry> fitting =
                DealLog.of(log).entries().stream()
                        .filter(entry -> !words.isEmpty() && Letters.hasAll(words(entry), words))
                        .toList()
                        .reversed();
        if (fitting.isEmpty()) {
            text.line().text(viewer.say("history.none"));
        }
        int left = show(fitting);
        if (left > 0) {
            text.line().text(viewer.words().count("history.earlier", left));
        }
        return new Screen(text, keys(0, 0));
    }

    /** All that an entry says, now and before. */
    private String words(DealLog.Entry entry) {
        Activity activity = entry.activity();
        if (activity == null) {
            return events.what(entry);
        }
        StringBuilder all = new StringBuilder(activities.of(activity, Said.LONGEST_TEXT));
        entry.earlier()
                .forEach(one -> all.append(' ').append(activities.of(one, Said.LONGEST_TEXT)));
        return all.toString();
    }

    /** Shows what fits, and tells how many are left. */
    private int show(List<DealLog.Entry> entries) {
        for (DealLog.Entry entry : entries) {
            if (shown == MOST || !add(entry)) {
                break;
            }
        }
        return entries.size() - shown;
    }

    private Screen page(List<DealEvent> log, int before) {
        text.text(viewer.say("history.title") + ": ");
        text.add(DealLines.title(file.deal(), viewer)).line();
        List<DealLog.Entry> entries =
                DealLog.of(log).entries().stream()
                        .filter(entry -> before == 0 || entry.event().number() < before)
                        .toList()
                        .reversed();
        if (entries.isEmpty()) {
            text.line().text(viewer.say("history.empty"));
        }
        int left = show(entries);
        if (left > 0) {
            text.line().text(viewer.words().count("history.earlier", left));
        }
        return new Screen(text, keys(before, left));
    }

    private boolean add(DealLog.Entry entry) {
        Html told = told(entry);
        if (shown > 0 && text.length() + told.length() > ROOM) {
            return false;
        }
        text.add(told);
        shown++;
        last = entry.event().number();
        return true;
    }

    private Html told(DealLog.Entry entry) {
        Activity activity = entry.activity();
        Html told = Html.empty().line().italic(events.head(entry.event()));
        if (activity == null) {
            return told.line().text(events.what(entry)).line();
        }
        if (!activity.said().enclosed().isEmpty()) {
            enclosures.add(new Button.Enclosed(file.deal().id(), entry.event().number()));
            told.text(" · 📎 " + enclosures.size());
        }
        told.line().text(activities.of(activity, LONGEST_WORDS));
        for (Activity earlier : entry.earlier()) {
            String words = activities.of(earlier, LONGEST_EARLIER);
            told.line().text(viewer.say("history.before", "what", words));
        }
        return told.line();
    }

    private List<List<Screen.Key>> keys(int before, int left) {
        List<List<Screen.Key>> rows = new ArrayList<>();
        List<Screen.Key> files = new ArrayList<>();
        for (Button enclosure : enclosures) {
            files.add(Keys.press("📎 " + (files.size() + 1), enclosure));
            if (files.size() == 4) {
                rows.add(files);
                files = new ArrayList<>();
            }
        }
        rows.add(files);
        List<Screen.Key> turning = new ArrayList<>();
        if (before != 0) {
            turning.add(press("key.newest", new Button.History(file.deal().id())));
        }
        if (left > 0) {
            turning.add(press("key.earlier", new Button.History(file.deal().id(), last)));
        }
        rows.add(turning);
        rows.add(
                List.of(
                        press("key.find_in", new Button.FindIn(file.deal().id())),
                        press("key.client", new Button.OfClient(file.deal().id(), 0)),
                        Keys.back(file.deal(), viewer)));
        return rows;
    }

    private Screen.Key press(String label, Button button) {
        return Keys.press(viewer.say(label), button);
    }
}
