package voronka.benchmarks.runtime;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A function's zip, unpacked as Lambda unpacks it, with the native library of this machine. */
public final class PackagedFunction {
    private static final String HTTP_CLIENT = "lib/libaws-crt-jni.so";

    private final Path folder;
    private final Path runtimeClient;
    private final String handler;

    private PackagedFunction(Path folder, Path runtimeClient, String handler) {
        this.folder = folder;
        this.runtimeClient = runtimeClient;
        this.handler = handler;
    }

    /**
     * Unpacks it.
     *
     * @param into an empty folder
     * @param handler the class that answers
     */
    public static PackagedFunction unpack(Path zip, Path into, String handler, Machine machine)
            throws IOException {
        Path folder = Files.createDirectories(into.resolve("task"));
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException("leads out of the folder: " + entry.getName());
                }
                Files.createDirectories(file.getParent());
                Files.copy(in, file);
            }
        }
        if (Files.exists(folder.resolve(HTTP_CLIENT))) {
            machine.putHttpClient(folder.resolve(HTTP_CLIENT));
        }
        Path runtimeClient = into.resolve("runtime-client.so");
        machine.putRuntimeClient(runtimeClient);
        return new PackagedFunction(folder, runtimeClient, handler);
    }

    /**
     * Starts an instance.
     *
     * @param environment what the template gives, and where the services are
     */
    public Instance start(Start start, Map<String, String> environment, Clock clock)
            throws IOException {
        RuntimeApi api = new RuntimeApi(clock);
        ProcessBuilder builder =
                new ProcessBuilder(command(start))
                        .directory(folder.toFile())
                        .redirectErrorStream(true);
        Map<String, String> variables = builder.environment();
        variables.clear();
        variables.putAll(environment);
        variables.put("AWS_EXECUTION_ENV", "AWS_Lambda_java25");
        variables.put("AWS_LAMBDA_LOG_FORMAT", "JSON");
        variables.put("LANG", "en_US.UTF-8");
        variables.put("AWS_LAMBDA_RUNTIME_API", api.address());
        variables.put("AWS_LAMBDA_INITIALIZATION_TYPE", start.initializationType());
        variables.put("LAMBDA_TASK_ROOT", folder.toString());
        variables.put("LD_LIBRARY_PATH", folder + ":" + folder.resolve("lib"));
        variables.put("_HANDLER", handler);
        return Instance.of(api, builder);
    }

    /** As Lambda's own start script calls Java. */
    private List<String> command(Start start) {
        return Stream.of(
                        start.prefix().stream(),
                        Stream.of(java()),
                        start.flags().stream(),
                        Stream.of(
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac",
                                "-D%s=%s"
                                        .formatted(
                                                "com.amazonaws.services.lambda.runtime.api.client"
                                                        + ".runtimeapi.NativeClient.JNI",
                                                runtimeClient),
                                "-classpath",
                                runtimeClassPath(),
                                AWSLambda.class.getName(),
                                handler + "::handleRequest"))
                .flatMap(words -> words)
                .toList();
    }

    private static String java() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    /** What Lambda has on its class path before any function is loaded. */
    private static String runtimeClassPath() {
        Map<String, Class<?>> known = new LinkedHashMap<>();
        known.put("client", AWSLambda.class);
        known.put("core", Context.class);
        known.put("serialization", PojoSerializer.class);
        known.put("threads", software.amazon.awssdk.utilslite.SdkInternalThreadLocal.class);
        return known.values().stream()
                .map(PackagedFunction::jar)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String jar(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .toString();
    }
}
