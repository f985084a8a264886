package voronka.telegram.view;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.domain.activity.Touches;
import voronka.domain.book.Pipeline;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.deal.Deal;
import voronka.domain.deal.FrozenDeal;
import voronka.domain.deal.LostDeal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.Progress;
import voronka.domain.deal.WonDeal;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUp;
import voronka.domain.time.Due;
import voronka.telegram.screen.Excerpt;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** A deal on one screen: what it is, where it stands, what is next, and what can be done. */
public final class DealCard {
    private static final int MOST_DOTS = 12;
    private static final int LONGEST_PROMISE = 300;
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_LATEST = 200;

    private final DealFile file;
    private final BookText book;
    private final Viewer viewer;
    private final Html text = Html.empty();

    private DealCard(DealFile file, SalesBook book, Viewer viewer) {
        this.file = file;
        this.book = new BookText(book, viewer);
        this.viewer = viewer;
    }

    /** The card. Keys that the viewer may not use are not drawn. */
    public static Screen of(DealFile file, SalesBook book, Viewer viewer) {
        DealFile told = file.told(book, viewer.member().language());
        return new DealCard(told, book, viewer).drawn();
    }

    private Screen drawn() {
        Deal deal = file.deal();
        text.text(DealLines.icon(file, limit(deal), viewer) + " ")
                .add(DealLines.title(deal, viewer));
        String client = DealLines.client(deal);
        if (!client.isEmpty()) {
            words(client);
        }
        switch (deal) {
            case OpenDeal open -> open(open);
            case FrozenDeal frozen -> frozen(frozen);
            case WonDeal won -> line("card.won", "when", day(won.closedAt()));
            case LostDeal lost -> lost(lost);
        }
        touches(deal.facts().touches());
        file.rhythm().ifPresent(rhythm -> words(RhythmView.line(rhythm, viewer)));
        String owner =
                deal.owner() == null ? viewer.say("card.unowned") : viewer.name(deal.owner());
        text.line().text(owner + " · ").add(DealLines.origin(deal, viewer));
        return new Screen(text, CardKeys.of(file, book, viewer));
    }

    private void open(OpenDeal deal) {
        Pipeline pipeline = book.book().pipeline(deal.facts().pipeline()).orElseThrow();
        int all = pipeline.stages().size();
        int place = pipeline.place(deal.stage()) + 1;
        String stage = book.stage(pipeline.key(), deal.stage());
        String stay = viewer.dates().stay(deal.enteredAt());
        if (all <= MOST_DOTS) {
            text.line().text("●".repeat(place) + "○".repeat(all - place) + "  ");
            text.text(viewer.say("card.stage", "stage", stage, "stay", stay));
        } else {
            line("card.stage.of", "place", place, "all", all, "stage", stage, "stay", stay);
        }
        Instant limit = limit(deal);
        if (limit != null) {
            boolean late = limit.isBefore(viewer.now());
            line(late ? "card.limit.over" : "card.limit", "when", viewer.dates().moment(limit));
        }
        pipeline.stage(deal.stage())
                .map(Stage::goal)
                .ifPresent(goal -> words("🎯 " + book.in(goal)));
        Progress.Asked asked = deal.facts().progress().asked();
        if (asked != null) {
            line("card.asked");
        }
        next(file.promises());
    }

    /** When an open deal has to be further on; null for as long as it takes. */
    private @Nullable Instant limit(Deal deal) {
        return deal instanceof OpenDeal open
                ? open.limitIn(book.book()).map(Due::instant).orElse(null)
                : null;
    }

    private void frozen(FrozenDeal deal) {
        line(
                "card.frozen",
                "when",
                viewer.dates().moment(deal.until().instant()),
                "reason",
                book.frozenReason(deal.reason()));
        line("card.sleeping", "stage", book.stage(deal.facts().pipeline(), deal.stage()));
        if (!file.promises().isEmpty()) {
            next(file.promises());
        }
    }

    private void lost(LostDeal deal) {
        line(
                "card.lost",
                "when",
                day(deal.closedAt()),
                "stage",
                book.stage(deal.facts().pipeline(), deal.diedAt()),
                "reason",
                book.lostReason(deal.reason()));
        if (deal.note() != null) {
            line("card.quote", "text", Excerpt.cut(deal.note(), LONGEST_NOTE));
        }
        file.open().stream()
                .filter(open -> open.kind() == FollowUp.Kind.RETURN)
                .findFirst()
                .ifPresent(
                        comeBack ->
                                line(
                                        "card.return",
                                        "when",
                                        viewer.dates().moment(comeBack.due().instant())));
    }

    private void next(List<FollowUp> open) {
        if (open.isEmpty()) {
            line("card.next.none");
            return;
        }
        FollowUp next = open.getFirst();
        line(
                next.due().instant().isBefore(viewer.now()) ? "card.next.late" : "card.next",
                "what",
                PromiseText.of(next, LONGEST_PROMISE, viewer),
                "when",
                viewer.dates().moment(next.due().instant()));
        if (open.size() > 1) {
            words(viewer.words().count("card.more", open.size() - 1));
        }
    }

    /** How often the client was reached for, and when we last heard of each other. */
    private void touches(Touches touches) {
        if (touches.count() > 0) {
            String count = viewer.words().count("card.touches", touches.count());
            words(
                    touches.last() == null
                            ? viewer.say("card.touches.tries", "touches", count)
                            : viewer.say(
                                    "card.touches.last",
                                    "touches",
                                    count,
                                    "when",
                                    day(touches.last())));
        }
        Touches.Latest latest = touches.latest();
        if (latest != null) {
            line(
                    "last.time",
                    "when",
                    day(latest.at()),
                    "what",
                    new ActivityText(viewer).of(latest.activity(), LONGEST_LATEST));
        }
    }

    private String day(Instant at) {
        return viewer.dates().day(at);
    }

    private void line(String key, Object... values) {
        words(viewer.say(key, values));
    }

    private void words(String words) {
        text.line().text(words);
    }
}
