package voronka.report;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A white sheet of pixels. */
record Canvas(BufferedImage pixels) {
    static Canvas of(int width, int height) {
        Canvas canvas = new Canvas(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
        Graphics2D pen = canvas.pen();
        pen.setPaint(Palette.PAPER);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return canvas;
    }

    Graphics2D pen() {
        Graphics2D pen = pixels.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return pen;
    }

    /** As a file of the kind PNG. */
    byte[] png() {
        // Nothing is written to the disk for it.
        ImageIO.setUseCache(false);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(pixels, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return file.toByteArray();
    }
}
