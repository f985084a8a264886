package voronka.domain.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import voronka.domain.team.MemberId;

/** A key for something outside. The key itself is shown once; its SHA-256 is what we keep. */
public sealed interface AccessKey {
    /** What it is called in the log and in messages. */
    String name();

    /** SHA-256 of the key, in hexadecimal. */
    String hash();

    /**
     * A website form. Its key stands in the page for everybody to read, so it opens nothing but the
     * fields of a lead.
     *
     * @param name what the form's address ends with
     * @param pipeline where its leads go; null for the book's first
     * @param thanks where the visitor's browser goes next; null for a page of ours
     */
    record FormKey(
            String name,
            String hash,
            @Nullable String pipeline,
            @Nullable String thanks,
            MemberId issuedBy,
            Instant issuedAt)
            implements AccessKey {}

    /**
     * A member's calendar. It stands in a link that a calendar program asks again and again, so it
     * opens nothing but that one person's days.
     *
     * @param member whose calendar it is; each has one key at most
     * @param bot what the bot is called, for links back to it; null when nobody could tell
     * @param version 0 for a key not stored yet
     */
    record CalendarKey(
            MemberId member, String hash, @Nullable String bot, Instant issuedAt, long version)
            implements AccessKey {
        @Override
        public String name() {
            return member.value();
        }
    }

    /** Another system, which is trusted with owners, products and transitions. */
    record ApiKey(String name, String hash, MemberId issuedBy, Instant issuedAt)
            implements AccessKey {}
}
