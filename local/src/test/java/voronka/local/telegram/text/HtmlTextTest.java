package voronka.local.telegram.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HtmlTextTest {
    @Test
    void offsetsAreCountedInUtf16Units() throws MalformedMarkup {
        FormattedText text = HtmlText.parse("🟢 <b>Ромашка</b>");

        assertThat(text.text()).isEqualTo("🟢 Ромашка");
        assertThat(text.entities()).containsExactly(new TextEntity("bold", 3, 7, Map.of()));
    }

    @Test
    void whatAPersonTypedComesBackThroughItsEscapes() throws MalformedMarkup {
        FormattedText text =
                HtmlText.parse("&lt;b&gt;Рога &amp; копыта&lt;/b&gt; &quot;&#8470;1&quot; &nbsp;&");

        assertThat(text.text()).isEqualTo("<b>Рога & копыта</b> \"№1\" &nbsp;&");
        assertThat(text.entities()).isEmpty();
    }

    @Test
    void theOuterTagComesBeforeTheInnerOne() throws MalformedMarkup {
        assertThat(HtmlText.parse("<b>a<i>b</i></b><u>c</u>").entities())
                .extracting(TextEntity::type, TextEntity::offset, TextEntity::length)
                .containsExactly(
                        tuple("bold", 0, 2), tuple("italic", 1, 1), tuple("underline", 2, 1));
    }

    @Test
    void linksCodeAndQuotesKeepTheirDetails() throws MalformedMarkup {
        assertThat(HtmlText.parse("<a href=\"https://example.com/?a=1&amp;b=2\">x</a>").entities())
                .containsExactly(
                        new TextEntity(
                                "text_link", 0, 1, Map.of("url", "https://example.com/?a=1&b=2")));
        assertThat(HtmlText.parse("<pre><code class='language-yaml'>a: 1</code></pre>").entities())
                .containsExactly(new TextEntity("pre", 0, 4, Map.of("language", "yaml")));
        assertThat(HtmlText.parse("<blockquote expandable>x</blockquote>").entities())
                .containsExactly(new TextEntity("expandable_blockquote", 0, 1, Map.of()));
        assertThat(HtmlText.parse("<span class=\"tg-spoiler\">x</span>").entities())
                .containsExactly(new TextEntity("spoiler", 0, 1, Map.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<b>x | Can't find end tag corresponding to start tag \"b\"",
                "я <h1>x</h1> | Unsupported start tag \"h1\" at byte offset 3",
                "x</b> | Unexpected end tag at byte offset 1",
                "<b><i>x</b></i> | Unmatched end tag at byte offset 7, expected \"</i>\", found \"</b>\"",
                "<b | Unclosed start tag at byte offset 0",
                "<b>x</b | Unclosed end tag at byte offset 4",
                "<span>x</span> | Tag \"span\" must have class \"tg-spoiler\" at byte offset 0",
                "5 < 6 | Unsupported start tag \"\" at byte offset 2"
            })
    void mistakesAreNamedWithTheirPlaceInBytes(String html, String complaint) {
        assertThatThrownBy(() -> HtmlText.parse(html)).hasMessage(complaint);
    }

    @Test
    void whiteSpaceAroundATextIsCutAndItsEntitiesMove() throws MalformedMarkup {
        FormattedText text = HtmlText.parse("\n  a <b>b  </b>\n").trimmed();

        assertThat(text.text()).isEqualTo("a b");
        assertThat(text.entities()).containsExactly(new TextEntity("bold", 2, 1, Map.of()));
        assertThat(FormattedText.plain("  \n ").trimmed().text()).isEmpty();
    }

    @Test
    void commandsAreMarkedOutsideOfCode() throws MalformedMarkup {
        assertThat(
                        HtmlText.parse("/new, then <code>/new</code>; 1/2 a/b")
                                .withCommands()
                                .entities())
                .containsExactly(
                        new TextEntity("bot_command", 0, 4, Map.of()),
                        new TextEntity("code", 11, 4, Map.of()));
    }
}
