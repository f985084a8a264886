package voronka.book;

import org.jspecify.annotations.Nullable;
import voronka.domain.book.SalesBook;

/**
 * One reading of a document.
 *
 * @param before the version that it is to follow: keys of its retired stages are not given again;
 *     null when it follows none
 * @param strict whether it is a person's file: names must be told apart and fit a screen. What was
 *     stored before there was a rule is read as it is
 */
record Reading(People people, @Nullable SalesBook before, boolean strict, Mistakes mistakes) {}
