package voronka.dates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All senses of a sentence, by the token they begin at. Layers add theirs to those below. */
final class Chart {
    private final List<Token> tokens;
    private final List<List<Sense>> senses = new ArrayList<>();
    private final boolean[] fillers;

    private Chart(List<Token> tokens) {
        this.tokens = tokens;
        this.fillers = new boolean[tokens.size()];
        for (int i = 0; i <= tokens.size(); i++) {
            senses.add(new ArrayList<>());
        }
    }

    static Chart of(String sentence, Lexicon lexicon) {
        Chart chart = new Chart(lexicon.tokens(sentence));
        for (int i = 0; i < chart.size(); i++) {
            chart.senses.get(i).addAll(lexicon.sensesAt(chart.tokens, i));
            chart.senses.get(i).addAll(Numerals.sensesOf(chart.tokens.get(i)));
            switch (chart.tokens.get(i).text()) {
                case "," -> chart.add(i, new Sense("comma", ",", 1));
                case "." -> chart.add(i, new Sense("dot", ".", 1));
                default -> {}
            }
        }
        for (int i = 0; i <= chart.size(); i++) {
            if (i == chart.size() || Rest.isPunctuation(chart.tokens.get(i))) {
                chart.senses.get(i).add(new Sense("end", 0, 0));
            }
        }
        for (int i = 0; i < chart.size(); i++) {
            chart.markFillers(i);
        }
        // From the back, so that a longer number finds the shorter ones it is made of.
        for (int i = chart.size() - 1; i >= 0; i--) {
            Numbers.addTo(chart, i);
        }
        for (int i = chart.size() - 1; i >= 0; i--) {
            Amounts.addTo(chart, i);
        }
        return chart;
    }

    private void markFillers(int at) {
        for (String kind : List.of("command", "about")) {
            for (Sense sense : at(at, kind)) {
                Arrays.fill(fillers, at, at + sense.length(), true);
            }
        }
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** True for what may stand around a date without being a note: a sign, "remind me", "about". */
    boolean isFiller(int at) {
        return Rest.isPunctuation(tokens.get(at)) || fillers[at];
    }

    /** The tokens of an order to the bot that the sentence begins with, as "remind me". */
    int command() {
        return at(0, "command").stream().mapToInt(Sense::length).max().orElse(0);
    }

    void add(int at, Sense sense) {
        senses.get(at).add(sense);
    }

    List<Sense> at(int at) {
        return at > size() ? List.of() : List.copyOf(senses.get(at));
    }

    List<Sense> at(int at, String kind) {
        if (at > size()) {
            return List.of();
        }
        List<Sense> found = new ArrayList<>();
        for (Sense sense : senses.get(at)) {
            if (sense.kind().equals(kind)) {
                found.add(sense);
            }
        }
        return found;
    }
}
