package voronka.leadintake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.Books;
import voronka.domain.book.SalesBook;
import voronka.domain.contact.Contact;
import voronka.domain.contact.PhoneNumbers;
import voronka.domain.deal.DealFacts;
import voronka.domain.money.Money;
import voronka.domain.selling.Enquiry;
import voronka.domain.team.Actor;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Team;
import voronka.leadintake.Doorkeeper.FormVisitor;
import voronka.leadintake.Doorkeeper.TrustedSystem;

/** Reads what somebody asked from the fields they sent, or tells every field that is not right. */
final class EnquiryReader {
    private static final int LONGEST_FIELD = 4000;
    private static final Pattern EMAIL =
            Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}\\.[^@\\s.]{2,}");
    private static final Pattern TELEGRAM = Pattern.compile("@?([A-Za-z][A-Za-z0-9_]{3,31})");

    private final PhoneNumbers phones;
    private final Books books;
    private final Team team;

    EnquiryReader(PhoneNumbers phones, Books books, Team team) {
        this.phones = phones;
        this.books = books;
        this.team = team;
    }

    /** What reading gives. */
    sealed interface Reading {}

    /** It is right. */
    record Good(Enquiry enquiry) implements Reading {}

    /** It is not: by field, what is wrong, as a key of the words. */
    record Bad(Map<String, String> problems) implements Reading {}

    /** What a visitor may say: the fields of a lead and nothing else. */
    Reading ofVisitor(FormVisitor visitor, Map<String, String> fields) {
        Draft draft = new Draft(fields);
        String form = visitor.form().name();
        return draft.finish(
                form, new Actor.Visitor(form), visitor.form().pipeline(), null, null, null);
    }

    /** What a trusted system may say: also who answers for it, about what, and for how much. */
    Reading ofSystem(TrustedSystem system, String form, Map<String, String> fields) {
        Draft draft = new Draft(fields);
        MemberId owner = draft.owner();
        Money amount = draft.amount();
        return draft.finish(
                form,
                new Actor.OtherSystem(system.key().name()),
                draft.value("pipeline"),
                owner,
                draft.value("product"),
                amount);
    }

    private final class Draft {
        private final Map<String, String> fields;
        private final Map<String, String> problems = new LinkedHashMap<>();

        Draft(Map<String, String> fields) {
            this.fields = fields;
            fields.forEach(
                    (name, value) -> {
                        if (value.length() > LONGEST_FIELD || name.length() > 100) {
                            problems.put(
                                    name.substring(0, Math.min(100, name.length())), "too-long");
                        }
                    });
        }

        @Nullable String value(String name) {
            String value = fields.get(name);
            return value == null || value.isBlank() ? null : value.strip();
        }

        @Nullable String first(String... names) {
            for (String name : names) {
                String value = value(name);
                if (value != null) {
                    return value;
                }
            }
            return null;
        }

        @Nullable String phone() {
            String typed = value("phone");
            if (typed == null) {
                return null;
            }
            Optional<String> read = phones.read(typed);
            if (read.isEmpty()) {
                problems.putIfAbsent("phone", "not-a-phone");
            }
            return read.orElse(null);
        }

        @Nullable String matching(String name, Pattern shape, String problem) {
            String typed = value(name);
            if (typed == null) {
                return null;
            }
            var matcher = shape.matcher(typed);
            if (!matcher.matches()) {
                problems.putIfAbsent(name, problem);
                return null;
            }
            return matcher.groupCount() > 0 ? matcher.group(1) : typed;
        }

        @Nullable MemberId owner() {
            String wanted = value("owner");
            if (wanted == null) {
                return null;
            }
            List<Member> found =
                    team.roster().members().stream()
                            .filter(
                                    m ->
                                            m.id().value().equals(wanted)
                                                    || m.name().equalsIgnoreCase(wanted))
                            .toList();
            if (found.size() != 1) {
                problems.put("owner", found.isEmpty() ? "no-such-member" : "many-such-members");
                return null;
            }
            return found.getFirst().id();
        }

        @Nullable Money amount() {
            String typed = value("amount");
            if (typed == null) {
                return null;
            }
            try {
                return Money.ofMajor(new BigDecimal(typed), currency());
            } catch (IllegalArgumentException notASum) {
                problems.put("amount", "not-a-sum");
                return null;
            }
        }

        private Currency currency() {
            return books.current()
                    .map(SalesBook::currency)
                    .orElseThrow(() -> new IllegalArgumentException("no sales book"));
        }

        Reading finish(
                String form,
                Actor by,
                @Nullable String pipeline,
                @Nullable MemberId owner,
                @Nullable String product,
                @Nullable Money amount) {
            Contact contact =
                    new Contact(
                            "",
                            value("name"),
                            value("company"),
                            phone(),
                            matching("email", EMAIL, "not-an-email"),
                            matching("telegram", TELEGRAM, "not-a-telegram-name"));
            if (contact.keys().isEmpty() && problems.isEmpty()) {
                for (String way : List.of("phone", "email", "telegram")) {
                    problems.put(way, "one-of-these");
                }
            }
            if (!problems.isEmpty()) {
                return new Bad(problems);
            }
            String source = first("source", "utm_source");
            return new Good(
                    new Enquiry(
                            form,
                            by,
                            fields,
                            contact,
                            title(form, contact),
                            amount,
                            cut(source == null ? form : source, 100),
                            pipeline,
                            owner,
                            product));
        }

        private String title(String form, Contact contact) {
            String said = first("title", "message", "comment", "product");
            List<String> fallback = new ArrayList<>();
            fallback.add(contact.company());
            fallback.add(contact.name());
            fallback.add(form);
            String title =
                    said != null
                            ? said
                            : fallback.stream()
                                    .filter(java.util.Objects::nonNull)
                                    .findFirst()
                                    .orElse(form);
            return cut(title.lines().findFirst().orElse(form).strip(), DealFacts.LONGEST_TITLE);
        }

        private String cut(String text, int most) {
            return text.length() <= most ? text : text.substring(0, most - 1) + "…";
        }
    }
}
