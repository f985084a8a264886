package voronka.local.replay;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import voronka.aws.RandomIds;
import voronka.aws.dynamodb.DynamoStore;
import voronka.domain.Ids;
import voronka.domain.staffing.AddingMember;
import voronka.domain.staffing.FoundingCompany;
import voronka.domain.staffing.IssuingKey;
import voronka.domain.staffing.Newcomer;
import voronka.domain.team.Chat;
import voronka.domain.team.Language;
import voronka.domain.team.Member;
import voronka.domain.team.Role;
import voronka.local.Chatting;
import voronka.local.Stack;
import voronka.local.telegram.BotApiServer;

/**
 * The company of the data: a director with a chat, agents without, a key for the system that brings
 * the opportunities.
 *
 * @param owners the agents' member ids, by name
 */
record ReplayCompany(Member director, Map<String, String> owners, String key, BotApiServer chats) {
    private static final long DIRECTOR = 1001;

    static ReplayCompany open(Stack stack, ReplayBook book, Set<String> agents) {
        DynamoStore store = stack.store();
        Ids ids = new RandomIds(stack.clock());
        if (!(stack.chatting() instanceof Chatting.Here here)) {
            throw new IllegalStateException("a replay keeps its chats to itself");
        }
        here.server().people().start(DIRECTOR);
        Newcomer newcomer =
                new Newcomer(new Chat(DIRECTOR, DIRECTOR), "Director", Language.ENGLISH);
        Member director =
                founded(
                        new FoundingCompany(store.ledger(), store.books(), stack.clock(), ids)
                                .by(newcomer, book.book()));
        AddingMember adding = new AddingMember(store.ledger(), store.books(), stack.clock(), ids);
        Map<String, String> owners = new LinkedHashMap<>();
        for (String agent : agents) {
            owners.put(agent, added(adding.named(agent, Role.MANAGER, Language.ENGLISH, director)));
        }
        IssuingKey issuing = new IssuingKey(store.ledger(), store.accessKeys(), stack.clock(), ids);
        return new ReplayCompany(
                director, owners, issued(issuing.forSystem("replay", director)), here.server());
    }

    String owner(String agent) {
        String owner = owners.get(agent);
        if (owner == null) {
            throw new IllegalArgumentException("nobody is called " + agent);
        }
        return owner;
    }

    private static Member founded(FoundingCompany.Result result) {
        return switch (result) {
            case FoundingCompany.Founded founded -> founded.director();
            case FoundingCompany.AlreadyFounded already ->
                    throw new IllegalStateException("a replay wants an empty database");
        };
    }

    private static String added(AddingMember.Result result) {
        return switch (result) {
            case AddingMember.Added added -> added.member().id().value();
            case AddingMember.NotAllowed notAllowed ->
                    throw new IllegalStateException("the director may not add people");
        };
    }

    private static String issued(IssuingKey.Result result) {
        return switch (result) {
            case IssuingKey.Issued issued -> issued.key();
            case IssuingKey.NotAllowed notAllowed ->
                    throw new IllegalStateException("the director may not issue keys");
            case IssuingKey.AlreadyThere there ->
                    throw new IllegalStateException("no form was asked for: " + there);
            case IssuingKey.BadName bad -> throw new IllegalStateException("a bad name: " + bad);
        };
    }
}
