package voronka.telegram.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.CustomField;
import voronka.domain.funnel.Filter;
import voronka.domain.funnel.Frame;
import voronka.domain.funnel.FunnelView;
import voronka.domain.team.MemberId;
import voronka.telegram.screen.Excerpt;
import voronka.telegram.words.MoneyText;
import voronka.telegram.words.PeriodText;

/** What a funnel's view is called: of when, of which deals. */
public record FunnelNames(Viewer viewer) {
    private static final int LONGEST = 40;
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /** Now, at the end of a day, or a period. */
    public String period(FunnelView view) {
        if (view.period() == null) {
            return viewer.say("funnel.now");
        }
        return view.kind() == FunnelView.Kind.NOW
                ? viewer.say(
                        "funnel.then",
                        "day",
                        PeriodText.day(view.period().last(), viewer.member().language()))
                : PeriodText.of(view.period(), viewer.member().language());
    }

    /**
     * Whose, or whence.
     *
     * @param name of the view's part, as the answer has it
     * @param frame says what its fields are called
     */
    public String part(FunnelView view, @Nullable String name, Frame frame) {
        if (view.part() == null || name == null) {
            return viewer.say("funnel.all");
        }
        return switch (view.part().by()) {
            case OWNER -> owner(name);
            case TEAM -> viewer.say("funnel.by.team", "name", Excerpt.line(name, LONGEST));
            case FILTER ->
                    String.join(
                            " · ",
                            Filter.read(name).terms().stream()
                                    .map(term -> term(term, frame))
                                    .toList());
            case SOURCE -> viewer.say("funnel.by.source", "name", source(name));
            case CHANNEL -> viewer.say("funnel.by.channel", "name", channel(name));
            case PRODUCT -> viewer.say("funnel.by.product", "name", Excerpt.line(name, LONGEST));
        };
    }

    private String term(Filter.Term term, Frame frame) {
        String value =
                switch (term.what()) {
                    case "owner" -> owner(term.value());
                    case "source" -> source(term.value());
                    case "channel" -> channel(term.value());
                    default -> Excerpt.line(term.value(), LONGEST);
                };
        return switch (term.what()) {
            case "owner" -> value;
            case "team", "source", "channel", "product" ->
                    viewer.say("funnel.by." + term.what(), "name", value);
            case Filter.SUM ->
                    viewer.say("funnel.by.sum")
                            + " "
                            + sign(term)
                            + " "
                            + sum(Long.parseLong(term.value()));
            default -> field(term, frame);
        };
    }

    private String field(Filter.Term term, Frame frame) {
        String key = term.what().substring(Filter.FIELD.length());
        Optional<CustomField> field =
                frame.fields().stream().filter(one -> one.key().equals(key)).findFirst();
        String name = field.map(one -> one.name().in(viewer.member().language())).orElse(key);
        String shown = Excerpt.line(name, LONGEST);
        if (term.value().equals(Filter.EMPTY)) {
            return shown + ": " + viewer.say("funnel.by.empty");
        }
        String value = field.map(one -> value(one, term.value())).orElse(term.value());
        boolean words = field.filter(one -> one.type() == CustomField.Type.TEXT).isPresent();
        return shown
                + (words && term.op() == Filter.Op.IS ? ": " : " " + sign(term) + " ")
                + Excerpt.line(value, LONGEST);
    }

    private String value(CustomField field, String value) {
        return switch (field.type()) {
            case TEXT, NUMBER -> value;
            case MONEY -> sum(new BigDecimal(value).movePointRight(2).longValue());
            case DATE ->
                    ISO_DAY.matcher(value).matches()
                            ? PeriodText.day(LocalDate.parse(value), viewer.member().language())
                            : value;
            case YES_NO, FILE -> viewer.say("value." + value);
            case LIST ->
                    field.options().stream()
                            .filter(option -> option.key().equals(value))
                            .map(option -> option.name().in(viewer.member().language()))
                            .findFirst()
                            .orElse(value);
        };
    }

    private static String sign(Filter.Term term) {
        return switch (term.op()) {
            case IS -> "=";
            case LEAST -> "≥";
            case MOST -> "≤";
            case MORE -> ">";
            case LESS -> "<";
        };
    }

    /** Of whatever currency the company counts in: the reports beside it say which. */
    private String sum(long minor) {
        return MoneyText.plain(minor, viewer.member().language());
    }

    /** A source; those of our own by their words. */
    String source(String name) {
        return name.equals("chat") ? viewer.say("source.chat") : Excerpt.line(name, LONGEST);
    }

    /** How clients came. */
    String channel(String name) {
        return switch (name) {
            case "form", "chat", "system", "call" -> viewer.say("channel." + name);
            default -> Excerpt.line(name, LONGEST);
        };
    }

    /** An owner by the member's id, "" for nobody. */
    String owner(String id) {
        if (id.isEmpty()) {
            return viewer.say("funnel.nobody");
        }
        return id.equals(viewer.member().id().value()) ? viewer.say("funnel.own") : person(id);
    }

    /** An owner by their name, also who reads it; "" for nobody. */
    String person(String id) {
        return id.isEmpty() ? viewer.say("funnel.nobody") : viewer.name(new MemberId(id));
    }
}
