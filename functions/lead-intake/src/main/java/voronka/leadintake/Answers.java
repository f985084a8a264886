package voronka.leadintake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import voronka.aws.lambda.HttpRequest;
import voronka.aws.lambda.HttpResponse;
import voronka.leadintake.Doorkeeper.FormVisitor;
import voronka.leadintake.Doorkeeper.TrustedSystem;
import voronka.leadintake.Doorkeeper.Visitor;

/**
 * The words of every outcome: JSON for a program, a page in the visitor's language for a browser.
 */
final class Answers {
    private final boolean page;
    private final ResourceBundle words;

    private Answers(boolean page, ResourceBundle words) {
        this.page = page;
        this.words = words;
    }

    static Answers to(HttpRequest request) {
        return new Answers(
                request.wantsPage(),
                ResourceBundle.getBundle(
                        "voronka.leadintake.answers",
                        language(request),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** Russian where the browser asks for it first, or for nothing; English otherwise. */
    private static Locale language(HttpRequest request) {
        String wanted = request.headers().getOrDefault("accept-language", "");
        boolean russian = wanted.isEmpty() ? request.wantsPage() : wanted.startsWith("ru");
        return russian ? Locale.of("ru") : Locale.ENGLISH;
    }

    /** It is captured. A visitor is not told our numbers; a trusted system gets both. */
    HttpResponse captured(Map<String, String> ids, Visitor visitor) {
        if (visitor instanceof FormVisitor form && form.form().thanks() != null && page) {
            return HttpResponse.seeOther(form.form().thanks());
        }
        if (page) {
            return page(201, "thanks.title", List.of(words.getString("thanks.text")));
        }
        Map<String, String> told = new LinkedHashMap<>(ids);
        if (!(visitor instanceof TrustedSystem)) {
            told.remove("deal");
        }
        return HttpResponse.json(201, told);
    }

    HttpResponse problems(Map<String, String> problems) {
        if (page) {
            List<String> lines = new ArrayList<>();
            problems.forEach(
                    (field, problem) ->
                            lines.add(
                                    fieldName(field)
                                            + ": "
                                            + words.getString("problem." + problem)));
            return page(422, "problems.title", lines);
        }
        List<Map<String, String>> fields = new ArrayList<>();
        problems.forEach(
                (field, problem) ->
                        fields.add(
                                Map.of(
                                        "field",
                                        field,
                                        "problem",
                                        problem,
                                        "message",
                                        words.getString("problem." + problem))));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "fields");
        body.put("fields", fields);
        return HttpResponse.json(422, body);
    }

    HttpResponse withoutKey() {
        return error(401, "no-key");
    }

    HttpResponse wrongKey() {
        return error(403, "wrong-key");
    }

    HttpResponse tooLarge(int most) {
        return page
                ? page(413, "too-large.title", List.of(words.getString("too-large.text")))
                : HttpResponse.error(413, "too-large", "at most %d bytes".formatted(most));
    }

    HttpResponse unreadable(Fields.Unreadable unreadable) {
        return page
                ? page(unreadable.status(), "unreadable.title", List.of(unreadable.why()))
                : HttpResponse.error(unreadable.status(), "unreadable", unreadable.why());
    }

    HttpResponse later() {
        return error(503, "later");
    }

    private HttpResponse error(int status, String error) {
        String text = words.getString(error + ".text");
        return page
                ? page(status, error + ".title", List.of(text))
                : HttpResponse.error(status, error, text);
    }

    private String fieldName(String field) {
        String key = "field." + field;
        return words.containsKey(key) ? words.getString(key) : field;
    }

    private HttpResponse page(int status, String title, List<String> lines) {
        StringBuilder body = new StringBuilder();
        for (String line : lines) {
            body.append("<p>").append(escaped(line)).append("</p>");
        }
        String heading = escaped(words.getString(title));
        return HttpResponse.page(
                status,
                """
                <!doctype html><html lang="%s"><meta charset="utf-8">\
                <meta name="viewport" content="width=device-width,initial-scale=1">\
                <title>%s</title><style>body{font:18px/1.5 system-ui,sans-serif;max-width:32rem;\
                margin:15vh auto;padding:0 1.5rem;color:#1c2733;background:#fff}\
                h1{font-size:1.6rem}</style><h1>%s</h1>%s</html>"""
                        .formatted(words.getString("language"), heading, heading, body));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
