/**
 * What happened with a client: calls, meetings, e-mails, messages, notes, quotes and invoices, with
 * the words that were said and the files that came with them.
 */
@NullMarked
package voronka.domain.activity;

import org.jspecify.annotations.NullMarked;
