package voronka.domain.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A person, with at least the ways to reach them that they left.
 *
 * @param phone in international form
 * @param email as typed; compared without regard to case
 * @param telegram a user name without "@"
 */
public record Contact(
        String id,
        @Nullable String name,
        @Nullable String company,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String telegram) {

    /** What the person is recognised by, the surest first. */
    public List<ContactKey> keys() {
        List<ContactKey> keys = new ArrayList<>();
        if (phone != null) {
            keys.add(new ContactKey(ContactKey.Kind.PHONE, phone));
        }
        if (email != null) {
            keys.add(new ContactKey(ContactKey.Kind.EMAIL, email.toLowerCase(Locale.ROOT)));
        }
        if (telegram != null) {
            keys.add(new ContactKey(ContactKey.Kind.TELEGRAM, telegram.toLowerCase(Locale.ROOT)));
        }
        return keys;
    }

    /** The same facts under the id of somebody already known, who may have told more before. */
    public Contact mergedInto(Contact known) {
        return new Contact(
                known.id(),
                name != null ? name : known.name(),
                company != null ? company : known.company(),
                phone != null ? phone : known.phone(),
                email != null ? email : known.email(),
                telegram != null ? telegram : known.telegram());
    }
}
