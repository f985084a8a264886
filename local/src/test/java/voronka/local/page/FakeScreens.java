package voronka.local.page;

/** What the scripted bot says: long, so not among its steps. */
final class FakeScreens {

    static final String FUNNEL =
            """
            Воронка «Окна» · сейчас · все ответственные
            Новая заявка ████████████ 120  3,1 млн ₽
            Замер        ███████▌      75  2,4 млн ₽
            КП           ████▊         48  1,9 млн ₽
            Договор      ██            20  0,9 млн ₽
            Оплата       █▏            12  0,6 млн ₽
            Взвешенно: 1,4 млн ₽ · зависли: 9 · без суммы: 4""";

    static final String REMINDER =
            """
            ⏰ Позвонить: Ромашка, Остекление балкона
            Вы просили 23 ноября: «ЛПР вернётся из отпуска»
            Последнее: 22 ноя, звонок 6 мин — «бюджет согласуют осенью»
            +7 927 123-45-67""";

    static final String REMINDER_MARKUP =
            """
            {"reply_markup": {"inline_keyboard": [
              [{"text": "✅ Сделано", "callback_data": "done"}],
              [{"text": "+1 ч", "callback_data": "slow"}, {"text": "Завтра", "callback_data": "slow"},
               {"text": "+1 нед", "callback_data": "slow"}, {"text": "Карточка", "callback_data": "slow"}]
            ]}}""";

    private FakeScreens() {}

    static String card(String stage) {
        return """
               🟢 Остекление балкона · 250 000 ₽
               Ромашка · Иван Петров · +7 927 123-45-67
               %s — 2-й день из 5
               Следующий шаг: позвонить, пт 27 нояб 10:00
               ☑ Показать образцы   ☐ Отправить КП (до пн)"""
                .formatted(stage);
    }

    static String funnelMarkup() {
        int bars = FUNNEL.indexOf('\n') + 1;
        int end = FUNNEL.lastIndexOf('\n');
        return """
               {"entities": [{"type": "bold", "offset": 8, "length": 6}, {"type": "pre", "offset": %d, "length": %d}],
                "reply_markup": {"inline_keyboard": [
                  [{"text": "Период", "callback_data": "slow"}, {"text": "Ответственный", "callback_data": "slow"}],
                  [{"text": "Деньги", "callback_data": "slow"}, {"text": "Потери", "callback_data": "slow"},
                   {"text": "Что если", "callback_data": "slow"}]]}}"""
                .formatted(bars, end - bars);
    }

    /** One of everything that a message can carry. */
    static void gallery(FakeChat chat) {
        chat.fromBot(
                "bold italic code secret site evil quoted",
                """
                {"entities": [
                  {"type": "bold", "offset": 0, "length": 11}, {"type": "italic", "offset": 5, "length": 6},
                  {"type": "code", "offset": 12, "length": 4}, {"type": "spoiler", "offset": 17, "length": 6},
                  {"type": "text_link", "offset": 24, "length": 4, "url": "https://example.com/"},
                  {"type": "text_link", "offset": 29, "length": 4, "url": "javascript:alert(1)"},
                  {"type": "blockquote", "offset": 34, "length": 6}]}""");
        chat.fromBot("<b>Рога & копыта</b> <img src=x onerror=alert(1)>", "");
        chat.fromBot(
                "",
                """
                {"photo": [{"file_id": "p", "width": 640, "height": 360}], "caption": "Воронка за ноябрь",
                 "local": {"fileUrl": "/local/files/chart"}}""");
        chat.fromBot(
                "",
                """
                {"document": {"file_id": "d", "file_name": "сделки.xlsx", "file_size": 18432},
                 "local": {"fileUrl": "/local/files/chart"}}""");
        chat.fromBot(
                "Куда дальше?",
                """
                {"reply_markup": {"keyboard": [[{"text": "Сегодня"}, {"text": "Воронка"}],
                  [{"text": "Поделиться контактом", "request_contact": true}]], "resize_keyboard": true}}""");
    }
}
