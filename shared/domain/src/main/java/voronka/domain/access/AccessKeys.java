package voronka.domain.access;

import java.util.Optional;

/** The keys that were issued, read. */
public interface AccessKeys {
    /** The form of that name. */
    Optional<AccessKey.FormKey> form(String name);

    /** The system whose key has that hash. */
    Optional<AccessKey.ApiKey> api(String hash);
}
