package voronka.telegram.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import voronka.domain.funnel.Supposing.Supposed;
import voronka.telegram.picture.Drawing;
import voronka.telegram.picture.Drawing.Bar;
import voronka.telegram.picture.Drawing.Figure;
import voronka.telegram.picture.Drawing.Meaning;
import voronka.telegram.picture.Drawing.Panel;
import voronka.telegram.picture.Drawing.Part;
import voronka.telegram.picture.Drawing.Tone;
import voronka.telegram.screen.Excerpt;

/** A change of a funnel as a picture, of the same numbers as the text. */
final class WhatIfPicture {
    private final Viewer viewer;
    private final WhatIfNames names;

    WhatIfPicture(Supposed supposed, Viewer viewer) {
        this.viewer = viewer;
        this.names = new WhatIfNames(supposed, viewer);
    }

    /** Each stage before and after. */
    Drawing compared(WhatIf asked) {
        List<Double> before = asked.now().flow();
        List<Double> after = asked.then().flow();
        List<Bar> bars = new ArrayList<>();
        for (int place = 0; place < before.size(); place++) {
            bars.add(
                    new Bar(
                            names.plain(after.get(place)),
                            new Figure(
                                    Tone.BEFORE,
                                    viewer.say("losses.was", "n", names.plain(before.get(place)))),
                            List.of(
                                    List.of(new Part(Tone.MAIN, hundreds(after.get(place)))),
                                    List.of(new Part(Tone.BEFORE, hundreds(before.get(place)))))));
        }
        return new Drawing.Bars(
                names.told(asked),
                Excerpt.capitalised(names.about()),
                false,
                IntStream.range(0, before.size()).mapToObj(names::row).toList(),
                List.of(new Panel(viewer.say("picture.deals"), bars)),
                List.of(
                        new Meaning(Tone.MAIN, viewer.say("whatif.then")),
                        new Meaning(Tone.BEFORE, viewer.say("whatif.now"))),
                names.sales(asked.then()));
    }

    /** What each change would bring; empty when none brings anything. */
    Optional<Drawing> each(List<WhatIf> each) {
        if (WhatIf.best(each).isEmpty()) {
            return Optional.empty();
        }
        List<Bar> deals = new ArrayList<>();
        List<Bar> sums = new ArrayList<>();
        for (WhatIf one : each) {
            double sum = one.then().sum() - one.now().sum();
            deals.add(gain("+" + names.plain(one.moreWon()), hundreds(one.moreWon())));
            sums.add(gain(sum == 0 ? "–" : "+" + names.column(sum), Math.round(sum)));
        }
        String times = names.plain(WhatIf.times(each.getFirst().percent()));
        return Optional.of(
                new Drawing.Bars(
                        viewer.say("whatif.each", "times", times),
                        Excerpt.capitalised(names.about()),
                        false,
                        each.stream().map(one -> names.place(one.place())).toList(),
                        List.of(
                                new Panel(viewer.say("whatif.more.deals"), deals),
                                new Panel(viewer.say("whatif.more.sums"), sums)),
                        List.of(),
                        ""));
    }

    private static Bar gain(String figure, long size) {
        return new Bar(figure, null, List.of(List.of(new Part(Tone.WON, Math.max(0, size)))));
    }

    /** So that parts of a deal are seen, too. */
    private static long hundreds(double deals) {
        return Math.round(deals * WhatIf.WHOLE);
    }
}
