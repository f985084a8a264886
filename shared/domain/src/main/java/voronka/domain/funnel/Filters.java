package voronka.domain.funnel;

import java.util.Optional;

/** Filters that are too long for a button, which names them by their code. */
public interface Filters {
    /** Keeps it for good; the same again is no matter. */
    void keep(Filter filter);

    /** The filter of that code. */
    Optional<Filter> filter(String code);
}
