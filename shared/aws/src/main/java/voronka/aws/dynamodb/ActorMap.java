package voronka.aws.dynamodb;

import voronka.domain.team.Actor;
import voronka.domain.team.MemberId;

/** Who did it, as a map attribute. */
final class ActorMap {
    private static final String NAME = "name";

    private ActorMap() {}

    static Fields write(Actor actor) {
        return switch (actor) {
            case Actor.Person(MemberId id) -> Fields.of("person").with(NAME, id.value());
            case Actor.OtherSystem(String name) -> Fields.of("system").with(NAME, name);
            case Actor.Visitor(String form) -> Fields.of("visitor").with(NAME, form);
            case Actor.Process process -> Fields.of("process");
        };
    }

    static Actor read(Row row) {
        String kind = row.text(Fields.KIND);
        return switch (kind) {
            case "person" -> new Actor.Person(new MemberId(row.text(NAME)));
            case "system" -> new Actor.OtherSystem(row.text(NAME));
            case "visitor" -> new Actor.Visitor(row.text(NAME));
            case "process" -> new Actor.Process();
            default -> throw new IllegalStateException("not an actor: " + kind);
        };
    }
}
