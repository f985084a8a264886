package voronka.local.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

class JourneysOnThePageTest extends OnThePage {

    @Test
    void theFourJourneysAreTickedOffAsTheyHappen() {
        assertThat(ticked()).isZero();
        leaveALead();
        awaitTicks(1);

        browser.click(".inline button", "Взять");
        browser.click(".inline button", "Замер");
        awaitTicks(2);

        browser.click(".inline button", "Напомнить");
        browser.click(".inline button", "Завтра");
        browser.see("#clock .state", "24 ноября в 10:00");
        browser.click("[data-by=next]");
        browser.see(".message", "⏰ Позвонить");
        awaitTicks(3);

        browser.click("#journeys [data-step='4']");
        browser.see(DIRECTOR + "[aria-pressed=true]");
        browser.type("#chat .composer textarea", Keys.ENTER);
        awaitTicks(4);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theStepsCanBeHiddenAndStayHidden() {
        browser.click("#journeys .close");
        browser.open(stack.uri());
        browser.see(ANNA);
        assertThat(browser.all("#journeys").getFirst().isDisplayed()).isFalse();

        browser.click("#show-journeys");

        browser.see("#journeys");
    }

    @Test
    void onAPhoneThePartsAreTabs() {
        browser.look(Browser.Look.phone("ru"));
        browser.see("#people");
        assertThat(visibleParts()).containsExactly("left");

        browser.click("nav [data-tab=chat]");
        assertThat(visibleParts()).containsExactly("chat");
        browser.click("nav [data-tab=right]");
        assertThat(visibleParts()).containsExactly("journal");
    }

    @Test
    void onAPhoneWhatIsNotSeenIsNotRead() {
        browser.look(Browser.Look.phone("ru"));
        browser.see("nav [data-tab=chat]");
        stack.chat(FakeStack.ANNA).fromBot("разбудить опрос", "");
        browser.until("the page has heard of it", () -> !browser.all(".message").isEmpty());

        stack.chat(FakeStack.ANNA).fromBot("Новость", "");
        browser.see("nav .badge");
        assertThat(stack.chat(FakeStack.ANNA).unread()).isPositive();

        browser.click("nav [data-tab=chat]");
        browser.until("the news is read", () -> stack.chat(FakeStack.ANNA).unread() == 0);
    }

    /** The pictures lie in target/page, to be looked at. */
    @ParameterizedTest
    @CsvSource({"1440,900", "1280,720", "1000,800", "480,900", "360,740"})
    void nothingSticksOutAtAnyWidthInEitherLanguageOrLight(int width, int height) {
        say(FakeStack.ANNA, "/funnel");
        leaveALead();
        browser.click(".inline button", "Взять");
        for (String language : List.of("ru", "en")) {
            browser.look(new Browser.Look(1440, 900, language, false));
            browser.click("[data-language=" + language + "]");
            for (boolean dark : List.of(false, true)) {
                browser.look(new Browser.Look(width, height, language, dark));
                for (String part : List.of("left", "chat", "right")) {
                    browser.script(
                            "document.querySelector('nav [data-tab=' + arguments[0] + ']').click()",
                            part);
                    String name =
                            "%d-%s-%s-%s.png"
                                    .formatted(width, language, dark ? "dark" : "light", part);
                    browser.screenshot(Path.of("target", "page", name));
                    assertThat(sticksOut()).as(name).isEmpty();
                    if (width >= 860) {
                        break;
                    }
                }
            }
        }
    }

    private Object sticksOutScript() {
        return browser.script(
                """
                return [...document.querySelectorAll('body *')]
                  .filter((node) => node.checkVisibility() && !node.closest('pre, .site .page, .sr'))
                  .filter((node) => node.getBoundingClientRect().right > innerWidth + 1)
                  .map((node) => node.outerHTML.slice(0, 90));
                """);
    }

    @SuppressWarnings("unchecked")
    private List<String> sticksOut() {
        return (List<String>) sticksOutScript();
    }

    private List<String> visibleParts() {
        return browser.all("main > section").stream()
                .filter(part -> part.isDisplayed())
                .map(part -> part.getDomAttribute("id"))
                .toList();
    }

    private int ticked() {
        return browser.all("#journeys .done").size();
    }

    private void awaitTicks(int count) {
        browser.until(count + " steps are ticked", () -> ticked() == count);
    }
}
