package voronka.local.page;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page must know of this stack before anything has happened.
 *
 * @param site the sample website whose form makes leads
 * @param bot who the people talk to
 * @param hints what a newcomer could not guess
 */
public record About(Site site, Bot bot, Hints hints) {

    /**
     * @param form the form's name: it posts to {@code /leads/<form>}
     * @param key the form's public key, sent along as a hidden field
     * @param name of the company, by language ({@code ru}, {@code en})
     */
    public record Site(String form, String key, Map<String, String> name) {
        public Site {
            name = Map.copyOf(name);
        }
    }

    /** The bot as the Bot API knows it; the user name has no {@code @}. */
    public record Bot(String name, String username) {}

    /**
     * @param bootstrapCode makes the first person who sends it the administrator; null when there
     *     is one already
     * @param people what is known of a person, by Telegram id
     */
    public record Hints(@Nullable String bootstrapCode, Map<Long, Person> people) {
        public Hints {
            people = Map.copyOf(people);
        }
    }

    /**
     * @param role as the product names it, {@code manager} or {@code director} for instance
     * @param start what this person sends to be let in: {@code /start <code>}
     */
    public record Person(String role, String start) {}
}
