package voronka.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import voronka.telegram.picture.Drawing;
import voronka.telegram.picture.Drawing.Tone;

class StudioTest {
    private final Studio studio = new Studio();

    @ParameterizedTest
    @MethodSource("voronka.report.Samples#all")
    void everyDrawingBecomesAPictureThatTelegramShows(Drawing drawing) throws IOException {
        byte[] png = studio.drawn(drawing);
        BufferedImage picture = read(png);

        assertThat(png.length).isBetween(5_000, 2_000_000);
        assertThat(picture.getWidth()).isEqualTo(Sheet.WIDTH);
        assertThat(picture.getHeight()).isBetween(300, 8_900);
        assertThat(edge(picture)).as("nothing is cut at the edge").containsOnly(0xFFFFFFFF);
    }

    @Test
    void thePartsOfABarAreDrawnInTheirColours() throws IOException {
        Set<Integer> colours = colours(read(studio.drawn(Samples.history())));

        for (Tone tone : new Tone[] {Tone.WON, Tone.LOST, Tone.FROZEN, Tone.STILL}) {
            assertThat(colours).as(tone.toString()).contains(Palette.of(tone).getRGB());
        }
    }

    @Test
    void aBarIsAsWideAsItsNumber() throws IOException {
        BufferedImage picture = read(studio.drawn(Samples.funnel()));
        int main = Palette.of(Tone.MAIN).getRGB();
        int first = longest(picture, main, 0);
        int second = longest(picture, main, 1);

        assertThat(first).isGreaterThan(200);
        assertThat((double) second / first).isBetween(75 / 120.0 - 0.02, 75 / 120.0 + 0.02);
    }

    @Test
    void manyConditionsTakeASecondLineAndCostTheBarsNothing() throws IOException {
        Drawing.Bars funnel = Samples.funnel();
        Drawing.Bars filtered =
                new Drawing.Bars(
                        funnel.title(),
                        "Октябрь 2026 · Профиль = Белый · Анна К. · источник: сайт · сумма > 100 тыс.",
                        funnel.centred(),
                        funnel.rows(),
                        funnel.panels(),
                        funnel.meanings(),
                        funnel.note());
        BufferedImage one = read(studio.drawn(funnel));
        BufferedImage two = read(studio.drawn(filtered));
        int main = Palette.of(Tone.MAIN).getRGB();

        assertThat(two.getHeight()).isEqualTo(one.getHeight() + 46);
        assertThat(longest(two, main, 0)).isEqualTo(longest(one, main, 0));
    }

    @Test
    void dotsOfZeroAreWholeDots() throws IOException {
        BufferedImage picture = read(studio.drawn(Samples.trend(14)));
        int lost = Palette.of(Tone.LOST).getRGB();
        int left = picture.getWidth();
        for (int y = 0; y < picture.getHeight() / 2; y++) {
            for (int x = 0; x < left; x++) {
                left = picture.getRGB(x, y) == lost ? x : left;
            }
        }
        int high = 0;
        for (int y = 0; y < picture.getHeight() / 2; y++) {
            high += picture.getRGB(left + 7, y) == lost ? 1 : 0;
        }
        assertThat(high).as("the first of them is zero").isBetween(13, 18);
    }

    @Test
    void theSameDrawingGivesTheSamePicture() {
        assertThat(studio.drawn(Samples.funnel())).isEqualTo(studio.drawn(Samples.funnel()));
    }

    /** The longest run of a colour in the nth band of lines that have it. */
    private static int longest(BufferedImage picture, int colour, int band) {
        int found = -1;
        boolean within = false;
        for (int y = 0; y < picture.getHeight(); y++) {
            int run = run(picture, y, colour);
            if (run > 0 && !within) {
                found++;
            }
            within = run > 0;
            if (within && found == band) {
                return run(picture, y + 10, colour);
            }
        }
        return 0;
    }

    private static int run(BufferedImage picture, int y, int colour) {
        int longest = 0;
        int run = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            run = picture.getRGB(x, y) == colour ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static Set<Integer> edge(BufferedImage picture) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            colours.add(picture.getRGB(0, y));
            colours.add(picture.getRGB(picture.getWidth() - 1, y));
        }
        for (int x = 0; x < picture.getWidth(); x++) {
            colours.add(picture.getRGB(x, 0));
            colours.add(picture.getRGB(x, picture.getHeight() - 1));
        }
        return colours;
    }

    private static Set<Integer> colours(BufferedImage picture) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                colours.add(picture.getRGB(x, y));
            }
        }
        return colours;
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
