package voronka.domain.staffing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import voronka.domain.Ids;
import voronka.domain.access.AccessKey;
import voronka.domain.access.AccessKeys;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Ledger;
import voronka.domain.ledger.Write;
import voronka.domain.team.Member;

/** A director gives a website or another system its key. It is shown once; we keep its hash. */
public final class IssuingKey {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private final Ledger ledger;
    private final AccessKeys keys;
    private final Clock clock;
    private final Ids ids;

    public IssuingKey(Ledger ledger, AccessKeys keys, Clock clock, Ids ids) {
        this.ledger = ledger;
        this.keys = keys;
        this.clock = clock;
        this.ids = ids;
    }

    /** What became of it. */
    public sealed interface Result {}

    /** The key, to be shown once. */
    public record Issued(String name, String key) implements Result {}

    /** There is such a form, and its address stands in a page somewhere. */
    public record AlreadyThere(String name) implements Result {}

    /** Only directors issue keys. */
    public record NotAllowed() implements Result {}

    /** A name is 1 to 40 small Latin letters, digits and hyphens that begin with a letter. */
    public record BadName(String name) implements Result {}

    /** A key for a new website form of that name; a form that is there keeps its key. */
    public Result forForm(String name, Member by) {
        return keys.form(name).isPresent() && by.role().administers()
                ? new AlreadyThere(name)
                : renewedForForm(name, by);
    }

    /** Another key for the website form of that name; the earlier one stops working. */
    public Result renewedForForm(String name, Member by) {
        return issue(
                name,
                by,
                key ->
                        new AccessKey.FormKey(
                                name, hash(key), null, null, by.id(), clock.instant()));
    }

    /** A key for another system. */
    public Result forSystem(String name, Member by) {
        return issue(
                name, by, key -> new AccessKey.ApiKey(name, hash(key), by.id(), clock.instant()));
    }

    private Result issue(
            String name, Member by, java.util.function.Function<String, AccessKey> made) {
        if (!by.role().administers()) {
            return new NotAllowed();
        }
        if (!NAME.matcher(name).matches()) {
            return new BadName(name);
        }
        String key = ids.secret();
        Write write = new Write.OfKey(made.apply(key));
        ledger.commit(new Change(List.of(write), null, clock.instant()));
        return new Issued(name, key);
    }

    /** The SHA-256 of a key, in hexadecimal: all that is kept and compared. */
    public static String hash(String key) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
