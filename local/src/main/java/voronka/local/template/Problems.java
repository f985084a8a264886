package voronka.local.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with a template, so that one reading tells everything. */
final class Problems {
    private final Set<BadTemplate.Problem> found = new LinkedHashSet<>();

    void add(String path, String text) {
        found.add(new BadTemplate.Problem(path, text));
    }

    /**
     * Goes on only when nothing was found.
     *
     * @throws BadTemplate with everything found so far
     */
    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new BadTemplate(List.copyOf(found));
        }
    }
}
