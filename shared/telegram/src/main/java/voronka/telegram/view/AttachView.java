package voronka.telegram.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import voronka.domain.activity.Touches;
import voronka.domain.deal.Deal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.parcel.Parcel;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** Something was sent that replies to nothing: which deal does it belong to? */
public final class AttachView {
    private static final int MOST = 6;
    private static final int LONGEST_WORDS = 300;

    private AttachView() {}

    /** Those a person was busy with last, or a new one. */
    public static Screen of(Parcel parcel, List<OpenDeal> theirs, Viewer viewer) {
        Html text = Html.of(viewer.say("attach.ask"));
        text.line().text(new ActivityText(viewer).of(parcel.activity(), LONGEST_WORDS));
        List<List<Screen.Key>> rows = new ArrayList<>(deals(parcel, theirs));
        rows.add(List.of(find(parcel, viewer), begin(parcel, viewer)));
        return new Screen(text, rows);
    }

    /** Those that were found. */
    public static Screen found(Parcel parcel, List<Deal> found, boolean more, Viewer viewer) {
        Html text = Html.of(viewer.say(found.isEmpty() ? "attach.none" : "attach.ask"));
        text.line().text(new ActivityText(viewer).of(parcel.activity(), LONGEST_WORDS));
        if (more || found.size() > MOST) {
            text.line().line().text(viewer.say("found.more"));
        }
        List<List<Screen.Key>> rows = new ArrayList<>();
        found.stream().limit(MOST).forEach(deal -> rows.add(List.of(key(deal, parcel))));
        rows.add(List.of(find(parcel, viewer), begin(parcel, viewer)));
        return new Screen(text, rows);
    }

    private static Screen.Key find(Parcel parcel, Viewer viewer) {
        return Keys.press(viewer.say("key.find"), new Button.AttachFind(parcel.key().id()));
    }

    static Screen.Key begin(Parcel parcel, Viewer viewer) {
        return Keys.press(viewer.say("key.new"), new Button.NewFrom(parcel.key().id()));
    }

    /** A row for each of those a person was busy with last. */
    public static List<List<Screen.Key>> deals(Parcel parcel, List<OpenDeal> theirs) {
        return theirs.stream()
                .sorted(Comparator.comparing(AttachView::busy).reversed())
                .limit(MOST)
                .map(deal -> List.of(key(deal, parcel)))
                .toList();
    }

    private static Screen.Key key(Deal deal, Parcel parcel) {
        return Keys.press(DealLines.brief(deal), new Button.Attach(deal.id(), parcel.key().id()));
    }

    private static Instant busy(OpenDeal deal) {
        Touches touches = deal.facts().touches();
        return Stream.of(touches.last(), deal.enteredAt(), deal.facts().createdAt())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
