package voronka.local.template;

import java.util.List;
import java.util.stream.Collectors;

/** The template cannot be run here. Names everything that is wrong with it at once. */
public final class BadTemplate extends RuntimeException {
    private final transient List<Problem> problems;

    BadTemplate(List<Problem> problems) {
        super(
                problems.stream()
                        .map(problem -> "  " + problem.path() + ": " + problem.text())
                        .collect(
                                Collectors.joining(
                                        "\n", "The template cannot be run here:\n", "")));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, in the order of the document. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * One thing that is wrong.
     *
     * @param path where in the document, keys joined by slashes
     * @param text what is wrong, and what would be right when that is known
     */
    public record Problem(String path, String text) {}
}
