package voronka.packaging;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The zip of one function. Its jars lie in {@code lib/}, their classes uncompressed, and the zip
 * around them is compressed: Lambda unpacks the zip before the clock runs, and the JVM then has
 * nothing to inflate. A native library lies beside the jars, where Lambda's library path finds it,
 * so that nothing is unpacked to a temporary file at a cold start.
 */
public final class FunctionZip {
    private final Map<String, byte[]> entries = new TreeMap<>();
    private int jars;

    private FunctionZip() {}

    /**
     * Packs a function.
     *
     * @param arguments the zip to write, the name of the function's own jar, its class path
     * @throws IOException when something cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path zip = Path.of(arguments[0]);
        List<Path> classPath =
                Arrays.stream(arguments[2].split(File.pathSeparator)).map(Path::of).toList();
        FunctionZip packed = of(arguments[1], classPath);
        packed.writeTo(zip);
        System.out.printf(
                Locale.ROOT,
                "%-22s %5.1f MB in %d jars%n",
                arguments[1],
                Files.size(zip) / 1e6,
                packed.jars);
    }

    /**
     * A function that consists of what is on that class path: jars, and folders of classes, of
     * which there is one, the function's own.
     */
    static FunctionZip of(String name, List<Path> classPath) throws IOException {
        FunctionZip packed = new FunctionZip();
        for (Path part : classPath) {
            packed.add(
                    Files.isDirectory(part) ? name + ".jar" : part.getFileName().toString(),
                    Contents.of(part));
        }
        return packed;
    }

    private void add(String jar, Contents contents) throws IOException {
        if (contents.needed().isEmpty()) {
            return;
        }
        if (entries.put("lib/" + jar, contents.storedJar()) != null) {
            throw new IOException("two jars are called " + jar);
        }
        jars++;
        contents.nativeLibraries().forEach((file, bytes) -> entries.put("lib/" + file, bytes));
    }

    /** What is in the zip, by path. */
    List<String> paths() {
        return new ArrayList<>(entries.keySet());
    }

    void writeTo(Path zip) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip)) {
            out.write(Zips.deflated(entries));
        }
    }
}
