package voronka.telegram.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voronka.domain.contact.Contact;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealFacts;
import voronka.domain.deal.FrozenDeal;
import voronka.domain.deal.LostDeal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.WonDeal;
import voronka.domain.followup.DealFile;
import voronka.telegram.screen.Excerpt;
import voronka.telegram.screen.Html;
import voronka.telegram.words.PhoneText;

/** The lines by which a deal is recognised, the same on every screen. */
final class DealLines {
    private static final String DOT = " · ";
    private static final int LONGEST_TITLE = DealFacts.LONGEST_TITLE;
    private static final int LONGEST_PART = 100;
    private static final int LONGEST_PHONE = 40;

    private DealLines() {}

    /** How it is doing: sold, lost, asleep, or how its next promise and its stage's limit stand. */
    static String icon(DealFile file, @Nullable Instant limit, Viewer viewer) {
        return switch (file.deal()) {
            case WonDeal won -> "✅";
            case LostDeal lost -> "❌";
            case FrozenDeal frozen -> "💤";
            case OpenDeal open ->
                    Stream.concat(
                                    Stream.ofNullable(limit),
                                    file.next().map(next -> next.due().instant()).stream())
                            .min(Comparator.naturalOrder())
                            .map(
                                    due ->
                                            due.isBefore(viewer.now())
                                                    ? "🔴"
                                                    : viewer.dates().isByToday(due) ? "🟡" : "🟢")
                            .orElse("🟢");
        };
    }

    /** Title and sum. */
    static Html title(Deal deal, Viewer viewer) {
        DealFacts facts = deal.facts();
        Html line = Html.empty().bold(Excerpt.line(facts.title(), LONGEST_TITLE));
        return facts.amount() == null ? line : line.text(DOT + viewer.sum(facts.amount()));
    }

    /**
     * The client with every way to reach them; empty when nothing is known. A name that is the
     * deal's title is not said twice.
     */
    static String client(Deal deal) {
        return client(deal.facts().contact(), deal.facts().title());
    }

    /** The same of a contact alone. */
    static String client(Contact contact) {
        return client(contact, "");
    }

    private static String client(Contact contact, String title) {
        List<String> parts = new ArrayList<>();
        add(contact.company(), parts);
        if (!title.equals(contact.name())) {
            add(contact.name(), parts);
        }
        add(phone(contact), parts);
        add(contact.email(), parts);
        add(contact.telegram() == null ? null : "@" + contact.telegram(), parts);
        return String.join(DOT, parts);
    }

    /** The number to call; null when it is not known. */
    static @Nullable String phone(Deal deal) {
        return phone(deal.facts().contact());
    }

    private static @Nullable String phone(Contact contact) {
        String phone = contact.phone();
        return phone == null ? null : Excerpt.line(PhoneText.of(phone), LONGEST_PHONE);
    }

    /** Title and client in a few words, for a line of a list. */
    static String brief(Deal deal) {
        String client = clientName(deal);
        String title = Excerpt.line(deal.facts().title(), 36);
        return client.isEmpty() || title.contains(client) ? title : title + ", " + client;
    }

    /** Where it came from, about what, and its number. */
    static Html origin(Deal deal, Viewer viewer) {
        DealFacts facts = deal.facts();
        List<String> parts = new ArrayList<>();
        add(facts.origin().product(), parts);
        String source = facts.origin().source();
        add(source.equals("chat") ? viewer.say("source.chat") : source, parts);
        parts.add("");
        return Html.of(String.join(DOT, parts)).code(facts.id().value());
    }

    private static String clientName(Deal deal) {
        Contact contact = deal.facts().contact();
        @Nullable String name = contact.company() != null ? contact.company() : contact.name();
        return name == null ? "" : Excerpt.line(name, 24);
    }

    private static void add(@Nullable String part, List<String> parts) {
        if (part != null && !part.isBlank()) {
            parts.add(Excerpt.line(part, LONGEST_PART));
        }
    }
}
