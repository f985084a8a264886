package voronka.dates;

import java.util.List;

/** Numbers of several words: twenty-five, двадцать пятого, две с половиной. */
final class Numbers {
    private Numbers() {}

    static void addTo(Chart chart, int at) {
        for (Sense sense : chart.at(at, "number")) {
            if (sense.value() instanceof String word) {
                double value = Double.parseDouble(word);
                chart.add(at, new Sense("count", value, sense.length()));
                chart.add(at, new Sense("worded", (int) value, sense.length()));
                if (value >= 20 && value < 100) {
                    addCompounds(chart, at, (int) value, sense.length());
                }
            } else {
                chart.add(at, new Sense("count", sense.value(), sense.length()));
            }
        }
        for (Sense one : chart.at(at, "one")) {
            chart.add(at, new Sense("count", 1.0, one.length()));
        }
        for (Sense word : chart.at(at, "ordinal")) {
            if (word.value() instanceof String text) {
                chart.add(at, new Sense("nth", Integer.parseInt(text), word.length()));
                chart.add(at, new Sense("wordnth", Integer.parseInt(text), word.length()));
            }
        }
    }

    private static void addCompounds(Chart chart, int at, int tens, int length) {
        int next = at + length;
        int dash = length(chart.at(next, "dash"));
        for (Sense unit : chart.at(next + dash, "worded")) {
            if ((int) unit.value() < 10) {
                int all = length + dash + unit.length();
                double value = tens + (int) unit.value();
                chart.add(at, new Sense("count", value, all));
                chart.add(at, new Sense("worded", (int) value, all));
            }
        }
        for (Sense one : chart.at(next + dash, "one")) {
            chart.add(at, new Sense("count", tens + 1.0, length + dash + one.length()));
        }
        for (Sense unit : chart.at(next + dash, "wordnth")) {
            int n = (int) unit.value();
            if (n > 0 && n < 10) {
                int all = length + dash + unit.length();
                chart.add(at, new Sense("nth", tens + n, all));
                chart.add(at, new Sense("wordnth", tens + n, all));
            }
        }
    }

    private static int length(List<Sense> senses) {
        return senses.isEmpty() ? 0 : senses.getFirst().length();
    }
}
