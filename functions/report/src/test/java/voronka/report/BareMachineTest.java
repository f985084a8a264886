package voronka.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Where a machine has neither fonts nor fontconfig, pictures are drawn, and letters are in them.
 */
class BareMachineTest {
    private record Ended(int code, String said) {}

    @Test
    void picturesHaveTheirLettersWhereTheMachineHasNone() throws Exception {
        Ended plain = run("plain");
        if (plain.code() == 0) {
            System.out.println("SKIPPED: this Java finds fonts without fontconfig");
        }
        Assumptions.assumeTrue(plain.code() != 0);
        assertThat(plain.said()).as("the machine is bare").contains("Font.createFont");

        Ended bundled = run("bundled");

        assertThat(bundled.code()).as(bundled.said()).isZero();
        assertThat(bundled.said().lines().filter(line -> line.startsWith("png ")))
                .hasSize((int) Samples.all().count());
        assertThat(bundled.said()).contains("letters ");
    }

    /** Java is told not to look for fontconfig: what it then finds is nothing. */
    private static Ended run(String how) throws IOException, InterruptedException {
        ProcessBuilder java =
                new ProcessBuilder(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Djava.awt.headless=true",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Alone.class.getName(),
                                how));
        java.environment().put("USE_J2D_FONTCONFIG", "no");
        Process process = java.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), said);
    }
}
