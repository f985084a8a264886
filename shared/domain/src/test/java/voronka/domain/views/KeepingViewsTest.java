package voronka.domain.views;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.domain.Samples.ANNA;
import static voronka.domain.Samples.BORIS;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import voronka.domain.CountedIds;
import voronka.domain.InMemoryStore;
import voronka.domain.funnel.Days;
import voronka.domain.funnel.FunnelView;

class KeepingViewsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Report OCTOBER =
            Report.of(
                    Report.Kind.FUNNEL,
                    FunnelView.all().of(FunnelView.Kind.EVENTS, Days.of(YearMonth.of(2026, 10))));

    private final InMemoryStore store = new InMemoryStore();
    private final KeepingViews keeping = new KeepingViews(store, new CountedIds());

    private SavedView saved(String name) {
        return ((ViewOutcome.Kept) keeping.save(OCTOBER, name, ANNA, TODAY)).view();
    }

    @Test
    void aPeriodGoesAlongWithTheDaysUnlessItIsToStay() {
        SavedView view = saved("  Итоги \n месяца ");
        assertThat(view.name()).isEqualTo("Итоги месяца");
        LocalDate march = LocalDate.of(2027, 3, 2);
        assertThat(view.on(march).view().period()).isEqualTo(Days.of(YearMonth.of(2027, 2)));
        assertThat(view.on(march).view().kind()).isEqualTo(FunnelView.Kind.EVENTS);

        keeping.turn(ANNA, view.id(), ANNA);
        SavedView fixed = store.view(ANNA, view.id()).orElseThrow();
        assertThat(fixed.on(march)).isEqualTo(OCTOBER);
        keeping.turn(ANNA, view.id(), ANNA);
        assertThat(store.view(ANNA, view.id())).contains(view);
    }

    @Test
    void aNameIsOneOfItsOwnersAndFits() {
        SavedView first = saved("Итоги");
        assertThat(keeping.save(OCTOBER, "итоги", ANNA, TODAY))
                .isEqualTo(new ViewOutcome.NameTaken(first));
        assertThat(keeping.save(OCTOBER, "итоги", BORIS, TODAY))
                .isInstanceOf(ViewOutcome.Kept.class);
        assertThat(keeping.save(OCTOBER, " ", ANNA, TODAY)).isEqualTo(new ViewOutcome.BadName(0));
        assertThat(keeping.save(OCTOBER, "ы".repeat(61), ANNA, TODAY))
                .isEqualTo(new ViewOutcome.BadName(61));
        SavedView longest = saved("ы".repeat(60));
        assertThat(keeping.rename(ANNA, longest.id(), "Итоги", ANNA))
                .isEqualTo(new ViewOutcome.NameTaken(first));
        assertThat(keeping.rename(ANNA, first.id(), "ИТОГИ", ANNA))
                .as("its own name stands in nobody's way")
                .isInstanceOf(ViewOutcome.Kept.class);
    }

    @Test
    void thereIsAnEndToIt() {
        for (int n = 0; n < KeepingViews.MOST; n++) {
            saved("Вид " + n);
        }
        assertThat(keeping.save(OCTOBER, "ещё", ANNA, TODAY))
                .isEqualTo(new ViewOutcome.TooMany(KeepingViews.MOST));
    }

    @Test
    void colleaguesSeeASharedViewAndChangeNothingOfIt() {
        SavedView view = saved("Итоги");
        assertThat(keeping.seenBy(BORIS, ANNA, view.id())).isEmpty();
        assertThat(keeping.drop(ANNA, view.id(), BORIS)).isEqualTo(new ViewOutcome.NoSuchView());

        keeping.share(true, ANNA, view.id(), ANNA);
        SavedView shared = keeping.seenBy(BORIS, ANNA, view.id()).orElseThrow();
        assertThat(shared.shared()).isTrue();
        assertThat(keeping.drop(ANNA, view.id(), BORIS))
                .isEqualTo(new ViewOutcome.NotYours(shared));
        assertThat(keeping.rename(ANNA, view.id(), "x", BORIS))
                .isEqualTo(new ViewOutcome.NotYours(shared));
        assertThat(keeping.share(false, ANNA, view.id(), BORIS))
                .isEqualTo(new ViewOutcome.NotYours(shared));

        keeping.share(false, ANNA, view.id(), ANNA);
        assertThat(keeping.seenBy(BORIS, ANNA, view.id())).isEmpty();
        assertThat(keeping.drop(ANNA, view.id(), ANNA)).isInstanceOf(ViewOutcome.Dropped.class);
        assertThat(keeping.drop(ANNA, view.id(), ANNA)).isEqualTo(new ViewOutcome.NoSuchView());
    }
}
