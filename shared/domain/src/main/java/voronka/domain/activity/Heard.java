package voronka.domain.activity;

import voronka.domain.book.StageKey;

/**
 * What a client said against it, as the sales book knows it.
 *
 * @param stage the stage whose script answers it
 * @param objection its key among that stage's
 */
public record Heard(StageKey stage, String objection) {}
