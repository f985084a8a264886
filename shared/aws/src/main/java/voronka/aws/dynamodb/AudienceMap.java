package voronka.aws.dynamodb;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.domain.notice.Notice.Audience;
import voronka.domain.team.MemberId;

/** Who is told, as a map attribute. */
final class AudienceMap {
    private static final String MEMBER = "member";
    private static final String MEMBERS = "members";

    private AudienceMap() {}

    static Fields write(Audience audience) {
        return switch (audience) {
            case Audience.One(MemberId member) -> Fields.of("one").with(MEMBER, member.value());
            case Audience.Managers managers -> Fields.of("managers");
            case Audience.Those(List<MemberId> members) ->
                    Fields.of("those")
                            .withTexts(MEMBERS, members.stream().map(MemberId::value).toList());
            case Audience.HeadsOf(@Nullable MemberId member) ->
                    Fields.of("heads-of").with(MEMBER, Members.idOf(member));
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
            case "those" ->
                    new Audience.Those(
                            row.textsIfAny(MEMBERS).stream().map(MemberId::new).toList());
            case "heads-of" -> new Audience.HeadsOf(Members.read(row.textOrNull(MEMBER)));
            case "directors" -> new Audience.Directors();
            case "everybody" -> new Audience.Everybody();
            case "same-as-before" ->
                    new Audience.SameAsBefore(Members.read(row.textOrNull(MEMBER)));
            default -> throw new IllegalStateException("not an audience: " + kind);
        };
    }
}
