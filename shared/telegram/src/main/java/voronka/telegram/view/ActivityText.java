package voronka.telegram.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Enclosure;
import voronka.domain.activity.Heard;
import voronka.domain.activity.Said;
import voronka.telegram.screen.Excerpt;
import voronka.telegram.words.PhoneText;

/** What happened with a client, in words. */
final class ActivityText {
    private static final int LONGEST_NAME = 80;

    private final Viewer viewer;
    private final Function<Heard, String> objections;

    /** Where no book is at hand: an objection goes by its key. */
    ActivityText(Viewer viewer) {
        this(viewer, Heard::objection);
    }

    /** Of a deal in that pipeline of the book's. */
    ActivityText(BookText book, String pipeline) {
        this(book.viewer(), heard -> book.objection(pipeline, heard));
    }

    private ActivityText(Viewer viewer, Function<Heard, String> objections) {
        this.viewer = viewer;
        this.objections = objections;
    }

    /** What it was, and as much of what was said as is allowed. */
    String of(Activity activity, int most) {
        String head = head(activity);
        String said = said(activity.said(), most);
        if (said.isEmpty()) {
            return head.isEmpty() ? viewer.say("activity.note") : head;
        }
        return head.isEmpty() ? said : viewer.say("activity.said", "what", head, "said", said);
    }

    /** What it was; "" for a note, which is its words. */
    String head(Activity activity) {
        return switch (activity) {
            case Activity.Call call -> call(call);
            case Activity.Meeting meeting ->
                    meeting.place() == null
                            ? viewer.say("activity.meeting")
                            : viewer.say("activity.meeting.at", "place", line(meeting.place()));
            case Activity.Mail mail -> viewer.say("activity.mail." + code(mail.direction()));
            case Activity.Message message -> message(message);
            case Activity.Note note -> "";
            case Activity.Wish wish -> viewer.say("activity.wish");
            case Activity.Objected(Heard heard, Said said) ->
                    viewer.say("activity.objected", "says", objections.apply(heard));
            case Activity.Quote quote -> viewer.say("activity.quote");
            case Activity.Invoice invoice -> viewer.say("activity.invoice");
        };
    }

    /** What is to be said once it is written down. */
    String done(Activity activity) {
        return viewer.say(
                switch (activity) {
                    case Activity.Call call -> "done.call";
                    case Activity.Meeting meeting -> "done.meeting";
                    case Activity.Mail mail -> "done.mail";
                    case Activity.Message message -> "done.message";
                    case Activity.Note note -> "done.noted";
                    case Activity.Wish wish -> "done.wish";
                    case Activity.Objected objected -> "done.objected";
                    case Activity.Quote quote -> "done.quote";
                    case Activity.Invoice invoice -> "done.invoice";
                });
    }

    private String message(Activity.Message message) {
        if (message.from() == null) {
            return viewer.say("activity.message");
        }
        String from = viewer.say("activity.message.from", "who", line(message.from()));
        return message.wrote() == null
                ? from
                : viewer.say(
                        "activity.message.of",
                        "what",
                        from,
                        "when",
                        viewer.dates().moment(message.wrote()));
    }

    private String call(Activity.Call call) {
        String how =
                viewer.say(
                        "activity.call."
                                + code(call.direction())
                                + (call.reached() ? "" : ".missed"));
        return call.minutes() == null
                ? how
                : viewer.say("activity.minutes", "what", how, "n", call.minutes());
    }

    private String said(Said said, int most) {
        List<String> parts = new ArrayList<>();
        if (!said.text().isBlank()) {
            parts.add(
                    viewer.say("activity.quoted", "text", Excerpt.cut(said.text().strip(), most)));
        }
        if (!said.enclosed().isEmpty()) {
            parts.add(String.join(", ", said.enclosed().stream().map(this::enclosed).toList()));
        }
        return String.join("\n", parts);
    }

    /** What is enclosed, in a few words. */
    String enclosed(Enclosure enclosure) {
        return switch (enclosure) {
            case Enclosure.File file when file.kind() == Enclosure.Kind.DOCUMENT ->
                    viewer.say("enclosed.document", "name", line(file.name()));
            case Enclosure.File file -> viewer.say("enclosed." + code(file.kind()));
            case Enclosure.Place place ->
                    viewer.say(
                            "enclosed.place",
                            "at",
                            String.format(
                                    Locale.ROOT,
                                    "%.5f, %.5f",
                                    place.latitude(),
                                    place.longitude()));
            case Enclosure.Person person ->
                    viewer.say(
                            "enclosed.person",
                            "name",
                            line(person.name()),
                            "phone",
                            PhoneText.of(person.phone()));
        };
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String line(String text) {
        return Excerpt.line(text, LONGEST_NAME);
    }
}
