package voronka.telegram.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {
    private static final String CLIENT = "<b>Рога & копыта</b>";

    @Test
    void whatPeopleTypeShowsExactlySo() {
        String shown = "&lt;b&gt;Рога &amp; копыта&lt;/b&gt;";
        assertThat(Html.of(CLIENT)).hasToString(shown);
        assertThat(Html.empty().bold(CLIENT)).hasToString("<b>" + shown + "</b>");
        assertThat(Html.empty().italic(CLIENT)).hasToString("<i>" + shown + "</i>");
        assertThat(Html.empty().code(CLIENT)).hasToString("<code>" + shown + "</code>");
        assertThat(Html.empty().table(CLIENT)).hasToString("<pre>" + shown + "</pre>");
    }

    @Test
    void lengthIsWhatTheReaderSees() {
        Html text = Html.empty().bold(CLIENT).line().add(Html.of("&"));
        assertThat(text.length()).isEqualTo(CLIENT.length() + 2);
    }

    @Test
    void excerptIsHonestAndCutsNoCharacterInHalf() {
        assertThat(Excerpt.line(" Рога\n и   копыта ", 40)).isEqualTo("Рога и копыта");
        assertThat(Excerpt.line("Рога и копыта", 6)).isEqualTo("Рога…");
        assertThat(Excerpt.cut("ab😀cd", 4)).isEqualTo("ab…");
        assertThat(Excerpt.cut("две\nстроки", 10)).isEqualTo("две\nстроки");
        assertThat(Excerpt.capitalised("позвонить")).isEqualTo("Позвонить");
        assertThat(Excerpt.capitalised("")).isEmpty();
    }
}
