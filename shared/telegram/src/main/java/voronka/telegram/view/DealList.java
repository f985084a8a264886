package voronka.telegram.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.Pipeline;
import voronka.domain.book.SalesBook;
import voronka.domain.book.StageKey;
import voronka.domain.deal.Deal;
import voronka.domain.money.Money;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;
import voronka.telegram.words.MoneyText;

/** Several deals, each with a key that opens it. */
public final class DealList {
    private DealList() {}

    private record Place(String pipeline, StageKey stage) {}

    /** The person's open deals, by stage. */
    public static Screen mine(List<? extends Deal> deals, SalesBook book, Viewer viewer) {
        if (deals.isEmpty()) {
            return Screen.of(Html.of(viewer.say("mine.empty")));
        }
        Map<Place, List<Deal>> byStage = new LinkedHashMap<>();
        deals.stream()
                .sorted(Comparator.comparingInt((Deal deal) -> order(deal, book)))
                .forEach(
                        deal ->
                                byStage.computeIfAbsent(place(deal), p -> new ArrayList<>())
                                        .add(deal));
        NumberedList list = new NumberedList();
        byStage.forEach(
                (place, here) -> {
                    list.heading(heading(place, here.size(), book, viewer));
                    here.forEach(deal -> list.line(deal, line(deal, list, viewer)));
                });
        return list.under(
                Html.empty().bold(viewer.words().count("mine.title", deals.size())), viewer);
    }

    private static Place place(Deal deal) {
        return new Place(deal.facts().pipeline(), deal.standing().stage());
    }

    /** By the book's order; what it does not know any more comes last. */
    private static int order(Deal deal, SalesBook book) {
        Place place = place(deal);
        for (int i = 0; i < book.pipelines().size(); i++) {
            Pipeline pipeline = book.pipelines().get(i);
            int stage = pipeline.place(place.stage());
            if (pipeline.key().equals(place.pipeline()) && stage >= 0) {
                return i * Pipeline.MOST_STAGES + stage;
            }
        }
        return Integer.MAX_VALUE;
    }

    private static String heading(Place place, int deals, SalesBook book, Viewer viewer) {
        return viewer.say(
                book.pipelines().size() == 1 ? "mine.stage" : "mine.stage.pipeline",
                "stage",
                new BookText(book, viewer).stage(place.pipeline(), place.stage()),
                "n",
                deals,
                "pipeline",
                book.pipeline(place.pipeline())
                        .map(p -> p.name().in(viewer.member().language()))
                        .orElse(place.pipeline()));
    }

    private static String line(Deal deal, NumberedList list, Viewer viewer) {
        String words = viewer.say("today.deal", "n", list.next(), "deal", DealLines.brief(deal));
        @Nullable Money amount = deal.facts().amount();
        return amount == null
                ? words
                : words
                        + " · "
                        + MoneyText.brief(
                                amount.minor(), amount.currency(), viewer.member().language());
    }
}
