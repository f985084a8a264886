package voronka.local;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import voronka.local.cloudformation.CustomResources;
import voronka.local.telegram.BotApiServer;

/** Where people write to the bot: chats on this machine, or Telegram. */
public sealed interface Chatting extends AutoCloseable permits Chatting.Here, RealBot {
    /** The bot's user name. */
    String username();

    /** The Bot API's address, when it is not Telegram's own. */
    Optional<URI> apiUrl();

    /** Whether nothing is under way between people and bot. */
    boolean idle();

    /**
     * Begins to hand over what people write.
     *
     * @param webhook where updates are answered
     * @param deployment makes and takes down what the stack tells Telegram
     */
    void begin(URI webhook, CustomResources deployment);

    @Override
    void close();

    /** The secrets that the stack was started with. */
    Secrets secrets();

    static Chatting of(StackOptions.Chats chats, Clock clock, Secrets secrets) {
        return switch (chats) {
            case StackOptions.Chats.Here here ->
                    new Here(new BotApiServer(clock, Stack.BOT, SampleCompany.PEOPLE), secrets);
            case StackOptions.Chats.Telegram telegram -> RealBot.of(telegram.api(), secrets, clock);
        };
    }

    /** Chats on this machine, with a Bot API of our own. */
    record Here(BotApiServer server, Secrets secrets) implements Chatting {
        @Override
        public String username() {
            return Stack.BOT.username();
        }

        @Override
        public Optional<URI> apiUrl() {
            return Optional.of(URI.create("http://127.0.0.1:" + server.port()));
        }

        @Override
        public boolean idle() {
            return server.idle();
        }

        /** The stack itself tells this Bot API where it is, as it tells Telegram. */
        @Override
        public void begin(URI webhook, CustomResources deployment) {
            deployment.create();
        }

        @Override
        public void close() {
            server.close();
        }
    }
}
