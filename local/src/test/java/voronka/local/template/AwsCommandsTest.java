package voronka.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import voronka.local.aws.AwsAccount;
import voronka.local.parameters.ParameterEmulator;

/** What people are told to type, by the real AWS CLI. Skipped where that is not installed. */
class AwsCommandsTest {
    private static final Path ROOT = Path.of(System.getProperty("voronka.root"));
    private static final String BACKUP =
            "arn:aws:dynamodb:eu-central-1:000000000000:table/voronka-store/backup/01489602797149-73d8d5bc";
    private static final String TOKEN = "123456789:AAF0123456789-12345678901234567890_abc";

    @BeforeAll
    static void theCliIsHere() {
        assumeTrue(isHere(), "the AWS CLI is not installed");
    }

    static Stream<String> commands() {
        return Stream.of("deploy.md", "on-call.md")
                .flatMap(page -> Guide.page(page).commands("aws").stream())
                .filter(command -> command.split("\\s+").length > 2)
                .filter(command -> !command.startsWith("aws configure"))
                .collect(Collectors.toMap(AwsCommandsTest::shape, c -> c, (one, same) -> one))
                .values()
                .stream();
    }

    /** The command without its values: the CLI takes its time, and checks what it is called by. */
    private static String shape(String command) {
        return Stream.of(command.split("\\s+"))
                .filter(word -> word.matches("[a-z-]+"))
                .collect(Collectors.joining(" "));
    }

    /** The CLI checks all it is given before it calls; then nobody answers. */
    @ParameterizedTest
    @MethodSource("commands")
    void theCliUnderstandsIt(String command) throws Exception {
        Ran ran =
                run(
                        command.replaceAll("\\bARN\\b", BACKUP),
                        "",
                        Map.of("AWS_ENDPOINT_URL", "http://127.0.0.1:1"));

        assertThat(ran.output).as(command).contains("Could not connect to the endpoint URL");
    }

    @Test
    void aMistypedCommandIsNotUnderstood() throws Exception {
        Ran ran =
                run(
                        "aws dynamodb create-backup --tabel-name voronka-store --backup-name x",
                        "",
                        Map.of("AWS_ENDPOINT_URL", "http://127.0.0.1:1"));

        assertThat(ran.output).doesNotContain("Could not connect");
    }

    @Test
    void secretsAreMadeOnceAndReplacedWhenThatIsWished() throws Exception {
        AwsAccount account = new AwsAccount("000000000000", "eu-central-1");
        try (ParameterEmulator ssm = new ParameterEmulator(account, Clock.systemUTC())) {
            Map<String, String> here = Map.of("AWS_ENDPOINT_URL_SSM", ssm.endpoint().toString());
            Ran wrong = run("make -s secrets", "no token\n", here);
            assertThat(wrong.code).isNotZero();
            assertThat(wrong.output).contains("nothing is written").doesNotContain("/start ");

            Ran made = run("make -s secrets", TOKEN + "\n", here);
            assertThat(made.output).containsPattern("/start [A-Za-z0-9]{16}").doesNotContain(TOKEN);
            String first = values(here);
            assertThat(first).contains(TOKEN).containsPattern("\\b[A-Za-z0-9]{48}\\b");

            assertThat(run("make -s secrets", "", here).code).isZero();
            assertThat(values(here)).isEqualTo(first);

            String other = TOKEN.replace("abc", "xyz");
            assertThat(run("make -s secrets NEW=new", other + "\n", here).code).isZero();
            assertThat(values(here)).contains(other).doesNotContain(TOKEN);
            assertThat(run("make -s secrets SECRETS=/voronka-dev", TOKEN + "\n", here).output)
                    .contains("/voronka-dev/bot-token is written");
        }
    }

    private static String values(Map<String, String> here) throws Exception {
        return run(
                        "aws ssm get-parameters --with-decryption --output text --query Parameters[].Value"
                                + " --names /voronka/bot-token /voronka/webhook-secret /voronka/bootstrap-code",
                        "",
                        here)
                .output;
    }

    private record Ran(int code, String output) {}

    private static Ran run(String command, String input, Map<String, String> more)
            throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(more);
        environment.putAll(
                Map.of(
                        "AWS_ACCESS_KEY_ID", "nobody",
                        "AWS_SECRET_ACCESS_KEY", "nothing",
                        "AWS_DEFAULT_REGION", "eu-central-1",
                        "AWS_MAX_ATTEMPTS", "1"));
        ProcessBuilder builder =
                new ProcessBuilder(List.of("bash", "-c", command))
                        .directory(ROOT.toFile())
                        .redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), output);
    }

    private static boolean isHere() {
        try {
            return run("aws --version && make --version", "", Map.of()).code == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }
}
