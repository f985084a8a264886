package voronka.domain.team;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A person of the company.
 *
 * @param chat where the person is reached; null for somebody who has not come to the bot
 * @param reachable false once the messenger said that the person has blocked the bot
 * @param version 0 for a member not stored yet
 */
public record Member(
        MemberId id,
        String name,
        Role role,
        Language language,
        ZoneId zone,
        @Nullable Chat chat,
        boolean reachable,
        long version) {

    public Member speaking(Language other) {
        return new Member(id, name, role, other, zone, chat, reachable, version);
    }

    /** The same person, known to be reachable or not. */
    public Member reachable(boolean now) {
        return new Member(id, name, role, language, zone, chat, now, version);
    }
}
