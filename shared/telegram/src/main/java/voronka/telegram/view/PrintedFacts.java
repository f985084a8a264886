package voronka.telegram.view;

import java.util.ArrayList;
import java.util.List;

/** A table of facts: what it is about, and what the book says of it. */
final class PrintedFacts {
    private record Fact(String about, List<String> words) {}

    private final BookPhrases phrases;
    private final List<Fact> facts = new ArrayList<>();

    PrintedFacts(BookPhrases phrases) {
        this.phrases = phrases;
    }

    /** A phrase that the chat says in one line: its beginning is what it is about. */
    PrintedFacts fact(String key, String words) {
        return list(key, List.of(words));
    }

    /** The same of several things; nothing of none. */
    PrintedFacts list(String key, List<String> words) {
        if (!words.isEmpty()) {
            facts.add(new Fact(phrases.label(key), words));
        }
        return this;
    }

    void into(Markup page) {
        if (facts.isEmpty()) {
            return;
        }
        page.open("table", "facts");
        for (Fact fact : facts) {
            page.raw("<tr>").in("th", fact.about()).raw("<td>");
            if (fact.words().size() == 1) {
                page.text(fact.words().getFirst());
            } else {
                page.open("ul", "");
                fact.words().forEach(one -> page.in("li", one));
                page.close("ul");
            }
            page.raw("</td>").close("tr");
        }
        page.close("table");
    }
}
