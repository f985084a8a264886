package voronka.domain.access;

import java.util.Optional;
import voronka.domain.team.MemberId;

/** The keys that were issued, read. */
public interface AccessKeys {
    /** The form of that name. */
    Optional<AccessKey.FormKey> form(String name);

    /** The key of that member's calendar, as it is now: one that was taken back stops at once. */
    Optional<AccessKey.CalendarKey> calendar(MemberId member);

    /** The system whose key has that hash. */
    Optional<AccessKey.ApiKey> api(String hash);
}
