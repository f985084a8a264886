package voronka.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import voronka.telegram.picture.Drawing.Tone;

/** Colours that meet in a picture are told apart by every eye. */
class PaletteTest {
    private static final List<List<Tone>> MET =
            List.of(
                    List.of(Tone.WON, Tone.LOST, Tone.FROZEN, Tone.STILL),
                    List.of(Tone.NEW, Tone.WON, Tone.LOST),
                    List.of(Tone.MAIN, Tone.LOST),
                    List.of(Tone.LOST, Tone.BEFORE));

    /** In CIE L*a*b*; two colours closer than some 10 are taken for one on a phone in the sun. */
    private static final double APART = 14;

    /** What an eye that lacks a kind of cone sees, in linear light (Viénot and others, 1999). */
    enum Eye {
        OF_MOST(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}),
        WITHOUT_RED(
                new double[][] {
                    {0.11238, 0.88762, 0}, {0.11238, 0.88762, 0}, {0.00401, -0.00401, 1}
                }),
        WITHOUT_GREEN(
                new double[][] {
                    {0.29275, 0.70725, 0}, {0.29275, 0.70725, 0}, {-0.02234, 0.02234, 1}
                }),
        WITHOUT_BLUE(
                new double[][] {
                    {1, 0.14461, -0.14461}, {0, 0.85924, 0.14076}, {0, 0.85924, 0.14076}
                }),
        WITHOUT_COLOUR(
                new double[][] {
                    {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}
                });

        private final double[][] matrix;

        Eye(double[][] matrix) {
            this.matrix = matrix;
        }

        double[] sees(Color colour) {
            double[] light = {
                linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue())
            };
            double[] seen = new double[3];
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 3; column++) {
                    seen[row] += matrix[row][column] * light[column];
                }
            }
            return seen;
        }
    }

    @ParameterizedTest
    @EnumSource(Eye.class)
    void whatMeetsIsToldApart(Eye eye) {
        for (List<Tone> tones : MET) {
            for (Tone one : tones) {
                for (Tone other : tones) {
                    if (one.ordinal() < other.ordinal()) {
                        assertThat(distance(eye, one, other))
                                .as("%s and %s for an eye %s", one, other, eye)
                                .isGreaterThan(eye == Eye.WITHOUT_COLOUR ? 4 : APART);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void lettersAreDarkEnoughToBeRead(Tone tone) {
        double paper = luminance(Color.WHITE);
        double ink = luminance(Palette.ofLetters(tone));
        assertThat((paper + 0.05) / (ink + 0.05)).as(tone.toString()).isGreaterThan(4);
    }

    private static double distance(Eye eye, Tone one, Tone other) {
        double[] a = lab(eye.sees(Palette.of(one)));
        double[] b = lab(eye.sees(Palette.of(other)));
        return Math.sqrt(
                Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    private static double luminance(Color colour) {
        double[] light = Eye.OF_MOST.sees(colour);
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    }

    private static double linear(int value) {
        double v = value / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }

    private static double[] lab(double[] light) {
        double x = f((0.4124 * light[0] + 0.3576 * light[1] + 0.1805 * light[2]) / 0.95047);
        double y = f(0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]);
        double z = f((0.0193 * light[0] + 0.1192 * light[1] + 0.9505 * light[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double f(double t) {
        double safe = Math.max(0, t);
        return safe > 0.008856 ? Math.cbrt(safe) : 7.787 * safe + 16.0 / 116;
    }
}
