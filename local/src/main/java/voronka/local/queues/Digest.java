package voronka.local.queues;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The MD5 sums by which a client checks that its message has come through unharmed. */
final class Digest {
    private static final byte STRING = 1;
    private static final byte BINARY = 2;

    private Digest() {}

    static String of(String body) {
        return HexFormat.of().formatHex(md5().digest(body.getBytes(UTF_8)));
    }

    /** Of the attributes by name: name, type and value, each with its length before it. */
    static String of(Map<String, MessageAttribute> attributes) {
        MessageDigest md5 = md5();
        new TreeMap<>(attributes)
                .forEach(
                        (name, attribute) -> {
                            add(md5, name.getBytes(UTF_8));
                            add(md5, attribute.dataType().getBytes(UTF_8));
                            md5.update(attribute.binary() ? BINARY : STRING);
                            add(md5, attribute.bytes());
                        });
        return HexFormat.of().formatHex(md5.digest());
    }

    private static void add(MessageDigest md5, byte[] bytes) {
        md5.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
        md5.update(bytes);
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has MD5", e);
        }
    }
}
