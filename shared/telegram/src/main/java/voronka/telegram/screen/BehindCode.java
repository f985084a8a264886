package voronka.telegram.screen;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import voronka.domain.funnel.Behind;
import voronka.domain.funnel.Behind.What;

/** A report's {@link Behind} in one part of a button: what, and a stage, a reason or a weekday. */
final class BehindCode {
    private BehindCode() {}

    static String write(Behind line) {
        String which =
                line.stage() != null
                        ? "s" + line.stage()
                        : line.reason() != null
                                ? "r" + line.reason()
                                : line.weekday() != null ? "w" + line.weekday().getValue() : "";
        return letter(line.what()) + which;
    }

    /**
     * The line of that code.
     *
     * @throws IllegalArgumentException when it is none
     */
    static Behind read(String code) {
        if (code.isEmpty()) {
            throw new IllegalArgumentException("no line");
        }
        What what = what(code.charAt(0));
        String which = code.length() > 1 ? code.substring(2) : "";
        char kind = code.length() > 1 ? code.charAt(1) : ' ';
        return new Behind(what, of('s', kind, which), of('r', kind, which), weekday(kind, which));
    }

    private static @Nullable String of(char wanted, char kind, String which) {
        return kind == wanted ? which : null;
    }

    private static @Nullable DayOfWeek weekday(char kind, String which) {
        if (kind != 'w') {
            return null;
        }
        int number = Integer.parseInt(which);
        if (number < 1 || number > 7) {
            throw new IllegalArgumentException(which);
        }
        return DayOfWeek.of(number);
    }

    private static String letter(What what) {
        return switch (what) {
            case OPEN -> "o";
            case REACHED -> "r";
            case PASSED -> "p";
            case LOST -> "l";
            case FROZEN -> "f";
            case STILL -> "s";
            case WON -> "w";
            case CREATED -> "c";
        };
    }

    private static What what(char letter) {
        return switch (letter) {
            case 'o' -> What.OPEN;
            case 'r' -> What.REACHED;
            case 'p' -> What.PASSED;
            case 'l' -> What.LOST;
            case 'f' -> What.FROZEN;
            case 's' -> What.STILL;
            case 'w' -> What.WON;
            case 'c' -> What.CREATED;
            default -> throw new IllegalArgumentException("no such line");
        };
    }
}
