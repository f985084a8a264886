package voronka.book;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.Responsible;
import voronka.domain.team.MemberId;
import voronka.domain.team.Role;

/** Who answers: {@code owner}, {@code {inTurn: manager}}, {@code {person: Анна}}. */
final class Whos {
    private Whos() {}

    /** The deal's owner where the document says nothing; null when it says something wrong. */
    static @Nullable Responsible read(Cursor at) {
        if (at.isAbsent()) {
            return new Responsible.DealOwner();
        }
        if (!at.isFields()) {
            return at.oneOf(List.of(Names.OWNER)) == null ? null : new Responsible.DealOwner();
        }
        if (!at.hasFields(Names.of("who"))) {
            return null;
        }
        if (!at.field(Names.PERSON).isAbsent()) {
            return person(at.field(Names.PERSON));
        }
        Role role = at.field(Names.IN_TURN).oneOf(Role.class);
        return role == null ? null : new Responsible.InTurn(role);
    }

    private static @Nullable Responsible person(Cursor at) {
        String name = at.text();
        if (name == null) {
            return null;
        }
        People people = at.reading().people();
        List<MemberId> named = people.named(name);
        if (named.size() == 1) {
            return new Responsible.Person(named.getFirst());
        }
        List<String> everybody = people.names();
        at.wrong(
                named.isEmpty()
                        ? new Fault.NoSuch(Fault.Thing.PERSON, name, Nearest.to(name, everybody))
                        : new Fault.SeveralPeople(
                                name, named.stream().map(people::nameOf).toList()));
        return null;
    }

    static Object write(Responsible who, People people) {
        return switch (who) {
            case Responsible.DealOwner owner -> Names.OWNER;
            case Responsible.InTurn(Role role) -> Map.of(Names.IN_TURN, Names.of(role));
            case Responsible.Person(MemberId member) -> Map.of(Names.PERSON, people.nameOf(member));
        };
    }
}
