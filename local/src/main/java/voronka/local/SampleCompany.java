package voronka.local;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import voronka.aws.RandomIds;
import voronka.aws.dynamodb.DynamoStore;
import voronka.domain.Ids;
import voronka.domain.staffing.InvitingMember;
import voronka.domain.staffing.IssuingKey;
import voronka.domain.team.Member;
import voronka.domain.team.Role;
import voronka.local.telegram.BotApiServer;
import voronka.local.telegram.Person;

/**
 * A small company for newcomers: a director and two managers who have come to the bot by its own
 * door, and a website with a form. They come once; a kept database is not asked again.
 */
public final class SampleCompany {
    /** What the sample website's form is called. */
    public static final String FORM = "site";

    static final Person DIRECTOR = new Person(1001, "Мария", "Орлова", "maria_orlova", "ru");
    static final Person ANNA = new Person(1002, "Анна", "Ковалёва", "anna_kovaleva", "ru");
    static final Person JAMES = new Person(1003, "James", "Carter", "james_carter", "en");

    /** Whose chats are on this machine. */
    static final List<Person> PEOPLE = List.of(DIRECTOR, ANNA, JAMES);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Stack stack;
    private final BotApiServer chats;
    private final DynamoStore store;
    private final Ids ids;

    private SampleCompany(Stack stack, BotApiServer chats) {
        this.stack = stack;
        this.chats = chats;
        this.store = stack.store();
        this.ids = new RandomIds(stack.clock());
    }

    /**
     * Opens the company and gives the site's form its key.
     *
     * @return the form's public key
     * @throws IllegalStateException when the bot does not let its own people in
     */
    public static String open(Stack stack, BotApiServer chats) {
        return new SampleCompany(stack, chats).open();
    }

    private String open() {
        say(DIRECTOR, "/start " + stack.chatting().secrets().bootstrapCode());
        Member director = member(DIRECTOR);
        for (Person manager : List.of(ANNA, JAMES)) {
            say(manager, "/start " + invitation(director));
            member(manager);
        }
        return key(director);
    }

    private void say(Person person, String text) {
        chats.people().text(person.id(), text, null);
        if (!chats.awaitIdle(PATIENCE)) {
            throw new IllegalStateException("the bot does not answer: " + chats.journal());
        }
    }

    private Member member(Person person) {
        Optional<Member> member = store.team().roster().byPerson(person.id());
        return member.orElseThrow(
                () ->
                        new IllegalStateException(
                                "the bot has not let %s in; see %s"
                                        .formatted(person.firstName(), stack.journal().since(0))));
    }

    private String invitation(Member director) {
        return switch (new InvitingMember(store.ledger(), stack.clock(), ids)
                .as(Role.MANAGER, director)) {
            case InvitingMember.Invited invited -> invited.invitation().code();
            case InvitingMember.NotAllowed notAllowed ->
                    throw new IllegalStateException("the director may not invite");
        };
    }

    private String key(Member director) {
        return switch (new IssuingKey(store.ledger(), store.accessKeys(), stack.clock(), ids)
                .renewedForForm(FORM, director)) {
            case IssuingKey.Issued issued -> issued.key();
            case IssuingKey.NotAllowed notAllowed ->
                    throw new IllegalStateException("the director may not issue keys");
            case IssuingKey.AlreadyThere there ->
                    throw new IllegalStateException("it was to be renewed: " + there);
            case IssuingKey.BadName bad -> throw new IllegalStateException("a bad name: " + bad);
        };
    }
}
