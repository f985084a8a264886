package voronka.telegram.view;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.SalesBook;
import voronka.domain.funnel.Count;
import voronka.domain.funnel.Plans.Plan;
import voronka.domain.team.MemberId;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;
import voronka.telegram.words.MoneyText;

/** The month's plan beside the fact, of all and of each. */
public final class PlanView {
    private PlanView() {}

    /**
     * The month.
     *
     * @param won of all whom the viewer may see, and of each by the member's id
     * @param left how many days are left of it, today among them
     */
    public static Screen of(
            YearMonth month,
            List<Plan> plans,
            Count all,
            Map<MemberId, Count> won,
            long left,
            SalesBook book,
            Viewer viewer) {
        Html text =
                Html.empty()
                        .bold(
                                viewer.say(
                                        "plan.title",
                                        "month",
                                        ForecastView.month(month, viewer) + " " + month.getYear()));
        text.line().text(viewer.words().count("plan.left", left)).line();
        boolean any = false;
        for (Plan plan : plans) {
            if (plan.member() == null && viewer.member().role().overlooks()) {
                any = true;
                text.line().bold(line(viewer.say("plan.company"), plan, all, book, viewer));
            }
        }
        for (Plan plan : plans) {
            @Nullable MemberId member = plan.member();
            if (member != null && viewer.rights().sees().holds(member)) {
                any = true;
                Count fact = won.getOrDefault(member, Count.NONE);
                text.line().text(line(viewer.name(member), plan, fact, book, viewer));
            }
        }
        if (!any) {
            text.line().text(viewer.say("plan.none", "sum", brief(all.sum(), book, viewer)));
        }
        if (viewer.member().role() == voronka.domain.team.Role.DIRECTOR) {
            text.line().line().italic(viewer.say("plan.how"));
        }
        return Screen.of(text);
    }

    private static String line(String name, Plan plan, Count won, SalesBook book, Viewer viewer) {
        long wanted = plan.sum().minor();
        long share = wanted == 0 ? 100 : Math.round(100.0 * won.sum() / wanted);
        String left = brief(Math.max(0, wanted - won.sum()), book, viewer);
        return viewer.say(
                "plan.line",
                "name",
                name,
                "fact",
                brief(won.sum(), book, viewer),
                "plan",
                brief(wanted, book, viewer),
                "share",
                share,
                "left",
                left);
    }

    private static String brief(long minor, SalesBook book, Viewer viewer) {
        return MoneyText.brief(minor, book.currency(), viewer.member().language());
    }
}
