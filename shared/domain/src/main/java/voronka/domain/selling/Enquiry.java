package voronka.domain.selling;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import voronka.domain.contact.Contact;
import voronka.domain.deal.Origin;
import voronka.domain.money.Money;
import voronka.domain.team.Actor;
import voronka.domain.team.MemberId;

/**
 * What somebody asked, read and checked at the edge.
 *
 * @param form what it came through, by name
 * @param fields every field, exactly as it came
 * @param contact whom to answer, with at least one way to; its id is not used
 * @param title what the deal will be called
 * @param pipeline where it goes; null for the book's first
 * @param owner who is to answer; null for whoever takes it first. Only a trusted system says so
 * @param product what it is about; only a trusted system says so
 */
public record Enquiry(
        String form,
        Actor by,
        Map<String, String> fields,
        Contact contact,
        String title,
        @Nullable Money amount,
        String source,
        @Nullable String pipeline,
        @Nullable MemberId owner,
        @Nullable String product) {

    /** The field in which a trusted system says how the client came: "incoming call". */
    public static final String CHANNEL = "channel";

    private static final int LONGEST_CHANNEL = 40;

    /** How the client came. A visitor's form is a form, whatever its fields say. */
    public String channel() {
        return switch (by) {
            case Actor.Visitor visitor -> Origin.BY_FORM;
            case Actor.Person person -> Origin.BY_HAND;
            case Actor.OtherSystem system -> told();
            case Actor.Process process -> Origin.BY_SYSTEM;
        };
    }

    private String told() {
        String told = fields.getOrDefault(CHANNEL, "").strip();
        return told.isEmpty()
                ? Origin.BY_SYSTEM
                : told.substring(0, Math.min(told.length(), LONGEST_CHANNEL));
    }
}
