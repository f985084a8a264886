package voronka.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FunctionZipTest {
    private static final byte[] BYTES = "bytes".repeat(100).getBytes(UTF_8);

    @TempDir Path folder;
    private Path classes;

    @BeforeEach
    void aFunctionOfOneClass() throws IOException {
        classes = Files.createDirectories(folder.resolve("classes/a"));
        Files.write(classes.resolve("A.class"), BYTES);
    }

    @Test
    void classesLieUncompressedInJarsAndJarsCompressedInTheZip() throws IOException {
        Path zip = packed(library("library.jar", "b/B.class"));

        try (ZipFile opened = new ZipFile(zip.toFile())) {
            assertThat(opened.stream().map(ZipEntry::getName))
                    .containsExactly("lib/library.jar", "lib/small.jar");
            ZipEntry jar = opened.getEntry("lib/small.jar");
            assertThat(jar.getMethod()).isEqualTo(ZipEntry.DEFLATED);
            try (ZipInputStream inner = new ZipInputStream(opened.getInputStream(jar))) {
                ZipEntry type = inner.getNextEntry();
                assertThat(type.getName()).isEqualTo("a/A.class");
                assertThat(type.getMethod()).isEqualTo(ZipEntry.STORED);
                assertThat(inner.readAllBytes()).isEqualTo(BYTES);
            }
        }
    }

    @Test
    void theNativeLibraryLiesBesideItsJarAndNotInIt() throws IOException {
        Path jar = library("native.jar", "n/N.class", "linux/armv8/glibc/libnative.so");

        Path zip = packed(jar);

        assertThat(paths(zip)).contains("lib/libnative.so", "lib/native.jar");
        assertThat(inner(zip, "lib/native.jar")).containsExactly("n/N.class");
    }

    @Test
    void whatOnlyToolsReadStaysBehind() throws IOException {
        Path words = library("words.jar", "META-INF/MANIFEST.MF", "a/B.kotlin_metadata");
        Path library =
                library(
                        "library.jar",
                        "META-INF/MANIFEST.MF",
                        "META-INF/LICENSE.txt",
                        "META-INF/maven/x/pom.xml",
                        "META-INF/services/x.Y",
                        "b/B.class",
                        "module-info.class");

        Path zip = packed(words, library);

        assertThat(paths(zip)).containsExactly("lib/library.jar", "lib/small.jar");
        assertThat(inner(zip, "lib/library.jar"))
                .containsExactly(
                        "META-INF/MANIFEST.MF",
                        "META-INF/LICENSE.txt",
                        "META-INF/services/x.Y",
                        "b/B.class");
    }

    @Test
    void theSameSourcesGiveTheSameBytes() throws IOException {
        Path library = library("library.jar", "b/B.class");
        byte[] first = Files.readAllBytes(packed(library));

        Files.setLastModifiedTime(
                classes.resolve("A.class"), FileTime.from(Instant.parse("2020-02-02T02:02:02Z")));
        byte[] again = Files.readAllBytes(packed(library));
        Files.write(classes.resolve("A.class"), "changed".getBytes(UTF_8));
        byte[] changed = Files.readAllBytes(packed(library));

        assertThat(again).isEqualTo(first);
        assertThat(changed).isNotEqualTo(first);
    }

    @Test
    void twoJarsOfOneNameAreRefused() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other")).resolve("library.jar");
        Files.copy(library("library.jar", "b/B.class"), other);

        assertThatThrownBy(() -> packed(folder.resolve("library.jar"), other))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("library.jar");
    }

    private Path packed(Path... libraries) throws IOException {
        Path zip = folder.resolve("function.zip");
        List<Path> classPath = new java.util.ArrayList<>(List.of(folder.resolve("classes")));
        classPath.addAll(List.of(libraries));
        FunctionZip.of("small", classPath).writeTo(zip);
        return zip;
    }

    private Path library(String name, String... paths) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String path : paths) {
            files.put(path, BYTES);
        }
        return Files.write(folder.resolve(name), Zips.deflated(files));
    }

    private static List<String> paths(Path zip) throws IOException {
        try (ZipFile opened = new ZipFile(zip.toFile())) {
            return opened.stream().<String>map(ZipEntry::getName).toList();
        }
    }

    private static List<String> inner(Path zip, String jar) throws IOException {
        List<String> names = new java.util.ArrayList<>();
        try (ZipFile opened = new ZipFile(zip.toFile());
                ZipInputStream in =
                        new ZipInputStream(
                                new ByteArrayInputStream(
                                        opened.getInputStream(opened.getEntry(jar))
                                                .readAllBytes()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
