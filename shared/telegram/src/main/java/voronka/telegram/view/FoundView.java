package voronka.telegram.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.domain.deal.Deal;
import voronka.domain.deal.FrozenDeal;
import voronka.domain.deal.LostDeal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.WonDeal;
import voronka.domain.parcel.Parcel;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Excerpt;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** What was found by what somebody typed. */
public final class FoundView {
    private static final int MOST = 10;
    private static final int LONGEST = 60;

    private FoundView() {}

    /** Several deals; what was typed may belong to one of them, or begin another. */
    public static Screen several(
            String typed, List<Deal> deals, boolean more, Parcel parcel, Viewer viewer) {
        NumberedList list = new NumberedList();
        deals.stream().limit(MOST).forEach(deal -> list.line(deal, line(deal, list, viewer)));
        Html title = Html.of(viewer.say("found.title", "typed", Excerpt.line(typed, LONGEST)));
        if (more || deals.size() > MOST) {
            title.line().text(viewer.say("found.more"));
        }
        return list.under(
                title.line(),
                viewer,
                Keys.press(viewer.say("key.attach"), new Button.AttachAsk(parcel.key().id())),
                AttachView.begin(parcel, viewer));
    }

    /** Nothing of theirs; a number that is known in other hands is told. */
    public static Html nothing(String typed, List<Deal> others, Viewer viewer) {
        Html text = Html.of(viewer.say("found.nothing", "typed", Excerpt.line(typed, LONGEST)));
        for (Deal other : others) {
            text.line()
                    .text(
                            viewer.say(
                                    "found.other",
                                    "id",
                                    other.id(),
                                    "who",
                                    viewer.name(other.owner())));
        }
        return text;
    }

    /**
     * A client is known: their deal that is alive, or whose it is.
     *
     * @param line what was typed to begin another
     * @param parcel what was sent before, by its id; null for nothing
     */
    public static Screen known(Deal alive, Parcel line, @Nullable String parcel, Viewer viewer) {
        Html text =
                viewer.maySee(alive)
                        ? Html.of(viewer.say("known.deal"))
                                .line()
                                .add(DealLines.title(alive, viewer))
                                .line()
                                .text(DealLines.client(alive))
                        : Html.of(
                                viewer.say(
                                        "known.other",
                                        "id",
                                        alive.id(),
                                        "who",
                                        viewer.name(alive.owner())));
        Button anyway = new Button.NewAnyway(line.key().id(), parcel == null ? "" : parcel);
        Screen screen =
                Screen.of(text)
                        .row(Keys.press(viewer.say("key.open_known"), new Button.Card(alive.id())));
        if (parcel != null && viewer.mayChange(alive)) {
            screen =
                    screen.row(
                            Keys.press(
                                    viewer.say("key.attach_known"),
                                    new Button.Attach(alive.id(), parcel)));
        }
        return screen.row(Keys.press(viewer.say("key.anyway"), anyway));
    }

    private static String line(Deal deal, NumberedList list, Viewer viewer) {
        String icon =
                switch (deal) {
                    case OpenDeal open -> "";
                    case FrozenDeal frozen -> "💤 ";
                    case WonDeal won -> "✅ ";
                    case LostDeal lost -> "❌ ";
                };
        String owner =
                viewer.member().id().equals(deal.owner()) ? "" : " · " + viewer.name(deal.owner());
        return viewer.say("today.deal", "n", list.next(), "deal", icon + DealLines.brief(deal))
                + owner;
    }
}
