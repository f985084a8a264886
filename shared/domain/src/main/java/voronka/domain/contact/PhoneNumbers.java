package voronka.domain.contact;

import java.util.Optional;

/** Reads phone numbers the way people type them. */
public interface PhoneNumbers {
    /** The number in international form, "+79271234567"; empty when it is none. */
    Optional<String> read(String typed);

    /** The number as people like to see it, "+7 927 123-45-67". */
    String show(String international);
}
