package voronka.local.parameters;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import voronka.local.aws.AwsAccount;
import voronka.local.aws.Timestamps;

/** One version of a parameter. Versions are counted from 1. */
record Parameter(String name, ParameterType type, String value, int version, Instant modified) {

    /** What a client is shown: of a secret only a cipher, unless it asks for the decrypted. */
    ObjectNode describe(boolean decrypted, AwsAccount account) {
        boolean readable = decrypted || type != ParameterType.SecureString;
        return JsonNodeFactory.instance
                .objectNode()
                .put("Name", name)
                .put("Type", type.name())
                .put("Value", readable ? value : cipher())
                .put("Version", version)
                .put("LastModifiedDate", Timestamps.number(modified))
                .put("ARN", account.arn("ssm", "parameter/" + name.replaceFirst("^/", "")))
                .put("DataType", "text");
    }

    /** Something as unreadable as a cipher; it cannot be turned back. */
    private String cipher() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(value.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
