package voronka.telegrambot;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.regex.Pattern;

/** Parts a line at its commas, but not at those inside a sum: "1,2 млн" is one piece. */
final class LinePieces {
    /** A comma between two digits may belong to a sum. */
    private static final Pattern BETWEEN = Pattern.compile("[;\\n]|,(?!\\d)|(?<!\\d),");

    private static final Pattern COMMA = Pattern.compile(",");

    private LinePieces() {}

    /** The pieces in order, none of them empty. */
    static List<String> of(String line, Currency company) {
        List<String> pieces = new ArrayList<>();
        for (String part : BETWEEN.split(line, -1)) {
            String piece = part.strip();
            if (piece.indexOf(',') < 0 || isASum(piece, company)) {
                add(piece, pieces);
            } else {
                for (String smaller : COMMA.split(piece, -1)) {
                    add(smaller.strip(), pieces);
                }
            }
        }
        return List.copyOf(pieces);
    }

    private static void add(String piece, List<String> pieces) {
        if (!piece.isEmpty()) {
            pieces.add(piece);
        }
    }

    private static boolean isASum(String piece, Currency company) {
        return switch (Amounts.read(piece, company)) {
            case Amounts.Sum sum -> true;
            case Amounts.Unclear unclear -> true;
            case Amounts.OtherCurrency other -> true;
            case Amounts.TooMuch much -> false;
            case Amounts.NotASum none -> false;
        };
    }
}
