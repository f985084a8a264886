package voronka.dates;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of tokens that a rule understood.
 *
 * @param rank the place of the rule: of equals the earlier one is believed
 */
record Piece<M>(int start, int end, Rule.Trust trust, M meaning, int rank) {

    /** Whatever any rule understands, by the token it begins at. */
    static <M> List<List<Piece<M>>> of(Chart chart, List<Rule<M>> rules) {
        List<List<Piece<M>>> all = new ArrayList<>();
        for (int at = 0; at < chart.size(); at++) {
            List<Piece<M>> here = new ArrayList<>();
            for (int rank = 0; rank < rules.size(); rank++) {
                Rule<M> rule = rules.get(rank);
                for (Match match : rule.shape().matches(chart, at)) {
                    M meaning = rule.meaning().apply(match);
                    if (meaning != null) {
                        here.add(new Piece<>(at, at + match.length(), rule.trust(), meaning, rank));
                    }
                }
            }
            all.add(here);
        }
        return all;
    }
}
