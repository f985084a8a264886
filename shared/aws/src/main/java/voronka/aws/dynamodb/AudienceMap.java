package voronka.aws.dynamodb;

import org.jspecify.annotations.Nullable;
import voronka.domain.notice.Notice.Audience;
import voronka.domain.team.MemberId;

/** Who is told, as a map attribute. */
final class AudienceMap {
    private static final String MEMBER = "member";

    private AudienceMap() {}

    static Fields write(Audience audience) {
        return switch (audience) {
            case Audience.One(MemberId member) -> Fields.of("one").with(MEMBER, member.value());
            case Audience.Managers managers -> Fields.of("managers");
            case Audience.Directors directors -> Fields.of("directors");
            case Audience.Everybody everybody -> Fields.of("everybody");
            case Audience.SameAsBefore(@Nullable MemberId except) ->
                    Fields.of("same-as-before").with(MEMBER, Members.idOf(except));
        };
    }

    static Audience read(Row row) {
        String kind = row.text(Fields.KIND);
        return switch (kind) {
            case "one" -> new Audience.One(new MemberId(row.text(MEMBER)));
            case "managers" -> new Audience.Managers();
            case "directors" -> new Audience.Directors();
            case "everybody" -> new Audience.Everybody();
            case "same-as-before" ->
                    new Audience.SameAsBefore(Members.read(row.textOrNull(MEMBER)));
            default -> throw new IllegalStateException("not an audience: " + kind);
        };
    }
}
