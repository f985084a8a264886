package voronka.aws.dynamodb;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import voronka.domain.team.Chat;
import voronka.domain.team.Language;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Role;

/** A person of the company, in the table. */
final class MemberItem {
    private static final String ID = "id";
    private static final String NAME = "name";
    private static final String ROLE = "role";
    private static final String LANGUAGE = "language";
    private static final String ZONE = "zone";
    private static final String CHAT = "chat";
    private static final String CHAT_PERSON = "person";
    private static final String CHAT_ID = "id";
    private static final String REACHABLE = "reachable";
    private static final String TEAM = "team";
    private static final String LEFT = "left";

    static final TableSchema<Member> SCHEMA =
            Schema.of(Member.class)
                    .key(member -> Keys.member(member.id()))
                    .version(Member::version)
                    .text(ID, member -> member.id().value())
                    .text(NAME, Member::name)
                    .text(ROLE, member -> member.role().name())
                    .text(LANGUAGE, member -> member.language().name())
                    .text(ZONE, member -> member.zone().getId())
                    .map(CHAT, member -> write(member.chat()))
                    .flag(REACHABLE, Member::reachable)
                    .text(TEAM, Member::team)
                    .text(LEFT, member -> member.active() ? null : "left")
                    .readBy(MemberItem::read);

    private MemberItem() {}

    private static @Nullable Fields write(@Nullable Chat chat) {
        return chat == null
                ? null
                : new Fields().with(CHAT_PERSON, chat.person()).with(CHAT_ID, chat.id());
    }

    private static Member read(Row row) {
        return new Member(
                new MemberId(row.text(ID)),
                row.text(NAME),
                Role.valueOf(row.text(ROLE)),
                Language.valueOf(row.text(LANGUAGE)),
                ZoneId.of(row.text(ZONE)),
                chat(row.rowOrNull(CHAT)),
                row.flag(REACHABLE),
                row.textOrNull(TEAM),
                row.textOrNull(LEFT) == null,
                row.number(Schema.VERSION));
    }

    private static @Nullable Chat chat(@Nullable Row row) {
        return row == null ? null : new Chat(row.number(CHAT_PERSON), row.number(CHAT_ID));
    }
}
