package voronka.domain.followup;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.domain.team.MemberId;

/**
 * A member's promises that are due in one minute, claimed by whoever is first, so that many due at
 * once arrive as one message.
 *
 * @param sentAt when the message went out; null while the claim is all there is
 * @param version 0 for an agenda not stored yet
 */
public record Agenda(
        Key key,
        List<String> followUps,
        Instant claimedAt,
        @Nullable Instant sentAt,
        long version) {

    /**
     * Whose and when.
     *
     * @param minute the instant, cut to the minute
     * @param only the one follow-up that came too late for the minute's common agenda, or null
     */
    public record Key(MemberId member, Instant minute, @Nullable String only) {}

    /** The same, claimed again because the first claimant has not finished. */
    public Agenda claimedAgain(List<String> followUps, Instant now) {
        return new Agenda(key, followUps, now, null, version);
    }

    /** The message went out. */
    public Agenda sent(Instant now) {
        return new Agenda(key, followUps, claimedAt, now, version + 1);
    }
}
