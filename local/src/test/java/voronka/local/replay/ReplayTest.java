package voronka.local.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year that fits on a page, through the whole product. */
class ReplayTest {
    private static final String HEADER =
            "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n";

    @TempDir Path folder;

    @Test
    void endsWithTheProofTheFunnelAndTheFigures() throws Exception {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        String line =
                replay(
                        told,
                        """
                        A1,Ann Lee,GTX Pro,Cancity,Won,2016-10-20,2017-03-01,1054
                        A2,Bob Ray,GTX Pro,Isdom,Won,2016-10-25,2017-04-11,4514
                        A3,Ann Lee,MG Special,Cancity,Lost,2016-11-02,2017-03-07,0
                        A4,Bob Ray,MG Special,,Engaging,2016-11-03,,
                        A5,Ann Lee,MG Special,,Prospecting,,,
                        """);
        assertThat(line)
                .isEqualTo(
                        "{\"open\":{\"Prospecting\":1,\"Engaging\":1},\"won\":2,\"lost\":1,\"wonSum\":5568,"
                                + "\"months\":{\"2017-03\":{\"won\":1,\"lost\":1,\"wonSum\":1054},"
                                + "\"2017-04\":{\"won\":1,\"lost\":0,\"wonSum\":4514}}}");
        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("100 %")
                .contains("The numbers in reports are right")
                .endsWith(line + System.lineSeparator());
    }

    @Test
    void tellsEveryRowItCannotRead() {
        assertThatThrownBy(
                        () ->
                                replay(
                                        new ByteArrayOutputStream(),
                                        """
                                        A1,Ann Lee,GTX Pro,Cancity,Won,2016-10-20,1 March,1054
                                        A2,Bob Ray,GTX Pro,Isdom,Victory,2016-10-25,2017-03-11,4514
                                        """))
                .isInstanceOf(Opportunities.BadData.class)
                .hasMessageContainingAll("line 2", "line 3");
    }

    private String replay(ByteArrayOutputStream told, String rows)
            throws IOException, InterruptedException {
        Files.writeString(folder.resolve("sales_pipeline.csv"), HEADER + rows);
        Path root = Path.of(System.getProperty("voronka.root"));
        try (PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8)) {
            return Replay.run(root, folder, out, false, Clock.systemUTC());
        }
    }
}
