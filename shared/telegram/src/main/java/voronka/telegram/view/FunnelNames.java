package voronka.telegram.view;

import org.jspecify.annotations.Nullable;
import voronka.domain.funnel.Filter;
import voronka.domain.funnel.FunnelView;
import voronka.domain.team.MemberId;
import voronka.telegram.screen.Excerpt;
import voronka.telegram.words.MoneyText;
import voronka.telegram.words.PeriodText;

/** What a funnel's view is called: of when, of which deals. */
public record FunnelNames(Viewer viewer) {
    private static final int LONGEST = 40;

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
     */
    public String part(FunnelView view, @Nullable String name) {
        if (view.part() == null || name == null) {
            return viewer.say("funnel.all");
        }
        return switch (view.part().by()) {
            case OWNER -> owner(name);
            case TEAM -> viewer.say("funnel.by.team", "name", Excerpt.line(name, LONGEST));
            case FILTER ->
                    String.join(" · ", Filter.read(name).terms().stream().map(this::term).toList());
            case SOURCE -> viewer.say("funnel.by.source", "name", source(name));
            case CHANNEL -> viewer.say("funnel.by.channel", "name", channel(name));
            case PRODUCT -> viewer.say("funnel.by.product", "name", Excerpt.line(name, LONGEST));
        };
    }

    private String term(Filter.Term term) {
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
            case Filter.SUM -> viewer.say("funnel.by.sum") + " " + sign(term) + " " + sum(term);
            default ->
                    Excerpt.line(term.what().substring(Filter.FIELD.length()), LONGEST)
                            + " "
                            + sign(term)
                            + " "
                            + value;
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
    private String sum(Filter.Term term) {
        long minor = Long.parseLong(term.value());
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
