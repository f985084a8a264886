package voronka.telegram.view;

import java.util.List;
import voronka.domain.book.Pipeline;
import voronka.domain.book.Stage;

/**
 * The way of a deal as a chart: row by row, a rhombus where the way on has conditions, and the ends
 * a deal has.
 */
record PrintedFlow(Pipeline pipeline, BookPhrases phrases) {
    private static final int COLUMNS = 4;
    private static final int MARGIN = 22;
    private static final int WIDTH = 200;
    private static final int HEIGHT = 84;
    private static final int ACROSS = 52;
    private static final int DOWN = 64;
    private static final int ALL = 2 * MARGIN + COLUMNS * WIDTH + (COLUMNS - 1) * ACROSS;
    private static final int END = 40;
    private static final int LETTERS = 20;

    void into(Markup page) {
        int stages = pipeline.stages().size();
        int bottom = (stages / COLUMNS + 1) * (HEIGHT + DOWN);
        page.open("div", "chart");
        page.raw("<svg class=\"flow\" viewBox=\"0 0 %d %d\">".formatted(ALL, bottom + END + 2));
        for (int place = 0; place < stages; place++) {
            box(page, place);
            way(page, place);
        }
        end(page, "won", x(stages), y(stages) + (HEIGHT - END) / 2);
        letters(page, "limit", MARGIN, bottom + END / 2 + 5, phrases.say("book.flow.any"));
        end(page, "lost", x(1), bottom);
        end(page, "frozen", x(2), bottom);
        page.close("svg").close("div");
        if (pipeline.stages().stream().anyMatch(stage -> !stage.gate().isEmpty())) {
            page.in("p", "small", "◆ " + phrases.say("book.flow.gate"));
        }
    }

    private void box(Markup page, int place) {
        Stage stage = pipeline.stages().get(place);
        int x = x(place);
        int y = y(place);
        boolean key = stage.key().equals(pipeline.keyStage());
        rectangle(page, key ? "box key" : "box", x, y, HEIGHT);
        letters(page, "number", x + 12, y + 19, String.valueOf(place + 1));
        List<String> lines = Wrapped.lines(phrases.name(stage), LETTERS);
        int first = y + HEIGHT / 2 + 6 - (lines.size() - 1) * 9;
        for (int line = 0; line < lines.size(); line++) {
            letters(page, "name", x + WIDTH / 2, first + line * 18, lines.get(line));
        }
        if (stage.limit() != null) {
            List<String> limit = Wrapped.lines(phrases.limit(stage.limit()), LETTERS + 8);
            for (int line = 0; line < limit.size(); line++) {
                letters(page, "limit", x + 6, y + HEIGHT + 16 + line * 15, limit.get(line));
            }
        }
    }

    /** To the next box: straight on within a row, around the margin to the next one. */
    private void way(Markup page, int place) {
        boolean turns = (place + 1) % COLUMNS == 0;
        int x = x(place) + WIDTH;
        int y = y(place) + HEIGHT / 2;
        int to = y(place + 1) + HEIGHT / 2;
        path(
                page,
                "way",
                turns
                        ? "M%d %d h11 V%d H11 V%d H%d".formatted(x, y, to - 62, to, MARGIN - 2)
                        : "M%d %d h%d".formatted(x, y, ACROSS - 2));
        int tip = turns ? MARGIN - 1 : x + ACROSS - 1;
        path(page, "tip", "M%d %d l-8 -5 v10 z".formatted(tip, to));
        if (!pipeline.stages().get(place).gate().isEmpty()) {
            int middle = turns ? x + 11 : x + ACROSS / 2 - 4;
            path(page, "gate", "M%d %d l10 10 l-10 10 l-10 -10 z".formatted(middle, y - 10));
        }
    }

    private void end(Markup page, String end, int x, int y) {
        rectangle(page, "end " + end, x, y, END);
        letters(page, "name", x + WIDTH / 2, y + END / 2 + 6, phrases.say("map." + end));
    }

    private static void rectangle(Markup page, String kind, int x, int y, int height) {
        page.raw(
                "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"10\"/>"
                        .formatted(kind, x, y, WIDTH, height));
    }

    private static void letters(Markup page, String kind, int x, int y, String text) {
        page.raw("<text class=\"%s\" x=\"%d\" y=\"%d\">".formatted(kind, x, y));
        page.text(text).close("text");
    }

    private static void path(Markup page, String kind, String points) {
        page.raw("<path class=\"%s\" d=\"%s\"/>".formatted(kind, points));
    }

    private static int x(int place) {
        return MARGIN + place % COLUMNS * (WIDTH + ACROSS);
    }

    private static int y(int place) {
        return 2 + place / COLUMNS * (HEIGHT + DOWN);
    }
}
