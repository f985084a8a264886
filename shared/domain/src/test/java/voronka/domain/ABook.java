package voronka.domain;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import voronka.domain.book.LocalizedText;
import voronka.domain.book.Pipeline;
import voronka.domain.book.Reason;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;

/** A small sales book for tests: one pipeline of four stages, roubles, Moscow. */
public final class ABook {
    public static final Currency ROUBLES = Currency.getInstance("RUB");

    private ABook() {}

    public static SalesBook ofFourStages() {
        return SalesBook.of(
                1,
                ZoneId.of("Europe/Moscow"),
                ROUBLES,
                List.of(
                        Pipeline.of(
                                "sales",
                                text("Продажи", "Sales"),
                                List.of(
                                        stage("request", "Заявка", "Request", 10),
                                        stage("measuring", "Замер", "Measuring", 30),
                                        stage("quote", "Предложение", "Quote", 50),
                                        stage("payment", "Оплата", "Payment", 90)),
                                Duration.ofHours(1))),
                List.of(
                        Reason.of("price", text("Дорого", "Too expensive")),
                        Reason.of("other", text("Другое", "Something else"))),
                List.of(Reason.of("no-money", text("Нет бюджета", "No budget now"))));
    }

    private static Stage stage(String key, String russian, String english, int probability) {
        return Stage.of(new StageKey(key), text(russian, english), probability);
    }

    private static LocalizedText text(String russian, String english) {
        return new LocalizedText(Map.of("ru", russian, "en", english));
    }
}
