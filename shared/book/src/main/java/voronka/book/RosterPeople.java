package voronka.book;

import java.util.List;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Roster;

/** The company's people by their names; namesakes by their name with the id in brackets. */
public record RosterPeople(Roster roster) implements People {
    @Override
    public List<MemberId> named(String name) {
        return roster.members().stream()
                .filter(
                        member ->
                                member.name().strip().equalsIgnoreCase(name)
                                        || withId(member).equalsIgnoreCase(name)
                                        || member.id().value().equals(name))
                .map(Member::id)
                .toList();
    }

    /** Somebody who has left goes by their id. */
    @Override
    public String nameOf(MemberId id) {
        return roster.byId(id).map(this::unique).orElse(id.value());
    }

    @Override
    public List<String> names() {
        return roster.members().stream().map(this::unique).toList();
    }

    private String unique(Member member) {
        String name = member.name().strip();
        return named(name).size() == 1 ? name : withId(member);
    }

    private static String withId(Member member) {
        return "%s (%s)".formatted(member.name().strip(), member.id());
    }
}
