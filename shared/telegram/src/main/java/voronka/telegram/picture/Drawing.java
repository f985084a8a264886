package voronka.telegram.picture;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What a picture shows, in the words of the one who looks at it. It is made of the same record as
 * the text it joins, and knows nothing of fonts and colours.
 */
public sealed interface Drawing {
    /** What it is. */
    String title();

    /** Of when, and of which deals. */
    String subtitle();

    /** What a colour stands for. */
    enum Tone {
        /** What there is. */
        MAIN,
        /** Deals that began. */
        NEW,
        WON,
        LOST,
        FROZEN,
        /** Neither here nor there yet. */
        STILL,
        /** As it was before. */
        BEFORE
    }

    /** What a tone means in this picture. */
    record Meaning(Tone tone, String label) {}

    /**
     * Bars, a row for each name, in panels side by side.
     *
     * @param centred whether bars stand in the middle of their panel, as those of a funnel do
     * @param note a line below; "" for none
     */
    record Bars(
            String title,
            String subtitle,
            boolean centred,
            List<String> rows,
            List<Panel> panels,
            List<Meaning> meanings,
            String note)
            implements Drawing {
        public Bars {
            rows = List.copyOf(rows);
            panels = List.copyOf(panels);
            meanings = List.copyOf(meanings);
            for (Panel panel : panels) {
                if (panel.bars().size() != rows.size()) {
                    throw new IllegalArgumentException("a bar for each row: " + panel.heading());
                }
            }
        }
    }

    /**
     * One measure of all rows.
     *
     * @param bars one for each row, in their order
     */
    record Panel(String heading, List<Bar> bars) {
        public Panel {
            bars = List.copyOf(bars);
        }
    }

    /**
     * The bars of one row in one panel.
     *
     * @param figure what is written
     * @param beside written after it in that tone; null for nothing
     * @param strips bars under each other, each of parts in a row
     */
    record Bar(String figure, @Nullable Figure beside, List<List<Part>> strips) {
        public Bar {
            strips = strips.stream().map(List::copyOf).toList();
        }

        /** How long its longest strip is. */
        public long size() {
            return strips.stream()
                    .mapToLong(strip -> strip.stream().mapToLong(Part::size).sum())
                    .max()
                    .orElse(0);
        }
    }

    /** A number as it is written, in a tone. */
    record Figure(Tone tone, String text) {}

    /** A part of a bar. */
    record Part(Tone tone, long size) {}

    /**
     * What changes over time: a column for each moment, in panels below each other.
     *
     * @param moments what the columns are called, the earliest first
     * @param scales one for each panel
     */
    record Trend(
            String title,
            String subtitle,
            List<String> moments,
            List<Panel> panels,
            List<Scale> scales,
            List<Meaning> meanings)
            implements Drawing {
        public Trend {
            moments = List.copyOf(moments);
            panels = List.copyOf(panels);
            scales = List.copyOf(scales);
            meanings = List.copyOf(meanings);
        }
    }

    /**
     * What stands beside a panel's lines.
     *
     * @param step from one line to the next, above zero
     * @param labels of zero, one step, two steps; the last one is above all that is shown
     */
    record Scale(long step, List<String> labels) {
        public Scale {
            labels = List.copyOf(labels);
        }

        /** A scale of at most five round steps. */
        public static Scale upTo(long most, LongFunction<String> label) {
            long step = round(Math.ceilDiv(Math.max(1, most), 5));
            return new Scale(
                    step,
                    LongStream.rangeClosed(0, Math.ceilDiv(Math.max(1, most), step))
                            .mapToObj(n -> label.apply(n * step))
                            .toList());
        }

        /** The next of 1, 2, 5, 10, 20, 50 and so on. */
        private static long round(long least) {
            long ten = 1;
            while (ten * 10 <= least) {
                ten *= 10;
            }
            return least <= ten
                    ? ten
                    : least <= 2 * ten ? 2 * ten : least <= 5 * ten ? 5 * ten : 10 * ten;
        }
    }

    /** A process: its stages in order, and the ways out of it. */
    record Route(String title, String subtitle, List<Stop> stops, List<Exit> exits)
            implements Drawing {
        public Route {
            stops = List.copyOf(stops);
            exits = List.copyOf(exits);
        }
    }

    /** Where a deal is on its route, seen from a stop. */
    enum Progress {
        /** No deal is looked at. */
        NONE,
        PASSED,
        HERE,
        AHEAD
    }

    /**
     * A stage of a route.
     *
     * @param about what it is for; "" when the book does not say
     * @param marks its limit, gate and tasks, each in a few words
     * @param when the deal was there; "" when it was not
     */
    record Stop(String name, String about, List<String> marks, Progress progress, String when) {
        public Stop {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A way out.
     *
     * @param taken whether the deal went that way
     */
    record Exit(Tone tone, String label, boolean taken) {}
}
