package voronka.dates;

import java.util.ArrayList;
import java.util.List;

/** The forms of a line of words: separated by commas, {a,b} stands for each of its parts. */
final class Forms {
    private Forms() {}

    static List<String> of(String line) {
        List<String> forms = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            char c = i == line.length() ? ',' : line.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == ',' && depth == 0) {
                expand(line.substring(from, i).strip(), forms);
                from = i + 1;
            }
        }
        return forms;
    }

    private static void expand(String form, List<String> into) {
        int open = form.indexOf('{');
        if (open < 0) {
            into.add(form);
            return;
        }
        int close = form.indexOf('}', open);
        for (String part : form.substring(open + 1, close).split(",", -1)) {
            expand(form.substring(0, open) + part + form.substring(close + 1), into);
        }
    }
}
