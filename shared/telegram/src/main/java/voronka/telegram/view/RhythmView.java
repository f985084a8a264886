package voronka.telegram.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import voronka.domain.deal.Deal;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.Worklist;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Excerpt;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** How often a client is to hear from us: asked, and told. */
public final class RhythmView {
    private static final List<Integer> USUAL = List.of(14, 30, 90);

    private RhythmView() {}

    /** How often? */
    public static Screen ask(DealFile file, Viewer viewer) {
        Deal deal = file.deal();
        Optional<FollowUp> rhythm = file.rhythm();
        Html text = Html.empty().add(DealLines.title(deal, viewer)).line();
        rhythm.ifPresent(now -> text.text(line(now, viewer)).line());
        text.text(viewer.say("choose.rhythm"));
        List<Screen.Key> usual = new ArrayList<>();
        USUAL.stream()
                .filter(days -> rhythm.filter(now -> now.every() == days).isEmpty())
                .map(
                        days ->
                                Keys.press(
                                        viewer.words().count("key.days", days),
                                        new Button.SetRhythm(deal.id(), days)))
                .forEach(usual::add);
        List<Screen.Key> others = new ArrayList<>();
        others.add(Keys.press(viewer.say("key.rhythm.other"), new Button.OtherRhythm(deal.id())));
        if (rhythm.isPresent()) {
            others.add(
                    Keys.press(viewer.say("key.rhythm.off"), new Button.SetRhythm(deal.id(), 0)));
        }
        return new Screen(text, List.of(usual, others, List.of(Keys.back(deal, viewer))));
    }

    /** A list of somebody's deals, with how many clients they keep in touch with. */
    public static Screen beside(Screen deals, List<FollowUp> clients, Viewer viewer) {
        if (clients.isEmpty()) {
            return deals;
        }
        Instant tonight = Worklist.tonight(viewer.now(), viewer.zone());
        long due = clients.stream().filter(one -> !one.due().instant().isAfter(tonight)).count();
        Html text = Html.empty().add(deals.text()).line().line();
        text.text(viewer.words().count("mine.rhythm", clients.size()));
        if (due > 0) {
            text.text(viewer.say("mine.rhythm.due", "n", due));
        }
        return new Screen(text, deals.keys());
    }

    /** How often, and when they hear from us next, or should have. */
    static String line(FollowUp rhythm, Viewer viewer) {
        boolean late =
                rhythm.due().instant().isBefore(viewer.now())
                        && !viewer.dates().isToday(rhythm.due().instant());
        return viewer.say(
                late ? "card.rhythm.late" : "card.rhythm",
                "every",
                Excerpt.capitalised(every(rhythm.every(), viewer)),
                "when",
                viewer.dates().day(rhythm.due().instant()));
    }

    /** "every 30 days". */
    static String every(int days, Viewer viewer) {
        return days == 1 ? viewer.say("rhythm.daily") : viewer.words().count("rhythm.every", days);
    }
}
