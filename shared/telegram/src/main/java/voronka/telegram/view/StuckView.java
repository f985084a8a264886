package voronka.telegram.view;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.SalesBook;
import voronka.domain.funnel.Count;
import voronka.domain.funnel.FindingStuck;
import voronka.domain.funnel.ListingDeals;
import voronka.domain.funnel.Stuck;
import voronka.domain.money.Money;
import voronka.domain.team.MemberId;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;
import voronka.telegram.words.MoneyText;

/** What is stuck, by stage and owner with what is at stake; each line opens its deals. */
public final class StuckView {
    /** More groups than that are not read on a phone. */
    private static final int MOST_GROUPS = 21;

    private static final String DOT = " · ";

    private final Stuck stuck;
    private final BookText book;
    private final Currency currency;
    private final Viewer viewer;

    private StuckView(Stuck stuck, SalesBook book, Viewer viewer) {
        this.stuck = stuck;
        this.book = new BookText(book, viewer);
        this.currency = book.currency();
        this.viewer = viewer;
    }

    /** All of it. */
    public static Screen of(Stuck stuck, SalesBook book, Viewer viewer) {
        return new StuckView(stuck, book, viewer).overview();
    }

    /**
     * One owner's in one stage.
     *
     * @param owner the member's id; "" for nobody
     */
    public static Screen of(
            Stuck stuck, String sign, String owner, int page, SalesBook book, Viewer viewer) {
        StuckView view = new StuckView(stuck, book, viewer);
        @Nullable MemberId whose = owner.isEmpty() ? null : new MemberId(owner);
        return stuck.groups().stream()
                .filter(group -> group.sign().equals(sign) && Objects.equals(group.owner(), whose))
                .findFirst()
                .map(group -> view.group(group, Math.max(0, page)))
                .orElseGet(view::overview);
    }

    private Screen overview() {
        Html text = Html.empty().bold(viewer.say("stuck.title"));
        if (stuck.deals().isEmpty()) {
            text.line().text(viewer.say(stuck.measured() ? "stuck.none" : "stuck.unmeasured"));
            return Screen.of(text.line().line().italic(how())).row(refresh());
        }
        text.bold(DOT + count(stuck.count()));
        List<Button> lists = new ArrayList<>();
        List<Stuck.Group> groups = stuck.groups();
        for (Stuck.Group group : groups.subList(0, Math.min(groups.size(), MOST_GROUPS))) {
            lists.add(new Button.Hanging(group.sign(), owner(group), 0));
            text.line().text(lists.size() + ". " + line(group));
        }
        if (groups.size() > MOST_GROUPS) {
            text.line().text(viewer.say("list.more", "n", groups.size() - MOST_GROUPS));
        }
        List<List<Screen.Key>> rows = new ArrayList<>(Keys.numbers(lists));
        rows.add(List.of(refresh()));
        return new Screen(text.line().line().italic(how()), rows);
    }

    private String how() {
        return viewer.say("stuck.how", "n", FindingStuck.USUAL, "days", FindingStuck.LATELY);
    }

    private Screen.Key refresh() {
        return Keys.press(viewer.say("key.refresh"), new Button.Hanging("", "", 0));
    }

    private String line(Stuck.Group group) {
        return String.join(
                DOT,
                book.stage(group.pipeline(), group.stage()),
                viewer.name(group.owner()),
                count(group.count()),
                over(group.deals().getFirst()));
    }

    private String over(Stuck.Hanging one) {
        long days = Duration.between(one.since(), viewer.now()).toDays();
        return viewer.words().count("stuck.over", Math.max(1, days));
    }

    private Screen group(Stuck.Group group, int page) {
        Html text =
                Html.empty()
                        .bold(
                                book.stage(group.pipeline(), group.stage())
                                        + DOT
                                        + viewer.name(group.owner())
                                        + DOT
                                        + count(group.count()));
        int from = Math.min(page * ListingDeals.PAGE, group.deals().size());
        int to = Math.min(from + ListingDeals.PAGE, group.deals().size());
        List<Button> cards = new ArrayList<>();
        for (Stuck.Hanging one : group.deals().subList(from, to)) {
            cards.add(new Button.Card(one.deal().id()));
            String words = DealLines.brief(one.deal());
            String deal = viewer.say("today.deal", "n", cards.size(), "deal", words);
            @Nullable Money amount = one.deal().facts().amount();
            String sum = amount == null ? viewer.say("lines.no-sum") : brief(amount.minor());
            text.line().text(deal + DOT + sum + DOT + over(one));
        }
        List<List<Screen.Key>> rows = new ArrayList<>(Keys.numbers(cards));
        List<Screen.Key> pages = new ArrayList<>();
        if (page > 0) {
            pages.add(page("◀ " + page, group, page - 1));
        }
        if (to < group.deals().size()) {
            pages.add(page((page + 2) + " ▶", group, page + 1));
        }
        rows.add(pages);
        rows.add(List.of(Keys.press(viewer.say("key.back"), new Button.Hanging("", "", 0))));
        return new Screen(text, rows);
    }

    private Screen.Key page(String label, Stuck.Group group, int page) {
        return Keys.press(label, new Button.Hanging(group.sign(), owner(group), page));
    }

    private static String owner(Stuck.Group group) {
        return group.owner() == null ? "" : group.owner().value();
    }

    private String count(Count count) {
        String deals = viewer.words().count("lines.deals", count.deals());
        String sum = count.sum() == 0 ? deals : deals + DOT + brief(count.sum());
        return count.withoutSum() == 0 || count.sum() == 0
                ? sum
                : sum + DOT + viewer.say("funnel.without", "n", count.withoutSum());
    }

    private String brief(long minor) {
        return MoneyText.brief(minor, currency, viewer.member().language());
    }
}
