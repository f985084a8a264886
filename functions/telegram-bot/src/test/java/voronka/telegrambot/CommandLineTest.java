package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/start | start | ''",
                "/start abc_D-1 | start | abc_D-1",
                "/Start@voronka_bot  abc | start | abc",
                "'  /help  ' | help | ''",
                "/new Ромашка, окна | new | Ромашка, окна"
            })
    void aCommandIsANameAndTheRest(String typed, String name, String arguments) {
        assertThat(CommandLine.read(typed)).contains(new CommandLine(name, arguments));
    }

    @Test
    void theRestMayHaveSeveralLines() {
        assertThat(CommandLine.read("/new\nРомашка\nокна"))
                .contains(new CommandLine("new", "Ромашка\nокна"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "hello", "1/2", "/ new", "//", "/новая"})
    void otherTextIsNoCommand(String typed) {
        assertThat(CommandLine.read(typed)).isEmpty();
    }
}
