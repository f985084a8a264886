package voronka.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import voronka.telegram.picture.Drawing.Meaning;

/** What all charts have around them: a title, what it is of, what the colours mean. */
record Sheet(Lettering lettering) {
    /** As wide as a phone shows a picture, three pixels for each of its points. */
    static final int WIDTH = 1080;

    static final int MARGIN = 40;
    static final int TITLE = 46;
    static final int TEXT = 32;
    static final int SMALL = 28;

    /** What title and subtitle take, from the top. */
    static final int HEAD = 150;

    /** What a second line of the subtitle takes: many conditions need it. */
    private static final int SECOND_LINE = 46;

    /** What the colours' meanings take, a line of them. */
    static final int MEANINGS = 56;

    private static final int SWATCH = 26;

    JFreeChart around(Plot plot, String title, String subtitle, List<Meaning> meanings) {
        JFreeChart chart = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, plot, false);
        chart.setBackgroundPaint(Palette.PAPER);
        chart.setPadding(new RectangleInsets(MARGIN - 12, MARGIN, MARGIN - 16, MARGIN));
        chart.addSubtitle(line(title, lettering.typeface().bold(TITLE), Palette.INK));
        Font text = lettering.typeface().regular(TEXT);
        subtitle(subtitle).forEach(part -> chart.addSubtitle(line(part, text, Palette.SOFT)));
        if (!meanings.isEmpty()) {
            chart.addSubtitle(legend(meanings));
        }
        return chart;
    }

    /** How high title and subtitle are. */
    int head(String subtitle) {
        return HEAD + (subtitle(subtitle).size() - 1) * SECOND_LINE;
    }

    private List<String> subtitle(String subtitle) {
        Font text = lettering.typeface().regular(TEXT);
        return lettering.wrapped(subtitle, text, WIDTH - 2.0 * MARGIN, 2);
    }

    TextTitle line(String text, Font font, Color ink) {
        String fitted = lettering.fitted(text, font, WIDTH - 2.0 * MARGIN);
        TextTitle line = new TextTitle(fitted, font);
        line.setPaint(ink);
        line.setHorizontalAlignment(HorizontalAlignment.LEFT);
        line.setPadding(new RectangleInsets(2, 0, 4, 0));
        return line;
    }

    private LegendTitle legend(List<Meaning> meanings) {
        LegendTitle legend = new LegendTitle(() -> items(meanings));
        legend.setItemFont(lettering.typeface().regular(SMALL));
        legend.setItemPaint(Palette.INK);
        legend.setPosition(RectangleEdge.BOTTOM);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setFrame(BlockBorder.NONE);
        legend.setItemLabelPadding(new RectangleInsets(4, 8, 4, 24));
        legend.setLegendItemGraphicPadding(new RectangleInsets(4, 0, 4, 4));
        return legend;
    }

    private LegendItemCollection items(List<Meaning> meanings) {
        LegendItemCollection items = new LegendItemCollection();
        for (Meaning meaning : meanings) {
            items.add(
                    new LegendItem(
                            lettering.typeface().shown(meaning.label()),
                            null,
                            null,
                            null,
                            new Rectangle2D.Double(0, -SWATCH / 2.0, SWATCH, SWATCH),
                            Palette.of(meaning.tone())));
        }
        return items;
    }

    /** Room for a chart of that height. */
    static Canvas drawn(JFreeChart chart, int height) {
        Canvas canvas = Canvas.of(WIDTH, height);
        Graphics2D pen = canvas.pen();
        chart.draw(pen, new Rectangle2D.Double(0, 0, WIDTH, height));
        pen.dispose();
        return canvas;
    }
}
