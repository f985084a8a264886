package voronka.telegram.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.Stage;
import voronka.domain.funnel.Days;
import voronka.domain.funnel.Load;
import voronka.domain.funnel.Outlook;
import voronka.domain.funnel.Supposing.Supposed;

/** Whether people could carry what a change brings: open deals and tasks of each, and the norm. */
record LoadText(Supposed supposed, Viewer viewer) {
    private static final double MONTH = 30;

    /** Nothing where nobody sells. */
    List<String> lines(Outlook then) {
        Load load = supposed.load();
        List<String> lines = new ArrayList<>();
        if (load.people() == 0) {
            return lines;
        }
        double more = supposed.more(then);
        lines.add(
                viewer.say(
                        load.people() == 1 ? "whatif.load.alone" : "whatif.load",
                        "people",
                        load.people(),
                        "before",
                        plain(load.each(0)),
                        "after",
                        plain(load.each(more))));
        double before = tasks(supposed.outlook());
        if (before > 0) {
            lines.add(
                    viewer.say(
                            load.people() == 1 ? "whatif.tasks.alone" : "whatif.tasks",
                            "before",
                            plain(before / load.people()),
                            "after",
                            plain(tasks(then) / load.people())));
        }
        lines.add(norm(load, more));
        return lines;
    }

    private String norm(Load load, double more) {
        Load.@Nullable Norm norm = load.norm();
        if (norm == null) {
            return viewer.say("whatif.norm.none", "months", Load.LEAST_MONTHS);
        }
        int missing = load.missing(more);
        return viewer.say(
                missing == 0
                        ? "whatif.norm"
                        : load.people() == 1 ? "whatif.norm.above.alone" : "whatif.norm.above",
                "norm",
                plain(norm.deals()),
                "months",
                norm.months(),
                "people",
                missing);
    }

    /** How many tasks the stages give to those who come there, in a month. */
    private double tasks(Outlook outlook) {
        List<Double> flow = outlook.flow();
        double tasks = 0;
        for (int place = 0; place < outlook.steps().size(); place++) {
            Stage stage = supposed.past().frame().named(outlook.steps().get(place).stage());
            tasks += stage == null ? 0 : flow.get(place) * stage.checklist().size();
        }
        Days period = supposed.past().history().period();
        return tasks * MONTH / period.length();
    }

    private String plain(double number) {
        return new WhatIfNames(supposed, viewer).plain(number);
    }
}
