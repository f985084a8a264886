package voronka.report;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voronka.telegram.picture.Drawing;
import voronka.telegram.picture.Drawing.Bar;
import voronka.telegram.picture.Drawing.Bars;
import voronka.telegram.picture.Drawing.Figure;
import voronka.telegram.picture.Drawing.Meaning;
import voronka.telegram.picture.Drawing.Panel;
import voronka.telegram.picture.Drawing.Part;
import voronka.telegram.picture.Drawing.Scale;
import voronka.telegram.picture.Drawing.Tone;

/** Drawings of every kind, plain and as large as they come. */
final class Samples {
    private Samples() {}

    static Stream<Drawing> all() {
        return Stream.of(
                funnel(), history(), losses(), largest(), trend(3), trend(60), route(5), route(50));
    }

    static Bars funnel() {
        return bars(
                List.of("Новая заявка", "Замер", "Коммерческое предложение", "Оплата"),
                List.of(
                        bar("120", null, part(Tone.MAIN, 120)),
                        bar("75", null, part(Tone.MAIN, 75)),
                        bar("48", null, part(Tone.MAIN, 48)),
                        bar("0", null, part(Tone.MAIN, 0))));
    }

    static Bars history() {
        return bars(
                List.of("Request", "Measuring"),
                List.of(
                        bar(
                                "50",
                                new Figure(Tone.LOST, "−20"),
                                part(Tone.WON, 10),
                                part(Tone.LOST, 25),
                                part(Tone.FROZEN, 5),
                                part(Tone.STILL, 10)),
                        bar(
                                "30",
                                new Figure(Tone.LOST, "−5"),
                                part(Tone.WON, 10),
                                part(Tone.LOST, 5),
                                part(Tone.FROZEN, 5),
                                part(Tone.STILL, 10))));
    }

    static Bars losses() {
        Bar both =
                new Bar(
                        "12",
                        new Figure(Tone.BEFORE, "было 7"),
                        List.of(List.of(part(Tone.LOST, 12)), List.of(part(Tone.BEFORE, 7))));
        return bars(List.of("Дорого"), List.of(both));
    }

    /** The longest pipeline with names and numbers that fit nowhere, in letters we do not have. */
    static Bars largest() {
        String name = "Оченьдлинноеназваниеэтапабезпробелов и ещё 🏆 слова 漢字 " + "x".repeat(60);
        return bars(
                IntStream.range(0, 50).mapToObj(n -> name).toList(),
                IntStream.range(0, 50)
                        .mapToObj(
                                n ->
                                        bar(
                                                "999 999 999 999 999 ₸",
                                                new Figure(Tone.LOST, "−999 999 999 999 ₸"),
                                                part(Tone.MAIN, 999_999_999_999_999L)))
                        .toList());
    }

    static Drawing.Trend trend(int points) {
        List<Bar> deals =
                IntStream.range(0, points)
                        .mapToObj(
                                n ->
                                        new Bar(
                                                "",
                                                null,
                                                List.of(
                                                        List.of(part(Tone.NEW, 5 + n % 7)),
                                                        List.of(part(Tone.WON, n % 4)),
                                                        List.of(part(Tone.LOST, n % 3)))))
                        .toList();
        List<Bar> sums =
                IntStream.range(0, points)
                        .mapToObj(n -> bar("", null, part(Tone.WON, n * 1_000_000L)))
                        .toList();
        return new Drawing.Trend(
                "Динамика «Окна»",
                "2026 год · все ответственные",
                IntStream.range(0, points).mapToObj(n -> n + 1 + " нояб").toList(),
                List.of(new Panel("Сделки", deals), new Panel("Выиграно, сумма", sums)),
                List.of(
                        Scale.upTo(11, String::valueOf),
                        Scale.upTo((points - 1) * 1_000_000L, n -> n / 1_000_000 + " млн ₽")),
                List.of(new Meaning(Tone.NEW, "новые"), new Meaning(Tone.WON, "выиграны")));
    }

    static Drawing.Route route(int stops) {
        return new Drawing.Route(
                "Остекление балкона " + "и лоджии ".repeat(9),
                "Процесс «Окна»",
                IntStream.range(0, stops)
                        .mapToObj(
                                n ->
                                        new Drawing.Stop(
                                                "Замер и обсуждение с соседями ".repeat(3),
                                                "Знать, что нужно ".repeat(8),
                                                List.of(
                                                        "не дольше 3 раб. дн.",
                                                        "2 задачи".repeat(20)),
                                                Drawing.Progress.values()[n % 4],
                                                n % 2 == 0 ? "здесь с вт 3 нояб" : ""))
                        .toList(),
                List.of(
                        new Drawing.Exit(Tone.WON, "Выиграна", false),
                        new Drawing.Exit(Tone.LOST, "Отказ: " + "дорого ".repeat(9), true),
                        new Drawing.Exit(Tone.FROZEN, "Заморожена", false)));
    }

    private static Bars bars(List<String> rows, List<Bar> bars) {
        return new Bars(
                "Воронка «Окна»",
                "Сейчас · все ответственные",
                true,
                rows,
                List.of(new Panel("Сделки", bars), new Panel("Сумма · 1,2 млн ₽", bars)),
                List.of(new Meaning(Tone.WON, "выиграны"), new Meaning(Tone.LOST, "отказ")),
                "Без суммы: 4");
    }

    private static Bar bar(String figure, @Nullable Figure beside, Part... parts) {
        return new Bar(figure, beside, List.of(List.of(parts)));
    }

    private static Part part(Tone tone, long size) {
        return new Part(tone, size);
    }
}
