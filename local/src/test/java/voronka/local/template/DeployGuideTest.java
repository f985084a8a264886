package voronka.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever docs/deploy.md and docs/on-call.md tell people to type is there and is called so. */
class DeployGuideTest {
    private static final ProductTemplate TEMPLATE = ProductTemplate.read();
    private static final Guide DEPLOY = Guide.page("deploy.md");
    private static final Guide ON_CALL = Guide.page("on-call.md");
    private static final int MOST = 6;

    /** What the guide uses of SAM's own command line. */
    private static final Map<String, Set<String>> OF_SAM =
            Map.of(
                    "deploy", Set.of("--config-env", "--region"),
                    "delete", Set.of("--config-env"));

    static List<Guide> pages() {
        return List.of(DEPLOY, ON_CALL);
    }

    @Test
    void theFirstMessageIsAtMostSixCommandsAway() {
        assertThat(DEPLOY.under("From nothing to the first message").blocks())
                .hasSizeBetween(1, MOST)
                .contains("make package", "make secrets")
                .endsWith("sam deploy --config-env prod");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatMakeIsAskedForItHas(Guide page) {
        String makefile = Guide.file("Makefile");
        for (String command : page.commands("make")) {
            String[] words = command.split("\\s+");
            assertThat(makefile).as(command).containsPattern("(?m)^" + words[1] + ":.*##");
            Stream.of(words)
                    .skip(2)
                    .forEach(
                            word -> assertThat(makefile).contains("$(" + word.split("=")[0] + ")"));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatSamIsAskedForItKnows(Guide page) {
        for (String command : page.commands("sam")) {
            String[] words = command.split("\\s+");
            assertThat(OF_SAM).as(command).containsKey(words[1]);
            assertThat(Stream.of(words).filter(word -> word.startsWith("--")))
                    .isSubsetOf(OF_SAM.get(words[1]));
            if (command.contains("--config-env")) {
                assertThat(SamConfig.read().stages()).contains(words[3]);
            }
        }
    }

    /** Functions, queue, table, schedules and parameters by the names that the stack gives them. */
    @ParameterizedTest
    @MethodSource("pages")
    void whatIsCalledByNameIsCalledSo(Guide page) {
        StackTemplate stack = TEMPLATE.deployed();
        Set<String> names = new TreeSet<>(Set.of("voronka-dev", "voronka-store-2"));
        stack.functions().forEach(function -> names.add(function.functionName()));
        stack.functions().stream()
                .flatMap(function -> function.triggers(Trigger.ScheduleTrigger.class))
                .forEach(schedule -> names.add(schedule.name()));
        stack.tables().forEach(table -> names.add(table.name()));
        stack.queues().forEach(queue -> names.add(queue.name()));
        stack.scheduleGroups().forEach(group -> names.add(group.name()));

        assertThat(found(page, "\\bvoronka-[a-z0-9]+(?:-[a-z0-9]+)*")).isSubsetOf(names);
        assertThat(found(page, "/voronka/[a-z-]+"))
                .isSubsetOf(
                        stack.functions().stream()
                                .flatMap(function -> function.environment().values().stream())
                                .filter(value -> value.startsWith("/voronka/"))
                                .toList());
    }

    @Test
    void parametersAndOutputsThatAreNamedAreThere() {
        Set<String> parameters = TEMPLATE.deployed().parameters().keySet();
        assertThat(found(DEPLOY, "\\b[A-Z][A-Za-z]+(?==\")")).isNotEmpty().isSubsetOf(parameters);
        assertThat(
                        DEPLOY.under("What can be chosen")
                                .text()
                                .lines()
                                .filter(line -> line.startsWith("| `"))
                                .map(line -> line.substring(0, line.indexOf('|', 1)))
                                .flatMap(cell -> found(cell, "(?<=`)[A-Za-z]+(?=`)").stream()))
                .containsExactlyInAnyOrderElementsOf(parameters);
        Set<String> outputs = new TreeSet<>();
        TEMPLATE.written().path("Outputs").fieldNames().forEachRemaining(outputs::add);
        assertThat(
                        Stream.concat(
                                found(DEPLOY, "(?<=output `)[A-Za-z]+").stream(),
                                found(DEPLOY, "(?<=OutputKey==')[A-Za-z]+").stream()))
                .isNotEmpty()
                .isSubsetOf(outputs);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void filesAndPagesThatAreNamedAreThere(Guide page) {
        Path root = Path.of(System.getProperty("voronka.root"));
        assertThat(found(page, "(?<=fileb://)\\S+?(?=[ `]|$)"))
                .allSatisfy(file -> assertThat(root.resolve(file)).exists());
        assertThat(found(page, "(?<=]\\()[a-z-]+\\.md"))
                .allSatisfy(
                        file -> assertThat(Files.exists(root.resolve("docs/" + file))).isTrue());
    }

    private static List<String> found(Guide page, String pattern) {
        return found(page.text(), pattern);
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
