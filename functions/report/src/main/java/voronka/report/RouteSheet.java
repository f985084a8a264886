package voronka.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import voronka.telegram.picture.Drawing;
import voronka.telegram.picture.Drawing.Exit;
import voronka.telegram.picture.Drawing.Progress;
import voronka.telegram.picture.Drawing.Stop;

/** A process from top to bottom, as lines on a map: its stops, and the ways out at the end. */
final class RouteSheet {
    private static final int TEXT_AT = 130;
    private static final int LINE_AT = Sheet.MARGIN + 32;
    private static final int RADIUS = 28;
    private static final int PADDING = 18;
    private static final int NAME_LINE = 44;
    private static final int SMALL_LINE = 36;
    private static final int EXITS = 130;

    /** Telegram takes no photo whose width and height are more than 10,000 together. */
    private static final int MOST_HEIGHT = 8_800;

    private static final Color HERE = new Color(0xEEF5FB);

    private final Drawing.Route route;
    private final Lettering lettering;
    private final Font title;
    private final Font text;
    private final Font name;
    private final Font small;

    private RouteSheet(Drawing.Route route, Lettering lettering) {
        this.route = route;
        this.lettering = lettering;
        this.title = lettering.typeface().bold(Sheet.TITLE);
        this.text = lettering.typeface().regular(Sheet.TEXT);
        this.name = lettering.typeface().bold(36);
        this.small = lettering.typeface().regular(Sheet.SMALL);
    }

    static Canvas of(Drawing.Route route, Lettering lettering) {
        return new RouteSheet(route, lettering).drawn();
    }

    /** A stop with its texts broken into lines. */
    private record Laid(Stop stop, List<String> name, List<String> about, List<String> marks) {
        int height() {
            return 2 * PADDING
                    + name.size() * NAME_LINE
                    + (about.size() + marks.size()) * SMALL_LINE;
        }
    }

    private Canvas drawn() {
        List<Laid> stops = laid(true, true);
        if (height(stops) > MOST_HEIGHT) {
            stops = laid(false, true);
        }
        if (height(stops) > MOST_HEIGHT) {
            stops = laid(false, false);
        }
        int height = height(stops);
        Canvas canvas = Canvas.of(Sheet.WIDTH, height);
        Graphics2D pen = canvas.pen();
        double room = Sheet.WIDTH - 2.0 * Sheet.MARGIN;
        write(
                pen,
                lettering.fitted(route.title(), title, room),
                title,
                Palette.INK,
                Sheet.MARGIN,
                78);
        write(
                pen,
                lettering.fitted(route.subtitle(), text, room),
                text,
                Palette.SOFT,
                Sheet.MARGIN,
                126);
        int top = Sheet.HEAD;
        for (int place = 0; place < stops.size(); place++) {
            draw(pen, stops.get(place), place, top);
            top += stops.get(place).height();
        }
        exits(pen, top);
        pen.dispose();
        return canvas;
    }

    private static int height(List<Laid> stops) {
        return Sheet.HEAD + stops.stream().mapToInt(Laid::height).sum() + EXITS + Sheet.MARGIN;
    }

    /** A long process says less of each stage, so that all of it is one picture. */
    private List<Laid> laid(boolean withGoals, boolean withMarks) {
        return route.stops().stream().map(stop -> laid(stop, withGoals, withMarks)).toList();
    }

    private Laid laid(Stop stop, boolean withGoals, boolean withMarks) {
        double room = Sheet.WIDTH - Sheet.MARGIN - TEXT_AT - 16.0;
        double when = stop.when().isEmpty() ? 0 : Lettering.width(stop.when(), small) + 24;
        return new Laid(
                stop,
                lettering.wrapped(stop.name(), name, room - when, 2),
                stop.about().isEmpty() || !withGoals
                        ? List.of()
                        : lettering.wrapped(stop.about(), small, room, 2),
                stop.marks().isEmpty() || !withMarks
                        ? List.of()
                        : lettering.wrapped(String.join(" · ", stop.marks()), small, room, 2));
    }

    private void draw(Graphics2D pen, Laid laid, int place, int top) {
        Stop stop = laid.stop();
        boolean here = stop.progress() == Progress.HERE;
        if (here) {
            pen.setPaint(HERE);
            pen.fill(
                    new RoundRectangle2D.Double(
                            Sheet.MARGIN - 16.0,
                            top + 2.0,
                            Sheet.WIDTH - 2.0 * Sheet.MARGIN + 32,
                            laid.height() - 4.0,
                            28,
                            28));
        }
        double centre = top + PADDING + NAME_LINE / 2.0;
        line(pen, laid, place, top, centre);
        circle(pen, stop, place, centre);
        int baseline = top + PADDING + 34;
        Color ink = stop.progress() == Progress.AHEAD ? Palette.SOFT : Palette.INK;
        if (!stop.when().isEmpty()) {
            String when = lettering.typeface().shown(stop.when());
            int x = (int) (Sheet.WIDTH - Sheet.MARGIN - 12 - Lettering.width(when, small));
            write(
                    pen,
                    when,
                    small,
                    here ? Palette.ofLetters(Drawing.Tone.WON) : Palette.SOFT,
                    x,
                    baseline);
        }
        for (String line : laid.name()) {
            write(pen, line, name, ink, TEXT_AT, baseline);
            baseline += NAME_LINE;
        }
        baseline -= 6;
        for (String line : laid.about()) {
            write(pen, line, small, Palette.SOFT, TEXT_AT, baseline);
            baseline += SMALL_LINE;
        }
        for (String line : laid.marks()) {
            write(pen, line, small, Palette.ofLetters(Drawing.Tone.LOST), TEXT_AT, baseline);
            baseline += SMALL_LINE;
        }
    }

