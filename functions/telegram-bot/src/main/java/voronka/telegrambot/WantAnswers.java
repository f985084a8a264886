package voronka.telegrambot;

import java.util.List;
import java.util.Optional;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Direction;
import voronka.domain.activity.Enclosure;
import voronka.domain.activity.Said;
import voronka.domain.book.CustomField;
import voronka.domain.book.SalesBook;
import voronka.domain.conversation.Dialogue;
import voronka.domain.conversation.Want;
import voronka.domain.deal.FieldValue;
import voronka.domain.deal.Wish;
import voronka.domain.selling.Given;
import voronka.telegram.incoming.AttachedFile;

/** Reads the answer to what was asked for: words, a key, a file. */
final class WantAnswers {
    private static final List<Activity> TOUCHES =
            List.of(
                    new Activity.Call(Direction.OUT, true, null, Said.NOTHING),
                    new Activity.Call(Direction.OUT, false, null, Said.NOTHING),
                    new Activity.Meeting(null, Said.NOTHING));

    private final FieldWords fields;

    WantAnswers(FieldWords fields) {
        this.fields = fields;
    }

    /** What an answer is. */
    sealed interface Read {}

    /** The wish with what is known now. */
    record Told(Wish wish, Given given) implements Read {}

    /** It cannot be taken, and why. */
    record Unread(String why) implements Read {}

    /** An answer in words. */
    Read words(Dialogue.Missing asked, String text, SalesBook book, Turn turn) {
        return switch (asked.want()) {
            case Want.Field(String key) -> field(asked, key, text, book, turn);
            case Want.Sum sum ->
                    switch (Amounts.read(text, book.currency())) {
                        case Amounts.Sum(var money) -> told(asked, asked.given().worth(money));
                        case Amounts.Trouble trouble ->
                                new Unread(
                                        AmountTrouble.text(
                                                text.strip(), trouble, book.currency(), turn));
                    };
            case Want.Reason reason ->
                    asked.wish() instanceof Wish.Leave leave
                            ? new Told(
                                    new Wish.Leave(
                                            leave.to(), Cut.to(FieldValue.LONGEST_TEXT, text)),
                                    asked.given())
                            : unread("wish.choose", turn);
            case Want.File file -> unread("wish.file", turn);
            case Want.Task task -> unread("wish.choose", turn);
            case Want.Touch touch -> unread("wish.choose", turn);
            case Want.Confirmation confirmation -> unread("wish.choose", turn);
        };
    }

    /** One of the answers that were offered, by its place from 0. */
    Read choice(Dialogue.Missing asked, int choice, SalesBook book, Turn turn) {
        Given given = asked.given();
        return switch (asked.want()) {
            case Want.Field(String key) ->
                    book.field(key)
                            .flatMap(field -> chosen(field, choice))
                            .<Read>map(value -> told(asked, given.with(key, value)))
                            .orElseGet(() -> unread("wish.choose", turn));
            case Want.Task(String item) -> told(asked, given.ticking(item));
            case Want.Touch touch when choice >= 0 && choice < TOUCHES.size() ->
                    told(asked, given.knowing(TOUCHES.get(choice)));
            case Want.Confirmation confirmation -> told(asked, given.confirming());
            case Want other -> unread("wish.choose", turn);
        };
    }

    /** Whether a file answers it. */
    boolean takesFile(Want want, SalesBook book) {
        return want instanceof Want.File
                || want instanceof Want.Field(String key)
                        && book.field(key)
                                .filter(field -> field.type() == CustomField.Type.FILE)
                                .isPresent();
    }

    /** A file that answers it. */
    Told file(Dialogue.Missing asked, AttachedFile sent) {
        Enclosure.File file =
                new Enclosure.File(
                        Enclosure.Kind.valueOf(sent.kind().name()), sent.id(), sent.name());
        Given given = asked.given().enclosing(file);
        return told(
                asked,
                asked.want() instanceof Want.Field(String key)
                        ? given.with(key, new FieldValue.Attached(file))
                        : given);
    }

    private Read field(Dialogue.Missing asked, String key, String text, SalesBook book, Turn turn) {
        Optional<CustomField> field = book.field(key);
        if (field.isEmpty()) {
            return unread("wish.gone", turn);
        }
        return switch (fields.read(field.get(), text, book, turn)) {
            case FieldWords.Value(FieldValue value) -> told(asked, asked.given().with(key, value));
            case FieldWords.NoValue(String why) -> new Unread(why);
        };
    }

    private static Optional<FieldValue> chosen(CustomField field, int choice) {
        return switch (field.type()) {
            case YES_NO -> Optional.of(new FieldValue.YesNo(choice == 0));
            case LIST ->
                    field.options().stream()
                            .skip(Math.max(0, choice))
                            .findFirst()
                            .map(option -> new FieldValue.Choice(option.key()));
            case TEXT, NUMBER, MONEY, DATE, FILE -> Optional.empty();
        };
    }

    private static Told told(Dialogue.Missing asked, Given given) {
        return new Told(asked.wish(), given);
    }

    private static Unread unread(String why, Turn turn) {
        return new Unread(turn.words().say(why));
    }
}
