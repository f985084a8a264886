package voronka.aws;

import java.security.SecureRandom;
import java.time.Clock;
import voronka.domain.Ids;
import voronka.domain.deal.DealId;

/**
 * Ids from the machine's own source of randomness, which is asked at each call: what was drawn
 * before a snapshot would be the same in every process started from it.
 */
public final class RandomIds implements Ids {
    /** Crockford's 32 digits: in the order of their values, none that looks like another. */
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int TIME_DIGITS = 10;
    private static final int LENGTH = 26;

    private final Clock clock;

    public RandomIds(Clock clock) {
        this.clock = clock;
    }

    @Override
    public DealId deal() {
        return new DealId(random(DealId.LENGTH, DealId.ALPHABET));
    }

    /** Milliseconds since 1970 in ten digits, then 80 random bits in sixteen. */
    @Override
    public String next() {
        long millis = clock.millis();
        StringBuilder time = new StringBuilder(LENGTH);
        for (int place = TIME_DIGITS - 1; place >= 0; place--) {
            time.append(DIGITS.charAt((int) (millis >>> (5 * place)) & 31));
        }
        return time + random(LENGTH - TIME_DIGITS, DIGITS);
    }

    /** 130 random bits. */
    @Override
    public String secret() {
        return random(LENGTH, DIGITS);
    }

    private static String random(int length, String alphabet) {
        SecureRandom random = new SecureRandom();
        StringBuilder text = new StringBuilder(length);
        for (int place = 0; place < length; place++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
