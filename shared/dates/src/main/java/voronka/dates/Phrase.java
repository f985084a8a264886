package voronka.dates;

import java.util.ArrayList;
import java.util.List;

/** What of a sentence makes one date: its bits, and the tokens they were said with. */
record Phrase(Plan plan, List<Piece<List<Bit>>> pieces) {
    static final Phrase EMPTY = new Phrase(Plan.EMPTY, List.of());

    /**
     * Pieces that touch each other, or have but a comma or a bracket between them. A row about
     * something that repeats names no moment.
     */
    static List<List<Piece<List<Bit>>>> rows(Chart chart, List<Piece<List<Bit>>> pieces) {
        List<List<Piece<List<Bit>>>> rows = new ArrayList<>();
        for (Piece<List<Bit>> piece : pieces) {
            if (piece.meaning().isEmpty()) {
                continue;
            }
            if (rows.isEmpty() || isApart(chart, rows.getLast().getLast(), piece)) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(piece);
        }
        rows.removeIf(Phrase::repeats);
        return rows;
    }

    static boolean repeats(List<Piece<List<Bit>>> pieces) {
        return pieces.stream().anyMatch(p -> p.meaning().contains(new Bit.Repeated()));
    }

    private static boolean isApart(Chart chart, Piece<?> before, Piece<?> piece) {
        for (int at = before.end(); at < piece.start(); at++) {
            if (!",()".contains(chart.token(at).text())) {
                return true;
            }
        }
        return false;
    }

    /** That row, and of the others those that say nothing against it. */
    static Phrase startingWith(List<Piece<List<Bit>>> row, List<List<Piece<List<Bit>>>> rows) {
        Phrase phrase = EMPTY.with(row);
        for (List<Piece<List<Bit>>> other : rows) {
            Phrase more = other == row ? phrase : phrase.with(other);
            boolean all = more.pieces.size() == phrase.pieces.size() + other.size();
            phrase = all && !phrase.saysAnotherDay(other, more.plan) ? more : phrase;
        }
        return phrase;
    }

    /** Tomorrow is about something on Friday; only "next week" and its weekday may stand apart. */
    private boolean saysAnotherDay(List<Piece<List<Bit>>> row, Plan together) {
        boolean both = plan.saysADay() && EMPTY.with(row).plan.saysADay();
        return both && !together.has(Bit.Whole.class);
    }

    /** The pieces of the row that fit, from the first on. */
    Phrase with(List<Piece<List<Bit>>> row) {
        Phrase phrase = this;
        for (Piece<List<Bit>> piece : row) {
            Plan longer = phrase.plan.with(piece.meaning());
            if (longer != null) {
                List<Piece<List<Bit>>> more = new ArrayList<>(phrase.pieces);
                more.add(piece);
                phrase = new Phrase(longer, List.copyOf(more));
            }
        }
        return phrase;
    }

    /** In the order of the sentence, with an order to the bot that it begins with. */
    List<Token> tokens(Chart chart) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < chart.size(); i++) {
            int at = i;
            if (at < chart.command()
                    || pieces.stream().anyMatch(p -> p.start() <= at && at < p.end())) {
                tokens.add(chart.token(at));
            }
        }
        return tokens;
    }
}
