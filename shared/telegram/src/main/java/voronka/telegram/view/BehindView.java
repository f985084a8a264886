package voronka.telegram.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.SalesBook;
import voronka.domain.funnel.Behind;
import voronka.domain.funnel.Fingerprint;
import voronka.domain.funnel.FunnelView;
import voronka.domain.funnel.ListingDeals;
import voronka.domain.funnel.ListingDeals.Listed;
import voronka.domain.money.Money;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;
import voronka.telegram.words.MoneyText;
import voronka.telegram.words.PeriodText;

/** The deals behind a report's line, page by page, each with a key that opens it. */
public final class BehindView {
    private static final String DOT = " · ";

    private final Listed listed;
    private final BookText book;
    private final Viewer viewer;

    private BehindView(Listed listed, BookText book, Viewer viewer) {
        this.listed = listed;
        this.book = book;
        this.viewer = viewer;
    }

    /** A page. */
    public static Screen of(Listed listed, SalesBook book, Viewer viewer) {
        return new BehindView(listed, new BookText(book, viewer), viewer).drawn();
    }

    private Screen drawn() {
        FunnelNames names = new FunnelNames(viewer);
        FunnelView view = listed.view();
        String deals = viewer.words().count("lines.deals", listed.count().deals());
        Html text = Html.empty().bold(title() + DOT + deals);
        if (listed.count().sum() > 0) {
            text.bold(DOT + brief(listed.count().sum()));
        }
        text.line()
                .text(names.period(view) + DOT + names.part(view, listed.part(), listed.frame()));
        List<Button> cards = new ArrayList<>();
        int number = listed.from();
        for (ListingDeals.Row row : listed.rows()) {
            number++;
            cards.add(new Button.Card(row.deal().id()));
            text.line().text(line(number, row));
        }
        if (listed.hidden() > 0) {
            text.line().italic(viewer.say("lines.hidden", "n", listed.hidden()));
        }
        if (listed.readTo() != null) {
            String day = PeriodText.day(listed.readTo(), viewer.member().language());
            text.line().italic(viewer.say("lines.read-to", "day", day));
        }
        List<List<Screen.Key>> rows = new ArrayList<>(numbers(cards));
        rows.add(pages());
        rows.add(List.of(Keys.press(viewer.say("key.back"), new Button.Lines(view, stage()))));
        return new Screen(text, rows);
    }

    private String line(int number, ListingDeals.Row row) {
        @Nullable Money amount = row.amount();
        String words = viewer.say("today.deal", "n", number, "deal", DealLines.brief(row.deal()));
        String sum =
                amount == null
                        ? viewer.say("lines.no-sum")
                        : MoneyText.brief(
                                amount.minor(), amount.currency(), viewer.member().language());
        String day = viewer.dates().date(row.day().atTime(12, 0).atZone(viewer.zone()).toInstant());
        return words + DOT + sum + DOT + viewer.name(row.deal().owner()) + DOT + day;
    }

    /** The numbers go on from page to page, as the lines' do. */
    private List<List<Screen.Key>> numbers(List<Button> cards) {
        List<List<Screen.Key>> rows = new ArrayList<>();
        List<Screen.Key> row = new ArrayList<>();
        for (Button card : cards) {
            row.add(
                    Keys.press(
                            String.valueOf(listed.from() + rows.size() * 5 + row.size() + 1),
                            card));
            if (row.size() == 5) {
                rows.add(List.copyOf(row));
                row.clear();
            }
        }
        rows.add(List.copyOf(row));
        return rows;
    }

    private List<Screen.Key> pages() {
        List<Screen.Key> keys = new ArrayList<>();
        int page = listed.from() / ListingDeals.PAGE;
        if (page > 0) {
            keys.add(page("◀ " + page, page - 1));
        }
        if (listed.from() + ListingDeals.PAGE < listed.shown()) {
            keys.add(page((page + 2) + " ▶", page + 1));
        }
        return keys;
    }

    private Screen.Key page(String label, int page) {
        return Keys.press(label, new Button.DealsBehind(listed.view(), listed.line(), page));
    }

    private String title() {
        Behind line = listed.line();
        String what = viewer.say("lines." + line.what());
        if (line.stage() != null) {
            return stageName(line.stage()) + ": " + what.toLowerCase(java.util.Locale.ROOT);
        }
        if (line.reason() != null) {
            return what + ": " + reasonName(line.reason());
        }
        return line.weekday() == null
                ? what
                : what + ": " + viewer.say("weekday." + line.weekday().getValue());
    }

    private String stageName(String fingerprint) {
        return listed.frame().pipeline().stages().stream()
                .filter(stage -> Fingerprint.of(stage.key().value()).equals(fingerprint))
                .map(book::name)
                .findFirst()
                .orElse("*");
    }

    private String reasonName(String fingerprint) {
        return book.book().lostReasons().stream()
                .filter(reason -> Fingerprint.of(reason.key()).equals(fingerprint))
                .map(book::name)
                .findFirst()
                .orElse("*");
    }

    /** Back to the stage's lines where it has several, to the report's where it has one. */
    private String stage() {
        @Nullable String stage = listed.line().stage();
        return stage == null || listed.view().kind() == FunnelView.Kind.NOW ? "" : stage;
    }

    private String brief(long minor) {
        return MoneyText.brief(minor, listed.frame().currency(), viewer.member().language());
    }
}
