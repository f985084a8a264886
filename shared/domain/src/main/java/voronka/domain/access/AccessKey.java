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

    /** Another system, which is trusted with owners, products and transitions. */
    record ApiKey(String name, String hash, MemberId issuedBy, Instant issuedAt)
            implements AccessKey {}
}
