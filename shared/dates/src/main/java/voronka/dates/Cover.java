package voronka.dates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voronka.dates.Rule.Trust;

/**
 * Chooses the pieces that explain most of a sentence with the fewest pieces. A piece that is only
 * believed beside another must stand in one row with one that is believed anywhere; when nothing
 * but time is said, every piece is believed.
 */
final class Cover<M> {
    private static final long TOKEN = 1_000_000;
    private static final long PIECE = 1_000;

    private enum Row {
        NONE,
        DOUBTED,
        BELIEVED
    }

    private record Place(int at, Row row) {}

    /** A way from a place to the end; {@code piece} is null where a token is left out. */
    private record Way<M>(long score, @Nullable Piece<M> piece, @Nullable Way<M> next) {}

    private final Chart chart;
    private final List<List<Piece<M>>> pieces;
    private final boolean alone;
    private final Map<Place, @Nullable Way<M>> known = new HashMap<>();

    private Cover(Chart chart, List<List<Piece<M>>> pieces, boolean alone) {
        this.chart = chart;
        this.pieces = pieces;
        this.alone = alone;
    }

    /** The pieces in order, none overlapping. */
    static <M> List<Piece<M>> best(Chart chart, List<Rule<M>> rules) {
        List<List<Piece<M>>> pieces = Piece.of(chart, rules);
        List<Piece<M>> alone = new Cover<>(chart, pieces, true).pieces();
        return alone.isEmpty() ? new Cover<>(chart, pieces, false).pieces() : alone;
    }

    private List<Piece<M>> pieces() {
        // From the back: a long text must not become a deep stack.
        for (int at = chart.size(); at >= 0; at--) {
            for (Row row : Row.values()) {
                known.put(new Place(at, row), best(at, row));
            }
        }
        List<Piece<M>> chosen = new ArrayList<>();
        for (Way<M> way = known.get(new Place(0, Row.NONE)); way != null; way = way.next()) {
            if (way.piece() != null) {
                chosen.add(way.piece());
            }
        }
        return chosen;
    }

    private @Nullable Way<M> best(int at, Row row) {
        if (at == chart.size()) {
            return row == Row.DOUBTED ? null : new Way<>(0, null, null);
        }
        Way<M> best = null;
        if (mayLeaveOut(at, row)) {
            Row after = alone ? row : Row.NONE;
            best = longer(0, null, known.get(new Place(at + 1, after)));
        }
        for (Piece<M> piece : pieces.get(at)) {
            Row after = piece.trust() == Trust.ALWAYS || isTrustedAlone(piece) ? Row.BELIEVED : row;
            after = after == Row.NONE ? Row.DOUBTED : after;
            if (piece.trust() == Trust.ALONE && !alone) {
                continue;
            }
            long worth = (piece.end() - at) * TOKEN - PIECE - piece.rank();
            Way<M> way = longer(worth, piece, known.get(new Place(piece.end(), after)));
            if (way != null && (best == null || way.score() > best.score())) {
                best = way;
            }
        }
        return best;
    }

    private boolean isTrustedAlone(Piece<M> piece) {
        return alone && piece.trust() != Trust.TOUCHING;
    }

    private boolean mayLeaveOut(int at, Row row) {
        return alone ? chart.isFiller(at) : row != Row.DOUBTED;
    }

    private @Nullable Way<M> longer(long worth, @Nullable Piece<M> piece, @Nullable Way<M> rest) {
        return rest == null ? null : new Way<>(worth + rest.score(), piece, rest);
    }
}
