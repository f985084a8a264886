package voronka.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The letters of pictures: PT Sans, which comes with us. Where this runs there may be neither fonts
 * nor anything that finds them, and Java looks for both before it reads the first letter: so it is
 * told beforehand that it need not.
 */
final class Typeface {
    /** Java's own list of fonts, with none in it. */
    private static final String NO_FONTS = "version=1\nsequence.allfonts=default\n";

    private final Font regular;
    private final Font bold;

    private Typeface(Font regular, Font bold) {
        this.regular = regular;
        this.bold = bold;
    }

    /** Has to come before anything else is drawn in this process. */
    static Typeface bundled() {
        try {
            Path list = Files.createTempFile("fonts", ".properties");
            Files.writeString(list, NO_FONTS);
            list.toFile().deleteOnExit();
            System.setProperty("java.awt.headless", "true");
            System.setProperty("sun.awt.fontconfig", list.toString());
            return new Typeface(font("PTSans-Regular.ttf"), font("PTSans-Bold.ttf"));
        } catch (IOException e) {
            throw new UncheckedIOException("the font cannot be read", e);
        }
    }

    Font regular(int size) {
        return regular.deriveFont((float) size);
    }

    Font bold(int size) {
        return bold.deriveFont((float) size);
    }

    /**
     * The text without what the font has no letter for: a name may have a smiling face in it. An
     * arrow becomes an angle that the font has.
     */
    String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.replace("₸", "KZT")
                .replace('→', '›')
                .codePoints()
                .filter(letter -> regular.canDisplay(letter) && !Character.isISOControl(letter))
                .forEach(shown::appendCodePoint);
        return shown.toString().strip();
    }

    private static Font font(String name) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(Typeface.class.getResourceAsStream(name), name)) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (FontFormatException e) {
            throw new IllegalStateException(name + " is no font", e);
        }
    }
}
