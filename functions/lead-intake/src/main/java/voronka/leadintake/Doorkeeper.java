package voronka.leadintake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import voronka.aws.lambda.HttpRequest;
import voronka.domain.access.AccessKey;
import voronka.domain.access.AccessKeys;
import voronka.domain.staffing.IssuingKey;

/** Looks at the key a request comes with, before anybody reads what it says. */
final class Doorkeeper {
    private final AccessKeys keys;

    Doorkeeper(AccessKeys keys) {
        this.keys = keys;
    }

    /** Who stands at the door. */
    sealed interface Visitor {}

    /** A visitor of the website, through a form we know. */
    record FormVisitor(AccessKey.FormKey form) implements Visitor {}

    /** Another system that we trust. */
    record TrustedSystem(AccessKey.ApiKey key) implements Visitor {}

    /** Somebody without a key. */
    record WithoutKey() implements Visitor {}

    /** Somebody with a key that opens nothing. */
    record WrongKey() implements Visitor {}

    /** Who comes to that form. A system's key comes as a bearer, a form's in its address. */
    Visitor visitor(HttpRequest request, String form) {
        Optional<String> bearer = request.bearer();
        if (bearer.isPresent()) {
            return keys.api(IssuingKey.hash(bearer.get()))
                    .<Visitor>map(TrustedSystem::new)
                    .orElseGet(WrongKey::new);
        }
        Optional<String> key =
                request.header("x-form-key")
                        .or(() -> Optional.ofNullable(request.query().get("key")));
        if (key.isEmpty()) {
            return new WithoutKey();
        }
        String hash = IssuingKey.hash(key.get());
        return keys.form(form)
                .filter(known -> same(known.hash(), hash))
                .<Visitor>map(FormVisitor::new)
                .orElseGet(WrongKey::new);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
