package voronka.packaging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes zips that depend on nothing but what is in them. */
final class Zips {
    /** The moment in every archive: two builds of the same sources give the same bytes. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2026, 1, 1, 0, 0);

    private Zips() {}

    /** Compressed as well as it goes. */
    static byte[] deflated(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                write(zip, entry(file.getKey()), file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** Not compressed, that file first if there is one. */
    static byte[] stored(Map<String, byte[]> files, String first) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            byte[] leading = files.get(first);
            if (leading != null) {
                write(zip, storedEntry(first, leading), leading);
            }
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                if (!file.getKey().equals(first)) {
                    write(zip, storedEntry(file.getKey(), file.getValue()), file.getValue());
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void write(ZipOutputStream zip, ZipEntry entry, byte[] content)
            throws IOException {
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static ZipEntry entry(String path) {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(ALWAYS);
        return entry;
    }

    private static ZipEntry storedEntry(String path, byte[] content) {
        ZipEntry entry = entry(path);
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCompressedSize(content.length);
        entry.setCrc(sum.getValue());
        return entry;
    }
}
