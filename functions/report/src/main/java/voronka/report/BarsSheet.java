package voronka.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryLabelPosition;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.CombinedDomainCategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.GroupedStackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.text.TextBlockAnchor;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.KeyToGroupMap;
import org.jfree.data.category.DefaultCategoryDataset;
import voronka.telegram.picture.Drawing;
import voronka.telegram.picture.Drawing.Bar;
import voronka.telegram.picture.Drawing.Panel;
import voronka.telegram.picture.Drawing.Part;

/** Bars in panels side by side, the names of their rows left of them. */
final class BarsSheet {
    static final int FIGURE = 32;

    private static final int NAME = 32;
    private static final int NAME_WIDTH = 272;

    /** A band that stands alone over its figures, and one of several. */
    private static final int BAND = 52;

    private static final int NARROW_BAND = 42;
    private static final int GUTTER = 20;
    private static final int HEADINGS = 60;
    private static final int NOTE = 44;
    private static final Color NOTHING = new Color(0, true);

    /** A row with a bar has a band for its figures and one for each strip. */
    private static final String FIGURES = "figures";

    private final Drawing.Bars bars;
    private final Lettering lettering;

    private BarsSheet(Drawing.Bars bars, Lettering lettering) {
        this.bars = bars;
        this.lettering = lettering;
    }

    static Canvas of(Drawing.Bars bars, Lettering lettering) {
        BarsSheet sheet = new BarsSheet(bars, lettering);
        return Sheet.drawn(sheet.chart(), sheet.height());
    }

    private int height() {
        return new Sheet(lettering).head(bars.subtitle())
                + HEADINGS
                + bars.rows().size() * (1 + strips()) * (strips() == 1 ? BAND : NARROW_BAND)
                + (bars.meanings().isEmpty() ? 0 : Sheet.MEANINGS)
                + (bars.note().isEmpty() ? 0 : NOTE)
                + Sheet.MARGIN;
    }

    private int strips() {
        return bars.panels().stream()
                .flatMap(panel -> panel.bars().stream())
                .mapToInt(bar -> bar.strips().size())
                .max()
                .orElse(1);
    }

    private JFreeChart chart() {
        CombinedDomainCategoryPlot plot = new CombinedDomainCategoryPlot(names());
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setGap(28);
        plot.setInsets(new RectangleInsets(4, 0, 12, 0));
        bars.panels().forEach(panel -> plot.add(plot(panel)));
        JFreeChart chart =
                new Sheet(lettering).around(plot, bars.title(), bars.subtitle(), bars.meanings());
        if (!bars.note().isEmpty()) {
            TextTitle note =
                    new Sheet(lettering)
                            .line(
                                    bars.note(),
                                    lettering.typeface().regular(Sheet.SMALL),
                                    Palette.SOFT);
            note.setPosition(RectangleEdge.BOTTOM);
            chart.addSubtitle(0, note);
        }
        return chart;
    }

    private Names names() {
        var font = lettering.typeface().regular(NAME);
        List<List<String>> lines = new ArrayList<>();
        bars.rows().forEach(name -> lines.add(lettering.wrapped(name, font, NAME_WIDTH, 2)));
        Names names = new Names(lines, font, HorizontalAlignment.LEFT);
        names.setCategoryLabelPositions(
                CategoryLabelPositions.replaceLeftPosition(
                        CategoryLabelPositions.STANDARD,
                        new CategoryLabelPosition(
                                RectangleAnchor.LEFT, TextBlockAnchor.CENTER_LEFT)));
        names.setCategoryLabelPositionOffset(GUTTER);
        return names;
    }

    private CategoryPlot plot(Panel panel) {
        CategoryPlot plot = new CategoryPlot(data(panel), null, sizes(panel), renderer(panel));
        plot.setBackgroundPaint(Palette.PAPER);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setRangeAxisLocation(AxisLocation.TOP_OR_LEFT);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.addAnnotation(new Figures(panel.bars(), lettering, bars.centred()));
        return plot;
    }

    private NumberAxis sizes(Panel panel) {
        NumberAxis sizes = new NumberAxis();
        var font = lettering.typeface().bold(Sheet.TEXT);
        double room =
                (Sheet.WIDTH - 2.0 * Sheet.MARGIN - NAME_WIDTH - GUTTER - 28)
                        / bars.panels().size();
        sizes.setLabel(lettering.fitted(panel.heading(), font, room));
        sizes.setLabelFont(font);
        sizes.setLabelPaint(Palette.INK);
        sizes.setTickLabelFont(font);
        sizes.setTickLabelsVisible(false);
        sizes.setTickMarksVisible(false);
        sizes.setAxisLineVisible(false);
        sizes.setRange(0, Math.max(1, most(panel)));
        return sizes;
    }

    private static long most(Panel panel) {
        return panel.bars().stream().mapToLong(Bar::size).max().orElse(0);
    }

    private DefaultCategoryDataset data(Panel panel) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        long most = most(panel);
        for (int row = 0; row < panel.bars().size(); row++) {
            data.addValue(0, FIGURES, Integer.valueOf(row));
            List<List<Part>> strips = panel.bars().get(row).strips();
            for (int strip = 0; strip < strips.size(); strip++) {
                long size = strips.get(strip).stream().mapToLong(Part::size).sum();
                data.addValue(
                        bars.centred() ? (most - size) / 2.0 : 0,
                        series(strip, -1),
                        Integer.valueOf(row));
                for (int part = 0; part < strips.get(strip).size(); part++) {
                    data.addValue(
                            strips.get(strip).get(part).size(),
                            series(strip, part),
                            Integer.valueOf(row));
                }
            }
        }
        return data;
    }

    private GroupedStackedBarRenderer renderer(Panel panel) {
        GroupedStackedBarRenderer renderer = new GroupedStackedBarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setItemMargin(0);
        renderer.setDrawBarOutline(true);
        renderer.setDefaultOutlinePaint(Palette.PAPER);
        renderer.setDefaultOutlineStroke(new BasicStroke(2));
        renderer.setAutoPopulateSeriesOutlinePaint(false);
        renderer.setAutoPopulateSeriesOutlineStroke(false);
        KeyToGroupMap groups = new KeyToGroupMap(FIGURES);
        int series = 1;
        renderer.setSeriesPaint(0, NOTHING);
        List<List<Part>> strips = panel.bars().getFirst().strips();
        for (int strip = 0; strip < strips.size(); strip++) {
            groups.mapKeyToGroup(series(strip, -1), "strip" + strip);
            renderer.setSeriesPaint(series++, NOTHING);
            for (int part = 0; part < strips.get(strip).size(); part++) {
                groups.mapKeyToGroup(series(strip, part), "strip" + strip);
                renderer.setSeriesPaint(series++, Palette.of(strips.get(strip).get(part).tone()));
            }
        }
        renderer.setSeriesToGroupMap(groups);
        return renderer;
    }

    private static String series(int strip, int part) {
        return strip + "." + part;
    }
}
