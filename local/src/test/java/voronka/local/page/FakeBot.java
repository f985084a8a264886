package voronka.local.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Supplier;

/** A scripted bot: just enough of a product to walk the four journeys on the page. */
final class FakeBot {

    static final String COMMANDS =
            """
            {"commands": [
              {"command": "today", "description": "Что сделать сегодня"},
              {"command": "new", "description": "Новая сделка"},
              {"command": "funnel", "description": "Воронка сейчас"},
              {"command": "help", "description": "Что я умею"}
            ]}""";

    private static final String TAKE =
            """
            {"reply_markup": {"inline_keyboard": [[{"text": "Взять", "callback_data": "take"}]]}}""";
    private static final String CARD =
            """
            {"entities": [{"type": "bold", "offset": 3, "length": 19}], "reply_markup": {"inline_keyboard": [
              [{"text": "▶ %s", "callback_data": "move"}],
              [{"text": "Перенести", "callback_data": "slow"}, {"text": "Задачи 1/2", "callback_data": "slow"},
               {"text": "Напомнить", "callback_data": "remind"}],
              [{"text": "Звонок", "callback_data": "slow"}, {"text": "Встреча", "callback_data": "slow"},
               {"text": "История", "callback_data": "slow"}],
              [{"text": "✅ Выиграна", "callback_data": "forbidden"}, {"text": "❌ Проиграна", "callback_data": "slow"}]
            ]}}""";
    private static final String PRESETS =
            """
            {"reply_markup": {"inline_keyboard": [
              [{"text": "Завтра", "callback_data": "promise"}, {"text": "Через 3 месяца", "callback_data": "promise"}],
              [{"text": "← Назад", "callback_data": "back"}]
            ]}}""";

    private final FakeTime time;
    private final FakeJournal journal;
    private final Supplier<Collection<FakeChat>> chats;

    FakeBot(FakeTime time, FakeJournal journal, Supplier<Collection<FakeChat>> chats) {
        this.time = time;
        this.journal = journal;
        this.chats = chats;
    }

    void lead(String name, String phone) {
        journal.ran(
                "lead-intake",
                "POST /leads/site",
                "ok",
                41,
                "form site accepted",
                "deal A7K2QX created");
        journal.ran(
                "funnel-aggregation",
                "журнал сделок · 1 событие",
                "ok",
                9,
                "reached: Новая заявка");
        chats.get().stream()
                .filter(chat -> chat.person().get("id").asLong() != FakeStack.DIRECTOR)
                .forEach(
                        chat ->
                                chat.fromBot(
                                        "🆕 Новая заявка с сайта\n%s · %s".formatted(name, phone),
                                        TAKE));
        journal.ran("follow-up-reminder", "журнал сделок · 1 событие", "ok", 23, "told 2 managers");
    }

    void text(FakeChat chat, String text, ObjectNode more) {
        long id = chat.fromPerson(text, more.toString());
        journal.ran("telegram-bot", "сообщение в Telegram", "ok", 18, "text: " + text);
        switch (text.split(" ")[0]) {
            case "/start" -> {
                chat.person().put("started", true);
                chat.fromBot("Здравствуйте, Анна. Вы — менеджер. Новые заявки придут сюда.", "");
            }
            case "/funnel" -> chat.fromBot(FakeScreens.FUNNEL, FakeScreens.funnelMarkup());
            case "/gallery" -> FakeScreens.gallery(chat);
            default -> chat.fromBot("Записал в историю.", reply(chat, id));
        }
    }

    void tap(FakeChat chat, long messageId, String data) {
        journal.ran(
                "telegram-bot",
                "кнопка в Telegram",
                data.equals("forbidden") ? "refused" : "ok",
                27,
                "tap: " + data);
        switch (data) {
            case "take" -> {
                chat.edit(
                        messageId,
                        FakeScreens.card("●○○○○○○  Новая заявка"),
                        CARD.formatted("Замер"));
                chat.toast("Сделка ваша", false);
            }
            case "move", "back" ->
                    chat.edit(
                            messageId,
                            FakeScreens.card("●●○○○○○  Замер"),
                            CARD.formatted("Коммерческое предложение"));
            case "remind" ->
                    chat.edit(messageId, "Когда напомнить про «Остекление балкона»?", PRESETS);
            case "promise" -> {
                chat.edit(
                        messageId,
                        FakeScreens.card("●●○○○○○  Замер"),
                        CARD.formatted("Коммерческое предложение"));
                chat.toast("Напомню 24 ноября в 10:00", false);
                time.due(time.now().plus(Duration.ofDays(1)));
                time.onArrival(() -> remind(chat));
            }
            case "forbidden" -> chat.toast("Сначала укажите сумму сделки", true);
            default -> chat.typing(true);
        }
    }

    private void remind(FakeChat chat) {
        chat.fromBot(FakeScreens.REMINDER, FakeScreens.REMINDER_MARKUP);
        journal.ran("follow-up-reminder", "расписание сработало", "ok", 31, "reminded Анна");
    }

    private static String reply(FakeChat chat, long id) {
        ObjectNode quoted = chat.message(id).deepCopy();
        quoted.remove("reply_to_message");
        ObjectNode more = FakeChat.parse("");
        more.set("reply_to_message", quoted);
        return more.toString();
    }
}
