package voronka.local.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.model.GetParametersResponse;
import software.amazon.awssdk.services.ssm.model.Parameter;
import software.amazon.awssdk.services.ssm.model.ParameterAlreadyExistsException;
import software.amazon.awssdk.services.ssm.model.ParameterNotFoundException;
import software.amazon.awssdk.services.ssm.model.ParameterType;
import software.amazon.awssdk.services.ssm.model.SsmException;
import voronka.local.aws.AwsException;
import voronka.local.aws.Clients;

final class ParameterEmulatorTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final String TOKEN = "/voronka/telegram/bot-token";

    private final ParameterEmulator parameters =
            new ParameterEmulator(Clients.ACCOUNT, Clock.fixed(NOON, ZoneOffset.UTC));
    private final SsmClient client = Clients.of(SsmClient.builder(), parameters.endpoint());

    @AfterEach
    void close() {
        client.close();
        parameters.close();
    }

    @Test
    void aTextIsReadAsItWasPut() {
        parameters.put("/voronka/company", "Ромашка");
        Parameter read = client.getParameter(r -> r.name("/voronka/company")).parameter();
        assertThat(read.value()).isEqualTo("Ромашка");
        assertThat(read.type()).isEqualTo(ParameterType.STRING);
        assertThat(read.version()).isEqualTo(1);
        assertThat(read.lastModifiedDate()).isEqualTo(NOON);
        assertThat(read.arn())
                .isEqualTo("arn:aws:ssm:eu-north-1:123456789012:parameter/voronka/company");
    }

    @Test
    void aSecretIsToldOnlyToThoseWhoAskForItsDecryption() {
        parameters.putSecret(TOKEN, "12345:secret");
        Parameter closed = client.getParameter(r -> r.name(TOKEN)).parameter();
        assertThat(closed.type()).isEqualTo(ParameterType.SECURE_STRING);
        assertThat(closed.value()).isNotBlank().doesNotContain("secret");
        assertThat(client.getParameter(r -> r.name(TOKEN).withDecryption(true)).parameter().value())
                .isEqualTo("12345:secret");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> client.getParameter(r -> r.name(TOKEN)))
                .isInstanceOf(ParameterNotFoundException.class);
        parameters.put(TOKEN, "one");
        client.deleteParameter(r -> r.name(TOKEN));
        assertThatThrownBy(() -> client.deleteParameter(r -> r.name(TOKEN)))
                .isInstanceOf(ParameterNotFoundException.class);
    }

    @Test
    void aClientPutsAndOverwritesOnlyWhenItSaysSo() {
        client.putParameter(r -> r.name(TOKEN).type(ParameterType.SECURE_STRING).value("one"));
        assertThatThrownBy(
                        () ->
                                client.putParameter(
                                        r -> r.name(TOKEN).type("SecureString").value("two")))
                .isInstanceOf(ParameterAlreadyExistsException.class);
        assertThat(client.putParameter(r -> r.name(TOKEN).value("two").overwrite(true)).version())
                .isEqualTo(2);
        Parameter read = client.getParameter(r -> r.name(TOKEN).withDecryption(true)).parameter();
        assertThat(read.value()).isEqualTo("two");
        assertThat(read.type()).isEqualTo(ParameterType.SECURE_STRING);
    }

    @Test
    void anOlderVersionCanStillBeRead() {
        parameters.put(TOKEN, "one");
        parameters.put(TOKEN, "two");
        assertThat(client.getParameter(r -> r.name(TOKEN + ":1")).parameter().value())
                .isEqualTo("one");
        assertThatThrownBy(() -> client.getParameter(r -> r.name(TOKEN + ":3")))
                .isInstanceOf(ParameterNotFoundException.class);
    }

    @Test
    void severalAreReadAtOnceAndTheMissingNamed() {
        parameters.put("a", "1");
        parameters.put("b", "2");
        GetParametersResponse read = client.getParameters(r -> r.names("b", "nothing", "a"));
        assertThat(read.parameters()).extracting(Parameter::value).containsExactly("2", "1");
        assertThat(read.invalidParameters()).containsExactly("nothing");
    }

    @Test
    void aPathIsReadInPagesOneLevelDeepOrAll() {
        for (int i = 1; i <= 5; i++) {
            parameters.put("/voronka/p" + i, Integer.toString(i));
        }
        parameters.put("/voronka/telegram/bot-token", "6");
        parameters.put("/voronkas/p", "7");
        assertThat(
                        client
                                .getParametersByPathPaginator(r -> r.path("/voronka").maxResults(2))
                                .stream()
                                .flatMap(page -> page.parameters().stream())
                                .map(Parameter::value))
                .containsExactly("1", "2", "3", "4", "5");
        assertThat(
                        client.getParametersByPath(r -> r.path("/voronka/").recursive(true))
                                .parameters())
                .extracting(Parameter::value)
                .containsExactly("1", "2", "3", "4", "5", "6");
    }

    @Test
    void whatBreaksTheLimitsIsRefused() {
        assertThatThrownBy(() -> client.putParameter(r -> r.name("a b").type("String").value("x")))
                .isInstanceOf(SsmException.class)
                .hasMessageContaining("Name");
        assertThatThrownBy(() -> client.putParameter(r -> r.name("a").value("x")))
                .isInstanceOf(SsmException.class)
                .hasMessageContaining("type is required");
        assertThatThrownBy(() -> client.putParameter(r -> r.name("a").type("Number").value("x")))
                .isInstanceOf(SsmException.class)
                .hasMessageContaining("Type");
        assertThatThrownBy(
                        () ->
                                client.putParameter(
                                        r -> r.name("a").type("String").value("x".repeat(4097))))
                .isInstanceOf(SsmException.class)
                .hasMessageContaining("4096");
    }

    @Test
    void itFailsAsOftenAsToldAndThenWorks() {
        parameters.put("a", "1");
        parameters.failNext(1, new AwsException(400, "ThrottlingException", "Rate exceeded"));
        assertThatThrownBy(() -> client.getParameter(r -> r.name("a")))
                .isInstanceOf(SsmException.class)
                .hasMessageContaining("Rate exceeded");
        assertThat(client.getParameter(r -> r.name("a")).parameter().value()).isEqualTo("1");
    }
}
