package voronka.report;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.util.Arrays;

/** Draws in a process of its own: {@code plain} as anybody would, {@code bundled} as we do. */
final class Alone {
    private static final String LETTERS = "ЖёЙщЪыЭюЯ«»№₽−…–Qgß€£0123456789";

    private Alone() {}

    @SuppressWarnings("SystemOut") // It is how it tells its parent.
    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("plain")) {
            try (InputStream file = Typeface.class.getResourceAsStream("PTSans-Regular.ttf")) {
                Font font = Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(40f);
                System.out.println("drawn " + drawn("Ж", font).length);
            }
            return;
        }
        Typeface typeface = Typeface.bundled();
        Font font = typeface.regular(40);
        int[] nothing = drawn(" ", font);
        int[] box = drawn(Character.toString(0xE000), font);
        for (String letter : LETTERS.split("")) {
            int[] pixels = drawn(letter, font);
            if (Arrays.equals(pixels, nothing) || Arrays.equals(pixels, box)) {
                throw new AssertionError("no letter " + letter);
            }
        }
        Studio studio = new Studio();
        Samples.all().forEach(drawing -> System.out.println("png " + studio.drawn(drawing).length));
        System.out.println("letters " + LETTERS.length());
    }

    private static int[] drawn(String letter, Font font) {
        BufferedImage paper = new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        pen.setFont(font);
        pen.drawString(letter, 5, 45);
        pen.dispose();
        return paper.getRGB(0, 0, 60, 60, null, 0, 60);
    }
}
