package voronka.aws.dynamodb;

import org.jspecify.annotations.Nullable;
import voronka.domain.team.MemberId;

/** A member's id as an attribute; nobody is null. */
final class Members {
    private Members() {}

    static @Nullable String idOf(@Nullable MemberId member) {
        return member == null ? null : member.value();
    }

    static @Nullable MemberId read(@Nullable String id) {
        return id == null ? null : new MemberId(id);
    }
}
