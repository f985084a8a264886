package voronka.report;

import java.awt.Color;
import voronka.telegram.picture.Drawing.Tone;

/**
 * The colours of pictures: few, and told apart also by those who see no red, no green or no blue.
 */
final class Palette {
    static final Color PAPER = Color.WHITE;
    static final Color INK = new Color(0x1F2933);
    static final Color SOFT = new Color(0x6B7785);
    static final Color LINE = new Color(0xE3E7EB);

    private Palette() {}

    static Color of(Tone tone) {
        return switch (tone) {
            case MAIN -> new Color(0x3E82BE);
            case NEW -> new Color(0x6F7C8B);
            case WON -> new Color(0x1F5F99);
            case LOST -> new Color(0xE58A2E);
            case FROZEN -> new Color(0x9CCBEA);
            case STILL -> new Color(0xD3D8DE);
            case BEFORE -> new Color(0xC6CCD3);
        };
    }

    /** The same for letters on paper, where it has to be darker to be read. */
    static Color ofLetters(Tone tone) {
        return switch (tone) {
            case MAIN -> new Color(0x2A6BA5);
            case WON -> new Color(0x1F5F99);
            case LOST -> new Color(0xB4610F);
            case FROZEN -> new Color(0x3F7FA8);
            case NEW, STILL, BEFORE -> SOFT;
        };
    }
}
