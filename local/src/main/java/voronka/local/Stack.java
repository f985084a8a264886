package voronka.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import voronka.aws.dynamodb.DynamoStore;
import voronka.local.clock.KeptTime;
import voronka.local.clock.LocalClock;
import voronka.local.cloudformation.CustomResources;
import voronka.local.functions.AsynchronousEvents;
import voronka.local.functions.FunctionHost;
import voronka.local.functions.InvocationJournal;
import voronka.local.functions.Outcome;
import voronka.local.functions.ScheduledCalls;
import voronka.local.gateway.HttpApiGateway;
import voronka.local.queues.QueueReaders;
import voronka.local.scheduler.SchedulerEmulator;
import voronka.local.streams.Checkpoints;
import voronka.local.streams.FileCheckpoints;
import voronka.local.streams.StreamReaders;
import voronka.local.telegram.BotAccount;
import voronka.local.template.FunctionDefinition;
import voronka.local.template.StackSettings;
import voronka.local.template.StackTemplate;
import voronka.local.walk.MovableClock;
import voronka.local.walk.RealTime;
import voronka.local.walk.RecurringRuns;
import voronka.local.walk.Timers;
import voronka.local.walk.Walk;

/**
 * Everything template.yaml names, running in this process: the functions behind their routes,
 * streams and timers, on a database of their own and on one clock that can be moved.
 */
public final class Stack implements AutoCloseable {
    private static final String NAME = "voronka-local";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** What the local bot is called. */
    public static final BotAccount BOT =
            new BotAccount("100001:local-bot-token", "voronka_local_bot", "Voronka");

    private final StackOptions options;
    private final LocalClock clock;
    private final StackTemplate template;
    private final Cloud cloud;
    private final Chatting chatting;
    private final InvocationJournal journal = new InvocationJournal();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer http;
    private final FunctionHost functions;
    private final AsynchronousEvents events;
    private final StreamReaders readers;
    private final QueueReaders queueReaders;
    private final RecurringRuns recurringRuns;
    private final Walk walk;
    private final RealTime realTime;
    private final CustomResources deployment;

    /**
     * Starts it all.
     *
     * @throws IOException when the template cannot be read or the port not be had
     * @throws voronka.local.template.BadTemplate when the template is wrong, saying where
     * @throws voronka.local.functions.NotRunnable when a function it names cannot be started
     */
    public static Stack start(StackOptions options) throws IOException {
        return new Stack(options);
    }

