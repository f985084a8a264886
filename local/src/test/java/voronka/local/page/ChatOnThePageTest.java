package voronka.local.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

class ChatOnThePageTest extends OnThePage {

    private static final String INPUT = "#chat .composer textarea";

    @Test
    void enterSendsAndTheBotsReplyQuotesIt() {
        browser.type(INPUT, "Клиент просил перезвонить", Keys.ENTER);

        browser.see(".mine .text", "Клиент просил перезвонить");
        assertThat(browser.see(".message:not(.mine) .quote").getText())
                .contains("Клиент просил перезвонить");
        assertThat(browser.see(INPUT).getDomProperty("value")).isEmpty();
    }

    @Test
    void aLongTextGoesInSeveralMessagesAsTelegramSendsIt() {
        String text = "слово ".repeat(1_000) + "конец";
        browser.script(
                "const i = arguments[0]; i.value = arguments[1]; i.form.requestSubmit()",
                browser.see(INPUT),
                text);

        browser.see(".mine .text", "конец");
        assertThat(
                        browser.all(".mine .text").stream()
                                .map(WebElement::getText)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(text);
        assertThat(browser.all(".mine")).hasSize(2);
    }

    @Test
    void whatTheServerDoesNotTakeIsTypedAgain() {
        browser.script("window.fetch = () => Promise.reject(new TypeError('no way'))");
        browser.type(INPUT, "Не потеряйте меня", Keys.ENTER);

        browser.see(".toast", "Не отправлено");
        assertThat(browser.see(INPUT).getDomProperty("value")).isEqualTo("Не потеряйте меня");
    }

    @Test
    void whatSomebodyHasBegunToTypeWaitsForThem() {
        browser.type(INPUT, "Недописанное");
        browser.click(BORIS);
        browser.until("Boris has typed nothing", () -> typed().isEmpty());
        browser.click(ANNA);

        browser.until("the draft is back", () -> typed().equals("Недописанное"));
    }

    private String typed() {
        return String.valueOf(browser.see(INPUT).getDomProperty("value"));
    }

    @Test
    void answeringAMessageQuotesIt() {
        stack.chat(FakeStack.ANNA).fromBot("Карточка сделки", "");
        WebElement reply = browser.see(".message", "Карточка сделки");
        browser.script("arguments[0].querySelector('.reply').click()", reply);
        browser.see(".answering", "Карточка сделки");

        browser.type(INPUT, "Договорились на пятницу", Keys.ENTER);

        assertThat(browser.see(".mine .quote").getText()).contains("Карточка сделки");
        assertThat(browser.all(".answering").getFirst().isDisplayed()).isFalse();
    }

    @Test
    void entitiesAreNestedAndTheirOffsetsCountEmojiAsTelegramDoes() {
        stack.chat(FakeStack.ANNA)
                .fromBot(
                        "🟢 жирный курсив",
                        """
                        {"entities": [{"type": "bold", "offset": 3, "length": 13},
                                      {"type": "italic", "offset": 10, "length": 6}]}""");

        browser.see(".message em", "курсив");

        assertThat(browser.see(".message strong").getText()).isEqualTo("жирный курсив");
        assertThat(browser.all(".message strong > em")).hasSize(1);
    }

    @Test
    void whatPeopleTypeIsNeverMarkup() {
        say(FakeStack.ANNA, "/gallery");

        assertThat(browser.see(".text", "Рога").getText())
                .startsWith("<b>Рога & копыта</b> <img src=x onerror=alert(1)>");
        assertThat(browser.all(".text b, .text img")).isEmpty();
    }

    @Test
    void aLinkOpensASiteButRunsNoScript() {
        say(FakeStack.ANNA, "/gallery");

        assertThat(browser.see(".text a", "site").getDomAttribute("href"))
                .isEqualTo("https://example.com/");
        assertThat(browser.all(".text a")).hasSize(1);
    }

    @Test
    void aSpoilerShowsItselfWhenTapped() {
        say(FakeStack.ANNA, "/gallery");

        browser.click(".spoiler");

        browser.see(".spoiler.shown");
    }

    @Test
    void aPhotoIsShownAndGrowsWhenTapped() {
        say(FakeStack.ANNA, "/gallery");
        browser.until(
                "the photo is loaded",
                () ->
                        Long.valueOf(640)
                                .equals(
                                        browser.script(
                                                "return document.querySelector('.picture img')?.naturalWidth")));

        browser.click(".picture");

        assertThat(browser.see("dialog.large img").getDomAttribute("src"))
                .isEqualTo("/local/files/chart");
    }

    @Test
    void theCommandsAreOnOfferWithTheirDescriptions() {
        browser.click(".slash");
        assertThat(browser.see(".menu.commands").getText())
                .contains("/today", "Что сделать сегодня");

        browser.click(".menu.commands button", "/funnel");

        browser.see(".message.wide pre", "Новая заявка");
        browser.see(".mine .text", "/funnel");
    }

    @Test
    void aTypedBeginningNarrowsTheCommands() {
        browser.type(INPUT, "/fu");

        browser.see(".menu.commands", "/funnel");
        assertThat(browser.all(".menu.commands button")).hasSize(1);
        browser.type(INPUT, Keys.TAB);
        assertThat(browser.see(INPUT).getDomProperty("value")).isEqualTo("/funnel ");
    }

    @Test
    void aTappedButtonStaysPressedUntilItsAnswerComes() {
        leaveALead();
        browser.click(".inline button", "Взять");
        browser.click(".inline button", "Задачи");
        browser.see(".inline .waiting", "Задачи");
        browser.see(".who .typing");

        stack.chat(FakeStack.ANNA).toast("Задач нет", false);

        browser.see(".toast", "Задач нет");
        assertThat(browser.all(".inline .waiting")).isEmpty();
    }

    @Test
    void anAlertWaitsToBeRead() {
        leaveALead();
        browser.click(".inline button", "Взять");
        browser.click(".inline button", "Выиграна");

        browser.see(".sheet", "Сначала укажите сумму сделки");
        browser.click(".sheet .main");

        assertThat(browser.all(".sheet[open]")).isEmpty();
    }

    @Test
    void aRemovedMessageGoesAway() {
        long id = stack.chat(FakeStack.ANNA).fromBot("Уже неважно", "");
        browser.see(".message", "Уже неважно");

        stack.chat(FakeStack.ANNA).remove(id);

        browser.until("the message is gone", () -> browser.all(".message").isEmpty());
    }

    @Test
    void aReplyKeyboardTypesForThePerson() {
        say(FakeStack.ANNA, "/gallery");

        browser.click(".keyboard button", "Сегодня");
        browser.see(".mine .text", "Сегодня");
        browser.click(".keyboard button", "Поделиться контактом");
        browser.type(".sheet [name=phone]", "+7 927 123-45-67");
        browser.type(".sheet [name=firstName]", "Иван");
        browser.click(".sheet [type=submit]");

        browser.see(".mine .contact", "+7 927 123-45-67");
    }

    @Test
    void aFileIsSentWithItsName(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("клиенты.csv"), "Иван;+7 927 123-45-67");
        browser.click(".clip");
        browser.see(".menu.attach");
        browser.script("document.querySelector('#chat [type=file]').hidden = false");

        browser.type("#chat [type=file]", file.toString());

        browser.see(".mine .file", "клиенты.csv");
    }

    @Test
    void aLinkThatStartsTheBotIsGivenToAPerson() {
        stack.chat(FakeStack.DIRECTOR)
                .fromBot(
                        "Ссылка",
                        """
                        {"entities": [{"type": "text_link", "offset": 0, "length": 6,
                          "url": "https://t.me/voronka_local_bot?start=INVITE7"}]}""");
        browser.click(DIRECTOR);
        browser.click(".text .command", "Ссылка");
        browser.click(".sheet .choices button", "Борис");

        browser.see(".mine .text", "/start INVITE7");
        assertThat(browser.see(BORIS).getDomAttribute("aria-pressed")).isEqualTo("true");
    }

    @Test
    void whoBlockedTheBotCanOnlyUnblockIt() {
        browser.click(".who .block");

        browser.see("#chat .start", "Разблокировать");
        assertThat(browser.all("#chat .composer").getFirst().isDisplayed()).isFalse();
        browser.click("#chat .start");

        browser.see("#chat .composer");
    }
}
