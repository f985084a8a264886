package voronka.domain.team;

import org.jspecify.annotations.Nullable;

/** Who did it: what the log says beside every change. */
public sealed interface Actor {
    /** The member of the company who did it; null for everybody else. */
    default @Nullable MemberId member() {
        return this instanceof Person person ? person.id() : null;
    }

    /** A member of the company. */
    record Person(MemberId id) implements Actor {}

    /** Another system, by the name of the key it came with. */
    record OtherSystem(String name) implements Actor {}

    /** A visitor of the website, through that form. */
    record Visitor(String form) implements Actor {}

    /** The process itself: a clock that ran out, a date that came. */
    record Process() implements Actor {}
}