    private Stack(StackOptions options) throws IOException {
        this.options = options;
        clock = clock(options);
        template =
                StackTemplate.read(
                        options.root().resolve("template.yaml"), StackSettings.local(NAME));
        chatting = Chatting.of(options.chats(), clock, Secrets.fresh(options.chats()));
        cloud = Cloud.start(template, options, clock, this::fire);
        http =
                HttpServer.create(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), options.port()), 0);
        http.setExecutor(threads);
        keepSecrets();
        functions =
                FunctionHost.start(
                        template, surroundings(), clock, FunctionHost::usualConcurrency, journal);
        events = new AsynchronousEvents(functions, cloud.queues()::send, clock);
        new HttpApiGateway(template, functions, clock).register(http);
        readers =
                StreamReaders.start(
                        template,
                        functions,
                        cloud.database(),
                        cloud.streams(),
                        cloud.queues()::send,
                        checkpoints(options),
                        clock);
        queueReaders = QueueReaders.start(template, cloud.queues(), functions, clock);
        MovableClock movable = movable(clock, keptTime(options));
        recurringRuns = new RecurringRuns(template, movable, new ScheduledCalls(events, template));
        walk =
                new Walk(
                        movable,
                        List.of(timersOf(cloud.scheduler()), events, queueReaders),
                        recurringRuns,
                        readers,
                        () -> events.idle() && queueReaders.idle() && chatting.idle(),
                        options.zone(),
                        PATIENCE);
        realTime = RealTime.start(walk);
        http.start();
        deployment = new CustomResources(template, functions, address());
        chatting.begin(address().resolve("/telegram"), deployment);
    }

    /** Where the HTTP API listens, and the page if there is one. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    }

    /** The stack's clock. */
    public LocalClock clock() {
        return clock;
    }

    /** The recurring calls of the template. */
    public RecurringRuns recurringRuns() {
        return recurringRuns;
    }

    /** Skips in time. */
    public Walk walk() {
        return walk;
    }

    /** The server that carries the HTTP API, for the page to be put on it. */
    public HttpServer server() {
        return http;
    }

    /** What the functions did. */
    public InvocationJournal journal() {
        return journal;
    }

    /** What the streams' readers have still to do. */
    public StreamReaders readers() {
        return readers;
    }

    /** What the queues' readers have still to do. */
    public QueueReaders queueReaders() {
        return queueReaders;
    }

    /** The functions, as the template describes them. */
    public List<FunctionDefinition> definitions() {
        return template.functions();
    }

    /** Calls a function as somebody with the AWS CLI would, and waits for it. */
    public Outcome invoke(FunctionDefinition function, String event) {
        return functions.invoke(function.functionName(), "by hand", event);
    }

    /** All variables that a function is given here: a process of its own can do its work, too. */
    public Map<String, String> environment(FunctionDefinition function) {
        return functions.environment(function.functionName());
    }

    /** The timers, and what is to go wrong with them. */
    public SchedulerEmulator scheduler() {
        return cloud.scheduler();
    }

    /** The chats. */
    public Chatting chatting() {
        return chatting;
    }

    /** The store, as the functions see it. */
    public DynamoStore store() {
        return new DynamoStore(cloud.database(), template.tables().getFirst().name(), clock);
    }

    /** What CloudFormation would have functions make and take down. */
    public CustomResources deployment() {
        return deployment;
    }

    /** What could not be handled. */
    public int deadLetters() {
        return template.queues().stream()
                .filter(queue -> !queueReaders.isRead(queue.arn()))
                .mapToInt(queue -> cloud.queues().messages(queue.arn()).size())
                .sum();
    }

    @Override
    public void close() {
        realTime.close();
        chatting.close();
        http.stop(0);
        readers.close();
        queueReaders.close();
        events.close();
        functions.close();
        cloud.close();
        threads.shutdownNow();
    }

    private void keepSecrets() {
        Secrets secrets = chatting.secrets();
        String path = template.parameters().getOrDefault("SecretsPath", "");
        cloud.parameters().putSecret(path + "/bot-token", secrets.botToken());
        cloud.parameters().putSecret(path + "/webhook-secret", secrets.webhookSecret());
        cloud.parameters().putSecret(path + "/bootstrap-code", secrets.bootstrapCode());
    }

    private Map<String, String> surroundings() {
        Map<String, String> variables = new LinkedHashMap<>(cloud.surroundings(template));
        variables.put("SITE_URL", address().toString());
        variables.put("BOT_USERNAME", chatting.username());
        chatting.apiUrl().ifPresent(url -> variables.put("TELEGRAM_API_URL", url.toString()));
        return variables;
    }

    /** A timer's call is taken at once; what becomes of it is no longer the timer's matter. */
    private void fire(String functionArn, String payload) {
        String name = template.function(functionArn).orElseThrow().functionName();
        events.invokeAsync(name, "schedule of a follow-up", payload).join();
    }

    /** A kept database does not tell its old stories again. */
    private static Checkpoints checkpoints(StackOptions options) {
        Path folder = options.folder();
        return folder == null
                ? Checkpoints.none()
                : FileCheckpoints.in(folder.resolve("readers.properties"));
    }

    /** A kept database is gone on with in its own time. */
    private static LocalClock clock(StackOptions options) {
        Instant start = options.start();
        KeptTime kept = keptTime(options);
        if (start == null && kept != null) {
            start = options.base().instant().plus(kept.offset());
        }
        return start == null
                ? new LocalClock(options.base(), options.zone())
                : LocalClock.startingAt(start, options.base(), options.zone());
    }

    private static @Nullable KeptTime keptTime(StackOptions options) {
        Path folder = options.folder();
        return folder == null ? null : KeptTime.in(folder.resolve("clock"));
    }

    private static MovableClock movable(LocalClock clock, @Nullable KeptTime kept) {
        return new MovableClock() {
            @Override
            public Instant instant() {
                return clock.instant();
            }

            @Override
            public void moveTo(Instant moment) {
                clock.advanceTo(moment);
                if (kept != null) {
                    kept.keep(clock.offset());
                }
            }
        };
    }

    private static Timers timersOf(SchedulerEmulator scheduler) {
        return new Timers() {
            @Override
            public Optional<Instant> nextDue() {
                return scheduler.nextDue();
            }

            @Override
            public int fireDue() {
                return scheduler.fireDue();
            }
        };
    }
}
