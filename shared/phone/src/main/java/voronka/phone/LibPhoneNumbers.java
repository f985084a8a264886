package voronka.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;
import voronka.domain.contact.PhoneNumbers;

/**
 * Reads a number typed with or without the country: "8 927 123-45-67" and "+7 (927) 1234567" are
 * the same one. Only numbers that can exist are read; digits that merely look like one are not.
 */
public final class LibPhoneNumbers implements PhoneNumbers {
    /** Longer than any number with all its brackets and dashes. */
    private static final int LONGEST = 40;

    /** Letters would be read as digits of a keypad: "call 555-HOME". Nobody types so here. */
    private static final Pattern TYPED = Pattern.compile("[+\\d\\s\\u00a0()./\\-\\u2010-\\u2015]+");

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final String region;

    /** Numbers typed without a country are Russian. */
    public LibPhoneNumbers() {
        this("RU");
    }

    /**
     * @param region where numbers typed without a country belong, as two capital letters ("RU")
     */
    public LibPhoneNumbers(String region) {
        this.region = region;
    }

    @Override
    public Optional<String> read(String typed) {
        String number = typed.strip();
        if (number.length() > LONGEST || !TYPED.matcher(number).matches()) {
            return Optional.empty();
        }
        try {
            PhoneNumber parsed = numbers.parse(number, region);
            return numbers.isValidNumber(parsed)
                    ? Optional.of(numbers.format(parsed, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    @Override
    public String show(String international) {
        try {
            return numbers.format(
                    numbers.parse(international, region), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException notANumber) {
            return international;
        }
    }
}
