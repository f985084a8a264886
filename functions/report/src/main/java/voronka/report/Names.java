package voronka.report;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;

/** An axis of names that are broken into lines beforehand; categories are their places, from 0. */
final class Names extends CategoryAxis {
    private static final long serialVersionUID = 1;

    private final transient List<List<String>> names;
    private final HorizontalAlignment side;

    Names(List<List<String>> names, Font font, HorizontalAlignment side) {
        this.names = names;
        this.side = side;
        setTickLabelFont(font);
        setTickLabelPaint(Palette.INK);
        setAxisLineVisible(false);
        setTickMarksVisible(false);
        setLowerMargin(0);
        setUpperMargin(0);
        setCategoryMargin(0);
    }

    @Override
    @SuppressWarnings("rawtypes") // As the library has it.
    protected TextBlock createLabel(
            Comparable category, float width, RectangleEdge edge, Graphics2D canvas) {
        TextBlock block = new TextBlock();
        block.setLineAlignment(side);
        names.get((Integer) category)
                .forEach(line -> block.addLine(line, getTickLabelFont(), Palette.INK));
        return block;
    }
}
