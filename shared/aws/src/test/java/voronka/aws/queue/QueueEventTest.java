package voronka.aws.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import voronka.aws.Invocation;

class QueueEventTest {
    @Test
    void aBatchIsReadAsLambdaBringsIt() throws Exception {
        QueueEvent event = QueueEvent.read(Invocation.event("picture-ordered"));

        assertThat(event.messages())
                .singleElement()
                .satisfies(
                        message -> {
                            assertThat(message.id())
                                    .isEqualTo("059f36b4-87a3-44ab-83d2-661975830a7d");
                            assertThat(message.body()).startsWith("{").contains("Воронка");
                        });
    }

    @Test
    void whatFailedIsNamed() {
        assertThat(QueueEvent.failures(List.of())).isEqualTo("{\"batchItemFailures\":[]}");
        assertThat(QueueEvent.failures(List.of("a")))
                .isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"a\"}]}");
    }

    @Test
    void whatIsNoBatchIsRefused() {
        for (String text : List.of("{}", "{\"Records\":[{\"body\":\"x\"}]}", "{\"Records\":[1]}")) {
            assertThatThrownBy(() -> QueueEvent.read(text))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
