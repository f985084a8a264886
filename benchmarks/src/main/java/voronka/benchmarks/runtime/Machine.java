package voronka.benchmarks.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import software.amazon.awssdk.crt.CRT;

/**
 * A machine that Lambda's runtime client runs on. Functions are packed for ARM; what differs on
 * another machine is one native library.
 *
 * @param name as the runtime client calls it
 * @param libraries the folder of the HTTP client's native libraries
 */
public record Machine(String name, String libraries) {
    /**
     * The machine of that system and architecture, by Java's names, if the runtime client runs on
     * it: Linux with the GNU C library.
     */
    public static Optional<Machine> of(String system, String architecture) {
        if (!system.toLowerCase(Locale.ROOT).equals("linux")) {
            return Optional.empty();
        }
        return switch (architecture) {
            case "amd64", "x86_64" -> Optional.of(new Machine("x86_64", "linux/x86_64/glibc"));
            case "aarch64" -> Optional.of(new Machine("aarch_64", "linux/armv8/glibc"));
            default -> Optional.empty();
        };
    }

    /** Puts this machine's build of the HTTP client's native library there. */
    void putHttpClient(Path file) throws IOException {
        copy(CRT.class, "/" + libraries + "/libaws-crt-jni.so", file);
    }

    /** Puts this machine's build of the runtime client's native library there. */
    void putRuntimeClient(Path file) throws IOException {
        copy(
                com.amazonaws.services.lambda.runtime.api.client.AWSLambda.class,
                "/jni/libaws-lambda-jni.linux-" + name + ".so",
                file);
    }

    private static void copy(Class<?> neighbour, String resource, Path file) throws IOException {
        try (InputStream in = neighbour.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("there is no " + resource);
            }
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
