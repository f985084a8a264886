/** A website form or another system brings a lead: verify, parse, capture, answer. */
@NullMarked
package voronka.leadintake;

import org.jspecify.annotations.NullMarked;
