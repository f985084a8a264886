package voronka.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import voronka.aws.environment.Environment;
import voronka.book.template.Template;

/** {@code make run}: starts the product on this machine and says where it is. */
public final class Local {
    private Local() {}

    /**
     * Runs until it is interrupted.
     *
     * @param arguments the project's folder
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path root = Path.of(arguments.length > 0 ? arguments[0] : ".");
        StackOptions options = options(root, System.getenv(), Clock.systemUTC());
        if (options.database() == null) {
            System.out.println(LICENCE);
        }
        System.out.println("Starting…");
        Stack stack = Stack.start(options);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        String key = "";
        switch (stack.chatting()) {
            case Chatting.Here here -> key = SampleCompany.open(stack, here.server());
            case RealBot bot ->
                    System.out.printf(
                            "The bot is @%s. The first person to write becomes the director:%n"
                                    + "  /start %s%n",
                            bot.username(), bot.secrets().bootstrapCode());
        }
        Page.on(stack, key);
        System.out.printf("%n  Voronka is at %s%n%n", stack.address());
        new CountDownLatch(1).await();
    }

    private static StackOptions options(Path root, Map<String, String> variables, Clock clock) {
        Environment environment = new Environment(variables);
        ZoneId zone = Template.TYPICAL.book().zone();
        Optional<String> token = environment.optional("TELEGRAM_BOT_TOKEN");
        URI botApi = environment.optional("TELEGRAM_API_URL").map(URI::create).orElse(null);
        return new StackOptions(
                root,
                environment.optional("PORT").map(Integer::parseInt).orElse(8080),
                environment.optional("DATA").map(Path::of).orElse(null),
                environment.optional("DYNAMODB_ENDPOINT").map(URI::create).orElse(null),
                clock,
                null,
                zone,
                token.<StackOptions.Chats>map(
                                secret -> new StackOptions.Chats.Telegram(secret, botApi))
                        .orElseGet(StackOptions.Chats.Here::new));
    }

    private static final String LICENCE =
            """
            The database is DynamoDB Local, Amazon's own program, which Maven has fetched for you. Its licence
            asks whoever uses it to have an AWS account in good standing, and to use it for themselves only.
            Another database can be given instead: make run DYNAMODB_ENDPOINT=http://…
            """;
}