    /** From the stop before to the one after; where a deal has not come, it is only dotted. */
    private void line(Graphics2D pen, Laid laid, int place, int top, double centre) {
        boolean travelled =
                laid.stop().progress() == Progress.PASSED
                        || laid.stop().progress() == Progress.NONE;
        if (place > 0) {
            boolean reached = laid.stop().progress() != Progress.AHEAD;
            stroke(pen, reached, top, centre);
        }
        stroke(pen, travelled, centre, top + laid.height());
    }

    private static void stroke(Graphics2D pen, boolean solid, double from, double to) {
        pen.setPaint(solid ? Palette.of(Drawing.Tone.WON) : Palette.of(Drawing.Tone.BEFORE));
        pen.setStroke(
                solid
                        ? new BasicStroke(6)
                        : new BasicStroke(
                                6,
                                BasicStroke.CAP_ROUND,
                                BasicStroke.JOIN_ROUND,
                                1,
                                new float[] {1, 14},
                                0));
        pen.draw(new Line2D.Double(LINE_AT, from, LINE_AT, to));
    }

    private void circle(Graphics2D pen, Stop stop, int place, double centre) {
        Ellipse2D circle =
                new Ellipse2D.Double(LINE_AT - RADIUS, centre - RADIUS, 2.0 * RADIUS, 2.0 * RADIUS);
        boolean ahead = stop.progress() == Progress.AHEAD;
        pen.setPaint(ahead ? Palette.PAPER : Palette.of(Drawing.Tone.WON));
        pen.fill(circle);
        pen.setStroke(new BasicStroke(4));
        pen.setPaint(ahead ? Palette.of(Drawing.Tone.BEFORE) : Palette.of(Drawing.Tone.WON));
        pen.draw(circle);
        if (stop.progress() == Progress.PASSED) {
            tick(pen, centre);
            return;
        }
        String number = String.valueOf(place + 1);
        Font font = lettering.typeface().bold(30);
        write(
                pen,
                number,
                font,
                ahead ? Palette.SOFT : Palette.PAPER,
                (int) Math.round(LINE_AT - Lettering.width(number, font) / 2),
                (int) Math.round(centre + 11));
    }

    private static void tick(Graphics2D pen, double centre) {
        Path2D tick = new Path2D.Double();
        tick.moveTo(LINE_AT - 12, centre + 1);
        tick.lineTo(LINE_AT - 3, centre + 10);
        tick.lineTo(LINE_AT + 13, centre - 9);
        pen.setPaint(Palette.PAPER);
        pen.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(tick);
    }

    /** The ways out beside each other; the one that was taken is filled. */
    private void exits(Graphics2D pen, int top) {
        int count = route.exits().size();
        double gap = 20;
        double width = (Sheet.WIDTH - 2.0 * Sheet.MARGIN - gap * (count - 1)) / count;
        boolean any = route.exits().stream().anyMatch(Exit::taken);
        for (int place = 0; place < count; place++) {
            Exit exit = route.exits().get(place);
            double x = Sheet.MARGIN + place * (width + gap);
            RoundRectangle2D box = new RoundRectangle2D.Double(x, top + 40.0, width, 76, 38, 38);
            Color tone = Palette.of(exit.tone());
            pen.setPaint(exit.taken() ? tone : Palette.PAPER);
            pen.fill(box);
            pen.setStroke(new BasicStroke(4));
            pen.setPaint(any && !exit.taken() ? Palette.LINE : tone);
            pen.draw(box);
            List<String> lines = lettering.wrapped(exit.label(), small, width - 36, 2);
            Color ink =
                    exit.taken()
                            ? (exit.tone() == Drawing.Tone.WON ? Palette.PAPER : Palette.INK)
                            : any ? Palette.SOFT : Palette.INK;
            double first = top + 40 + 38 + 10 - (lines.size() - 1) * 16.0;
            for (int line = 0; line < lines.size(); line++) {
                int at = (int) (x + (width - Lettering.width(lines.get(line), small)) / 2);
                write(pen, lines.get(line), small, ink, at, (int) (first + line * 32));
            }
        }
    }

    private static void write(
            Graphics2D pen, String text, Font font, Color ink, int x, int baseline) {
        pen.setFont(font);
        pen.setPaint(ink);
        pen.drawString(text, x, baseline);
    }
}
