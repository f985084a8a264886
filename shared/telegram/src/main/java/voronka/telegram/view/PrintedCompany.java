package voronka.telegram.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import voronka.domain.book.CustomField;
import voronka.domain.book.Pair;
import voronka.domain.book.Reason;
import voronka.domain.book.SalesBook;

/** On paper: what holds for all pipelines. */
record PrintedCompany(SalesBook book, BookPhrases phrases) {

    void into(Markup page) {
        page.open("section", "pipeline").in("h2", phrases.say("book.company"));
        hours().into(page);
        table(page, "book.products", book.pairs().stream().map(this::pair).toList());
        table(page, "book.known", book.fields().stream().map(this::field).toList());
        reasons(page, "book.reasons.lost", book.lostReasons());
        reasons(page, "book.reasons.frozen", book.frozenReasons());
        page.close("section");
    }

    private PrintedFacts hours() {
        return new PrintedFacts(phrases)
                .fact("book.hours", phrases.hours(book.hours()))
                .list("book.holidays", days(book.hours().holidays()))
                .list("book.extradays", days(book.hours().extraDays()))
                .fact("book.zone", book.zone().getId())
                .fact("book.currency", phrases.currency(book.currency()))
                .list("book.ladder", new PrintedLadder(book.escalation(), phrases).steps());
    }

    private List<String> days(Collection<LocalDate> days) {
        String all = String.join(", ", days.stream().map(phrases::date).toList());
        return all.isEmpty() ? List.of() : List.of(all);
    }

    private List<String> pair(Pair pair) {
        return List.of(
                phrases.whole(pair.product()),
                phrases.whole(pair.group()),
                book.pipeline(pair.pipeline()).map(phrases::name).orElse(pair.pipeline()));
    }

    private List<String> field(CustomField field) {
        String type = phrases.say("book.type." + field.type().name().toLowerCase(Locale.ROOT));
        List<String> options =
                field.options().stream().map(option -> phrases.whole(option.name())).toList();
        return List.of(
                phrases.whole(field.name()),
                options.isEmpty() ? type : type + ": " + String.join(", ", options));
    }

    /** Those of one kind together. */
    private void reasons(Markup page, String title, List<Reason> reasons) {
        Map<String, List<Reason>> byKind = new LinkedHashMap<>();
        for (Reason reason : reasons) {
            Reason.Kind kind = reason.kind();
            byKind.computeIfAbsent(
                            kind == null ? "" : phrases.whole(kind.name()), k -> new ArrayList<>())
                    .add(reason);
        }
        List<List<String>> rows = new ArrayList<>();
        byKind.forEach(
                (kind, all) ->
                        all.forEach(
                                reason ->
                                        rows.add(
                                                List.of(
                                                        phrases.whole(reason.name()),
                                                        kind,
                                                        opening(reason)))));
        table(page, title, rows);
    }

    private String opening(Reason reason) {
        return reason.opening() == null
                ? ""
                : phrases.say("book.opening", "words", phrases.whole(reason.opening()));
    }

    private void table(Markup page, String title, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        page.in("h3", phrases.say(title)).open("table", "list");
        for (List<String> row : rows) {
            page.raw("<tr>");
            for (int column = 0; column < row.size(); column++) {
                int its = column;
                if (rows.stream().anyMatch(one -> !one.get(its).isEmpty())) {
                    page.in("td", row.get(column));
                }
            }
            page.close("tr");
        }
        page.close("table");
    }
}
