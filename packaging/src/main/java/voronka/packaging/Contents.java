package voronka.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files of a jar or of a folder of classes, by path, in the order of their names. */
record Contents(Map<String, byte[]> files) {
    /** Descriptions for tools that no function runs, and module descriptors nobody asks for. */
    private static boolean isForTools(String path) {
        return path.startsWith("META-INF/maven/")
                || path.startsWith("META-INF/native-image/")
                || path.startsWith("META-INF/proguard/")
                || path.endsWith(".kotlin_module")
                || path.endsWith(".kotlin_metadata")
                || path.endsWith(".kotlin_builtins")
                || path.endsWith("module-info.class");
    }

    private static boolean isNative(String path) {
        return path.endsWith(".so");
    }

    static Contents of(Path jarOrFolder) throws IOException {
        return Files.isDirectory(jarOrFolder) ? ofFolder(jarOrFolder) : ofJar(jarOrFolder);
    }

    private static Contents ofFolder(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        Files.readAllBytes(file));
            }
        }
        return new Contents(files);
    }

    private static Contents ofJar(Path jar) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    files.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return new Contents(files);
    }

    /** What a function needs of it, but for native libraries; nothing when that is no class. */
    Map<String, byte[]> needed() throws IOException {
        Map<String, byte[]> needed = new TreeMap<>(EmptiedTables.in(files));
        needed.keySet().removeIf(path -> isForTools(path) || isNative(path));
        boolean isOnlyWords =
                needed.keySet().stream().allMatch(path -> path.startsWith("META-INF/"));
        return isOnlyWords ? Map.of() : needed;
    }

    /** Native libraries by their file names. */
    Map<String, byte[]> nativeLibraries() {
        Map<String, byte[]> found = new TreeMap<>();
        files.forEach(
                (path, bytes) -> {
                    if (isNative(path)) {
                        found.put(path.substring(path.lastIndexOf('/') + 1), bytes);
                    }
                });
        return found;
    }

    /** A jar of what is needed, nothing of it compressed, its manifest first as jars want it. */
    byte[] storedJar() throws IOException {
        return Zips.stored(needed(), JarFile.MANIFEST_NAME);
    }
}
