package voronka.telegram.screen;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.domain.funnel.Days;
import voronka.domain.funnel.FunnelView;
import voronka.domain.funnel.FunnelView.By;
import voronka.domain.funnel.FunnelView.Part;

/** A {@link FunnelView} in {@link #PARTS} parts of a button: kind, days, pipeline, which deals. */
final class FunnelCode {
    static final int PARTS = 4;

    private static final String MONEY = "$";
    private static final long FIRST_DAY = 36 * 36;
    private static final long LAST_DAY = 36 * 36 * 36 - 1;

    private FunnelCode() {}

    static String write(FunnelView view) {
        Days period = view.period();
        Part part = view.part();
        String kind =
                switch (view.kind()) {
                    case NOW -> "n";
                    case COHORT -> "c";
                    case EVENTS -> "e";
                    case LOSSES -> "l";
                };
        return String.join(
                ":",
                kind + (view.money() ? MONEY : ""),
                period == null ? "" : code(period.first()) + code(period.last()),
                view.pipeline() == null ? "" : view.pipeline(),
                part == null ? "" : write(part));
    }

    /**
     * The view in these parts.
     *
     * @throws IllegalArgumentException when it is none
     */
    static FunnelView read(List<String> parts) {
        String kind = parts.get(0);
        String pipeline = parts.get(2);
        return new FunnelView(
                switch (kind.replace(MONEY, "")) {
                    case "n" -> FunnelView.Kind.NOW;
                    case "c" -> FunnelView.Kind.COHORT;
                    case "e" -> FunnelView.Kind.EVENTS;
                    case "l" -> FunnelView.Kind.LOSSES;
                    default -> throw new IllegalArgumentException("no such kind");
                },
                days(parts.get(1)),
                pipeline.isEmpty() ? null : pipeline,
                part(parts.get(3)),
                kind.endsWith(MONEY));
    }

    static String write(Part part) {
        return letter(part.by()) + part.code();
    }

    static @Nullable Part part(String code) {
        return code.isEmpty() ? null : new Part(by(code.charAt(0)), code.substring(1));
    }

    private static char letter(By by) {
        return switch (by) {
            case OWNER -> 'o';
            case TEAM -> 't';
            case FILTER -> 'f';
            case SOURCE -> 's';
            case CHANNEL -> 'c';
            case PRODUCT -> 'p';
        };
    }

    private static By by(char letter) {
        return switch (letter) {
            case 'o' -> By.OWNER;
            case 't' -> By.TEAM;
            case 'f' -> By.FILTER;
            case 's' -> By.SOURCE;
            case 'c' -> By.CHANNEL;
            case 'p' -> By.PRODUCT;
            default -> throw new IllegalArgumentException("no such part");
        };
    }

    private static @Nullable Days days(String code) {
        return code.isEmpty() ? null : new Days(day(code.substring(0, 3)), day(code.substring(3)));
    }

    /** Days since 1970 to the base of 36: three digits from 1973 to 2097. */
    private static String code(LocalDate day) {
        return Long.toString(Math.clamp(day.toEpochDay(), FIRST_DAY, LAST_DAY), 36);
    }

    private static LocalDate day(String code) {
        return LocalDate.ofEpochDay(Long.parseLong(code, 36));
    }
}
