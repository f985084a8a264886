package voronka.report;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.CombinedDomainCategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import voronka.telegram.picture.Drawing;
import voronka.telegram.picture.Drawing.Panel;
import voronka.telegram.picture.Drawing.Part;
import voronka.telegram.picture.Drawing.Scale;

/** What changes over time: lines where several things are compared, columns where it is one. */
final class TrendSheet {
    private static final int PANEL = 380;
    private static final int MOST_NAMES = 7;

    /** The heading stands above the highest line, where no further one is drawn. */
    private static final double HEADROOM = 0.22;

    private static final double FOOTROOM = 0.04;

    /** Names stand clear of the zero beside the first of them. */
    private static final int BELOW = 14;

    private static final int MOMENTS = 70;

    private static final double MOST_HEADROOM = 0.95;

    private final Drawing.Trend trend;
    private final Lettering lettering;

    private TrendSheet(Drawing.Trend trend, Lettering lettering) {
        this.trend = trend;
        this.lettering = lettering;
    }

    static Canvas of(Drawing.Trend trend, Lettering lettering) {
        int height =
                new Sheet(lettering).head(trend.subtitle())
                        + trend.panels().size() * PANEL
                        + MOMENTS
                        + Sheet.MEANINGS
                        + Sheet.MARGIN;
        return Sheet.drawn(new TrendSheet(trend, lettering).chart(), height);
    }

    private JFreeChart chart() {
        CombinedDomainCategoryPlot plot = new CombinedDomainCategoryPlot(moments());
        plot.setGap(28);
        for (int panel = 0; panel < trend.panels().size(); panel++) {
            plot.add(plot(trend.panels().get(panel), trend.scales().get(panel)));
        }
        return new Sheet(lettering).around(plot, trend.title(), trend.subtitle(), trend.meanings());
    }

    /** So many names as can be read beside each other; the others' columns go without. */
    private Names moments() {
        List<String> names = trend.moments();
        int every = Math.ceilDiv(names.size(), MOST_NAMES);
        List<List<String>> shown = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            shown.add(
                    i % every == 0
                            ? List.of(lettering.typeface().shown(names.get(i)))
                            : List.of(" "));
        }
        Names axis =
                new Names(
                        shown,
                        lettering.typeface().regular(Sheet.SMALL),
                        HorizontalAlignment.CENTER);
        axis.setMaximumCategoryLabelWidthRatio(every);
        axis.setCategoryLabelPositionOffset(BELOW);
        return axis;
    }

    private CategoryPlot plot(Panel panel, Scale scale) {
        boolean lines = panel.bars().getFirst().strips().size() > 1;
        CategoryPlot plot =
                new CategoryPlot(data(panel), null, axis(scale, lines), renderer(panel));
        plot.setBackgroundPaint(Palette.PAPER);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(Palette.LINE);
        plot.setRangeGridlineStroke(new BasicStroke(2));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.addAnnotation(
                new Heading(
                        lettering.typeface().shown(panel.heading()),
                        lettering.typeface().bold(Sheet.TEXT)));
        return plot;
    }

    /** Under lines there is room for the dots of those that are zero. */
    private NumberAxis axis(Scale scale, boolean lines) {
        NumberAxis axis = new NumberAxis();
        axis.setTickLabelFont(lettering.typeface().regular(Sheet.SMALL));
        axis.setTickLabelPaint(Palette.SOFT);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        int steps = scale.labels().size() - 1;
        double top = scale.step() * (steps + Math.min(MOST_HEADROOM, steps * HEADROOM));
        axis.setRange(lines ? -top * FOOTROOM : 0, top);
        axis.setTickUnit(new NumberTickUnit(scale.step(), new Labels(scale, lettering)));
        axis.setFixedDimension(150);
        return axis;
    }

    private static DefaultCategoryDataset data(Panel panel) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int moment = 0; moment < panel.bars().size(); moment++) {
            for (List<Part> strip : panel.bars().get(moment).strips()) {
                data.addValue(
                        strip.getFirst().size(), strip.getFirst().tone(), Integer.valueOf(moment));
            }
        }
        return data;
    }

    private static CategoryItemRenderer renderer(Panel panel) {
        List<List<Part>> strips = panel.bars().getFirst().strips();
        return strips.size() == 1 ? columns(strips.getFirst(), panel.bars().size()) : lines(strips);
    }

    private static CategoryItemRenderer columns(List<Part> strip, int moments) {
        BarRenderer columns = new BarRenderer();
        columns.setBarPainter(new StandardBarPainter());
        columns.setShadowVisible(false);
        columns.setMaximumBarWidth(0.6 / moments);
        columns.setSeriesPaint(0, Palette.of(strip.getFirst().tone()));
        return columns;
    }

    private static CategoryItemRenderer lines(List<List<Part>> strips) {
        LineAndShapeRenderer lines = new LineAndShapeRenderer(true, true);
        for (int series = 0; series < strips.size(); series++) {
            lines.setSeriesPaint(series, Palette.of(strips.get(series).getFirst().tone()));
            lines.setSeriesStroke(
                    series, new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            lines.setSeriesShape(series, new Ellipse2D.Double(-8, -8, 16, 16));
        }
        return lines;
    }

    /** The labels that were made in the reader's language, by how many steps a number is. */
    private static final class Labels extends NumberFormat {
        private static final long serialVersionUID = 1;

        private final transient Scale scale;
        private final transient Lettering lettering;

        private Labels(Scale scale, Lettering lettering) {
            this.scale = scale;
            this.lettering = lettering;
        }

        @Override
        public StringBuffer format(double number, StringBuffer text, FieldPosition place) {
            int step = (int) Math.round(number / scale.step());
            return step < scale.labels().size()
                    ? text.append(lettering.typeface().shown(scale.labels().get(step)))
                    : text;
        }

        @Override
        public StringBuffer format(long number, StringBuffer text, FieldPosition place) {
            return format((double) number, text, place);
        }

        @Override
        public Number parse(String text, ParsePosition place) {
            throw new UnsupportedOperationException("labels are only written");
        }
    }
}
