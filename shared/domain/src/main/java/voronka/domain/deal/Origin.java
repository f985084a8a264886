package voronka.domain.deal;

import org.jspecify.annotations.Nullable;

/**
 * Where a deal came from.
 *
 * @param source what brought the client: a form's name, an advertisement, "chat" for by hand
 * @param product what it is about, when the bringer says so
 */
public record Origin(String source, @Nullable String product) {}
