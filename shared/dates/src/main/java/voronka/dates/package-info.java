/**
 * Dates, times and periods the way people say them, in Russian and in English.
 *
 * <p>Text becomes {@link voronka.dates.Token tokens}; the {@link voronka.dates.Lexicon words} of a
 * language, kept as data, give each of them its possible senses; {@link voronka.dates.Rule rules}
 * that are the same for all languages turn rows of senses into {@link voronka.dates.Bit bits} of a
 * date; a {@link voronka.dates.Plan} gathers the bits of one sentence, and only then the clock and
 * the calendar decide which moment is meant. Everything is pure: the same words at the same moment
 * mean the same.
 */
@NullMarked
package voronka.dates;

import org.jspecify.annotations.NullMarked;
