package voronka.report;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.AbstractAnnotation;
import org.jfree.chart.annotations.CategoryAnnotation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.ui.RectangleEdge;
import voronka.telegram.picture.Drawing.Bar;
import voronka.telegram.picture.Drawing.Figure;

/**
 * The numbers of a panel, each over its bars: in ink, and beside them in their tone. Never in a
 * bar, which may be too short for them.
 */
final class Figures extends AbstractAnnotation implements CategoryAnnotation {
    private static final long serialVersionUID = 1;
    private static final int GAP = 12;
    private static final int LEAST_BESIDE = 60;

    private final transient List<Bar> bars;
    private final transient Lettering lettering;
    private final Font font;
    private final Font besideFont;
    private final boolean centred;

    Figures(List<Bar> bars, Lettering lettering, boolean centred) {
        this.bars = bars;
        this.lettering = lettering;
        this.font = lettering.typeface().bold(BarsSheet.FIGURE);
        this.besideFont = lettering.typeface().regular(BarsSheet.FIGURE - 4);
        this.centred = centred;
    }

    @Override
    public void draw(
            Graphics2D canvas,
            CategoryPlot plot,
            Rectangle2D area,
            CategoryAxis rows,
            ValueAxis sizes) {
        for (int row = 0; row < bars.size(); row++) {
            double top = rows.getCategoryStart(row, bars.size(), area, RectangleEdge.LEFT);
            double bottom = rows.getCategoryEnd(row, bars.size(), area, RectangleEdge.LEFT);
            double band = (bottom - top) / (1 + bars.get(row).strips().size());
            draw(canvas, bars.get(row), area, top + band - 8);
        }
    }

    private void draw(Graphics2D canvas, Bar bar, Rectangle2D area, double baseline) {
        String text = lettering.fitted(bar.figure(), font, area.getWidth());
        double room = area.getWidth() - Lettering.width(text, font) - GAP;
        Figure beside = bar.beside();
        String other =
                beside == null || room < LEAST_BESIDE
                        ? ""
                        : lettering.fitted(beside.text(), besideFont, room);
        double width =
                Lettering.width(text, font)
                        + (other.isEmpty() ? 0 : GAP + Lettering.width(other, besideFont));
        double x = centred ? area.getCenterX() - width / 2 : area.getX();
        canvas.setFont(font);
        canvas.setPaint(Palette.INK);
        canvas.drawString(text, (float) x, (float) baseline);
        if (beside != null) {
            canvas.setFont(besideFont);
            canvas.setPaint(Palette.ofLetters(beside.tone()));
            canvas.drawString(
                    other, (float) (x + Lettering.width(text, font) + GAP), (float) baseline);
        }
    }
}
