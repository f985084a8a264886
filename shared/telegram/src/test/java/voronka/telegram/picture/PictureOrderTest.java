package voronka.telegram.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import voronka.domain.funnel.FunnelView;
import voronka.domain.team.Chat;
import voronka.telegram.picture.Drawing.Bar;
import voronka.telegram.picture.Drawing.Figure;
import voronka.telegram.picture.Drawing.Meaning;
import voronka.telegram.picture.Drawing.Panel;
import voronka.telegram.picture.Drawing.Part;
import voronka.telegram.picture.Drawing.Scale;
import voronka.telegram.picture.Drawing.Tone;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

class PictureOrderTest {
    private static final Panel PANEL =
            new Panel(
                    "Сделки",
                    List.of(
                            new Bar(
                                    "12",
                                    new Figure(Tone.LOST, "−3"),
                                    List.of(
                                            List.of(
                                                    new Part(Tone.WON, 9),
                                                    new Part(Tone.LOST, 3))))));

    static Stream<Drawing> drawings() {
        return Stream.of(
                new Drawing.Bars(
                        "Воронка «<b>»",
                        "Сейчас",
                        true,
                        List.of("Замер"),
                        List.of(PANEL),
                        List.of(new Meaning(Tone.WON, "выиграны")),
                        ""),
                new Drawing.Trend(
                        "Trend",
                        "2026",
                        List.of("1 Nov"),
                        List.of(PANEL),
                        List.of(new Scale(5, List.of("0", "5"))),
                        List.of()),
                new Drawing.Route(
                        "Map",
                        "v1",
                        List.of(
                                new Drawing.Stop(
                                        "Замер", "", List.of("1"), Drawing.Progress.HERE, "now")),
                        List.of(new Drawing.Exit(Tone.WON, "won", true))));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void anOrderArrivesAsItWasSent(Drawing drawing) {
        Screen screen =
                Screen.of(Html.empty().bold("<Рога & копыта>"))
                        .row(
                                new Screen.Key.Press("▶", new Button.Funnel(FunnelView.all())),
                                new Screen.Key.Link("Сайт", "https://example.org/?a=1&b=2"));
        PictureOrder order = new PictureOrder(new Chat(7, 70), 5, "42", screen, drawing);

        PictureOrder arrived = PictureOrder.read(order.json());

        assertThat(arrived.drawing()).isEqualTo(drawing);
        assertThat(arrived.chat()).isEqualTo(order.chat());
        assertThat(arrived.message()).isEqualTo(5);
        assertThat(arrived.number()).isEqualTo("42");
        assertThat(arrived.screen().text().toString()).isEqualTo(screen.text().toString());
        assertThat(arrived.screen().text().length()).isEqualTo(screen.text().length());
        assertThat(arrived.screen().keys()).isEqualTo(screen.keys());
    }

    @Test
    void whatIsNoOrderIsRefused() {
        for (String text :
                List.of(
                        "",
                        "[]",
                        "{}",
                        "{\"kind\":\"bars\"}",
                        "{\"kind\":\"song\",\"message\":5}")) {
            assertThatThrownBy(() -> PictureOrder.read(text))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
