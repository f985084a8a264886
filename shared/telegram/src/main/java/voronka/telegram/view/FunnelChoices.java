package voronka.telegram.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import voronka.domain.book.SalesBook;
import voronka.domain.funnel.Days;
import voronka.domain.funnel.FunnelView;
import voronka.domain.funnel.FunnelView.By;
import voronka.domain.funnel.FunnelView.Kind;
import voronka.domain.funnel.FunnelView.Part;
import voronka.domain.team.Member;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Excerpt;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** Of which part is the funnel to be shown? */
public final class FunnelChoices {
    private final FunnelView view;
    private final Viewer viewer;
    private final List<Screen.Key.Press> answers = new ArrayList<>();

    private FunnelChoices(FunnelView view, Viewer viewer) {
        this.view = view;
        this.viewer = viewer;
    }

    /**
     * Of when?
     *
     * @param today the company's day
     */
    public static Screen period(FunnelView view, LocalDate today, Viewer viewer) {
        FunnelChoices choices = new FunnelChoices(view, viewer);
        LocalDate monthAgo = today.minusMonths(1);
        if (view.kind() != Kind.LOSSES) {
            choices.answer("funnel.now", view.now());
            choices.answer("period.yesterday", view.asOf(today.minusDays(1)));
            choices.answer("period.month.end", view.asOf(Days.monthOf(monthAgo).last()));
        }
        choices.period("period.week.this", Days.weekOf(today));
        choices.period("period.week.last", Days.weekOf(today.minusWeeks(1)));
        choices.period("period.month.this", Days.monthOf(today));
        choices.period("period.month.last", Days.monthOf(monthAgo));
        choices.period("period.quarter.this", Days.quarterOf(today));
        choices.period("period.quarter.last", Days.quarterOf(today.minusMonths(3)));
        choices.period("period.year.this", Days.yearOf(today));
        choices.period("period.year.last", Days.yearOf(today.minusYears(1)));
        choices.period("period.lately", Days.upTo(today, 90));
        return choices.ask("choose.funnel.period");
    }

    /** Whose? */
    public static Screen owner(FunnelView view, Viewer viewer) {
        FunnelChoices choices = new FunnelChoices(view, viewer);
        choices.answer("funnel.all", view.of((Part) null));
        for (String team : viewer.roster().teams()) {
            choices.narrow(viewer.say("funnel.by.team", "name", team), Part.of(By.TEAM, team));
        }
        for (Member member : viewer.roster().members()) {
            choices.narrow(member.name(), Part.of(member.id()));
        }
        choices.narrow(Excerpt.capitalised(viewer.say("funnel.nobody")), new Part(By.OWNER, ""));
        return choices.ask("choose.funnel.owner");
    }

    /** Whose forecast? */
    public static Screen ahead(FunnelView view, Viewer viewer) {
        FunnelChoices choices = new FunnelChoices(view, viewer);
        choices.foresee(Excerpt.capitalised(viewer.say("funnel.all")), view.of((Part) null));
        for (String team : viewer.roster().teams()) {
            choices.foresee(
                    viewer.say("funnel.by.team", "name", team), view.of(Part.of(By.TEAM, team)));
        }
        for (Member member : viewer.roster().working()) {
            if (member.role().sells()) {
                choices.foresee(member.name(), view.of(Part.of(member.id())));
            }
        }
        return choices.ask(
                "choose.funnel.owner", Keys.press(viewer.say("key.back"), new Button.Ahead(view)));
    }

    private void foresee(String label, FunnelView other) {
        answers.add(new Screen.Key.Press(label, new Button.Ahead(other)));
    }

    /**
     * From which source, by which channel, about which product?
     *
     * @param names those there are, most frequent first
     */
    public static Screen named(FunnelView view, By by, List<String> names, Viewer viewer) {
        FunnelChoices choices = new FunnelChoices(view, viewer);
        FunnelNames words = new FunnelNames(viewer);
        choices.answer("funnel.every." + by, view.of((Part) null));
        for (String name : names.stream().limit(Keys.most() - 1).toList()) {
            String label =
                    switch (by) {
                        case OWNER, TEAM, PRODUCT -> name;
                        case SOURCE -> words.source(name);
                        case CHANNEL -> words.channel(name);
                        case FILTER -> name;
                    };
            choices.narrow(label, Part.of(by, name));
        }
        return choices.ask("choose.funnel." + by);
    }

    /** Of which pipeline? */
    public static Screen pipeline(FunnelView view, SalesBook book, Viewer viewer) {
        FunnelChoices choices = new FunnelChoices(view, viewer);
        book.pipelines()
                .forEach(
                        pipeline ->
                                choices.add(
                                        pipeline.name().in(viewer.member().language()),
                                        view.in(pipeline.key())));
        return choices.ask("choose.funnel.pipeline");
    }

    /** How it is counted. */
    public static Screen how(FunnelView view, Viewer viewer) {
        Html text = Html.empty().bold(viewer.say("funnel.how")).line().line();
        text.text(viewer.say("funnel.how." + view.kind())).line().line();
        text.text(viewer.say("funnel.how.common"));
        return Screen.of(text).row(FunnelKeys.back(view, viewer));
    }

    /** A history stays of its kind; from now one comes to the deals that began. */
    private void period(String label, Days days) {
        Kind kind = view.kind() == Kind.NOW ? Kind.COHORT : view.kind();
        answer(label, view.of(kind, days));
    }

    private void answer(String label, FunnelView other) {
        add(Excerpt.capitalised(viewer.say(label)), other);
    }

    /** One condition more; the only one, or instead of one like it, where that is enough. */
    private void narrow(String label, Part more) {
        Part part = view.part();
        boolean only = part == null || part.by() == more.by();
        Button button = only ? new Button.Funnel(view.of(more)) : new Button.Combine(view, more);
        answers.add(new Screen.Key.Press(label, button));
    }

    private void add(String label, FunnelView other) {
        answers.add(new Screen.Key.Press(label, new Button.Funnel(other)));
    }

    private Screen ask(String question) {
        return ask(question, FunnelKeys.back(view, viewer));
    }

    private Screen ask(String question, Screen.Key back) {
        Html text = Html.of(viewer.say(question));
        if (Keys.areNumbered(answers.size())) {
            for (int i = 0; i < Math.min(answers.size(), Keys.most()); i++) {
                text.line().text((i + 1) + ". " + answers.get(i).label());
            }
        }
        List<List<Screen.Key>> rows = new ArrayList<>(Keys.answers(answers));
        rows.add(List.of(back));
        return new Screen(text, rows);
    }
}
