package voronka.report;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractAnnotation;
import org.jfree.chart.annotations.CategoryAnnotation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;

/** What a panel shows, written above it and not along its side, where nobody reads. */
final class Heading extends AbstractAnnotation implements CategoryAnnotation {
    private static final long serialVersionUID = 1;

    private final String text;
    private final Font font;

    Heading(String text, Font font) {
        this.text = text;
        this.font = font;
    }

    @Override
    public void draw(
            Graphics2D canvas,
            CategoryPlot plot,
            Rectangle2D area,
            CategoryAxis moments,
            ValueAxis sizes) {
        canvas.setFont(font);
        canvas.setPaint(Palette.INK);
        canvas.drawString(text, (float) area.getX() + 4, (float) area.getY() + font.getSize());
    }
}
