package voronka.leadintake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import voronka.aws.lambda.HttpRequest;
import voronka.aws.lambda.HttpResponse;
import voronka.aws.lambda.Log;
import voronka.domain.ledger.Marker;
import voronka.domain.selling.CapturingLead;
import voronka.leadintake.Doorkeeper.FormVisitor;
import voronka.leadintake.Doorkeeper.TrustedSystem;
import voronka.leadintake.Doorkeeper.Visitor;
import voronka.leadintake.Doorkeeper.WithoutKey;
import voronka.leadintake.Doorkeeper.WrongKey;

/** Verify, read, capture, answer: to a program in JSON, to a browser with a page. */
final class LeadDoor {
    /** A lead is words, not files. */
    private static final int LARGEST_BODY = 256 * 1024;

    /** The same words from the same form within that time are one lead pressed twice. */
    private static final Duration SAME_WORDS = Duration.ofMinutes(10);

    private final Doorkeeper doorkeeper;
    private final EnquiryReader reader;
    private final CapturingLead capturing;
    private final Clock clock;

    LeadDoor(Doorkeeper doorkeeper, EnquiryReader reader, CapturingLead capturing, Clock clock) {
        this.doorkeeper = doorkeeper;
        this.reader = reader;
        this.capturing = capturing;
        this.clock = clock;
    }

    HttpResponse answer(HttpRequest request, Log log) {
        String form = request.path().getOrDefault("form", "");
        Answers answers = Answers.to(request);
        Visitor visitor = doorkeeper.visitor(request, form);
        return switch (visitor) {
            case WithoutKey without -> answers.withoutKey();
            case WrongKey wrong -> answers.wrongKey();
            case FormVisitor v -> read(request, visitor, form, answers, log);
            case TrustedSystem s -> read(request, visitor, form, answers, log);
        };
    }

    private HttpResponse read(
            HttpRequest request, Visitor visitor, String form, Answers answers, Log log) {
        if (request.body().length > LARGEST_BODY) {
            return answers.tooLarge(LARGEST_BODY);
        }
        return switch (Fields.of(request)) {
            case Fields.Unreadable unreadable -> answers.unreadable(unreadable);
            case Fields.Read fields -> {
                EnquiryReader.Reading reading =
                        switch (visitor) {
                            case FormVisitor v -> reader.ofVisitor(v, fields.values());
                            case TrustedSystem s -> reader.ofSystem(s, form, fields.values());
                            case WithoutKey w -> throw new IllegalStateException("let in");
                            case WrongKey w -> throw new IllegalStateException("let in");
                        };
                yield switch (reading) {
                    case EnquiryReader.Bad bad -> answers.problems(bad.problems());
                    case EnquiryReader.Good good ->
                            capture(good, marker(request, form), visitor, answers, log);
                };
            }
        };
    }

    private HttpResponse capture(
            EnquiryReader.Good good, Marker marker, Visitor visitor, Answers answers, Log log) {
        return switch (capturing.from(good.enquiry(), marker)) {
            case CapturingLead.Captured captured -> {
                log.info("lead captured", "deal", captured.deal(), "lead", captured.lead());
                yield answers.captured(ids(captured.deal().value(), captured.lead()), visitor);
            }
            case CapturingLead.Joined joined -> {
                log.info("lead joined its deal", "deal", joined.deal(), "lead", joined.lead());
                yield answers.captured(ids(joined.deal().value(), joined.lead()), visitor);
            }
            case CapturingLead.Repeated repeated -> {
                List<String> outcome = List.of(repeated.outcome().split(" "));
                log.info("lead repeated", "deal", outcome.getFirst());
                yield answers.captured(ids(outcome.getFirst(), outcome.getLast()), visitor);
            }
            case CapturingLead.NoSuchPipeline none ->
                    answers.problems(Map.of("pipeline", "no-such-pipeline"));
            case CapturingLead.NotFounded notFounded -> answers.later();
            case CapturingLead.TryAgain tryAgain -> answers.later();
        };
    }

    private static Map<String, String> ids(String deal, String lead) {
        Map<String, String> ids = new LinkedHashMap<>();
        ids.put("lead", lead);
        ids.put("deal", deal);
        return ids;
    }

    /** The caller's own key, or else the words themselves for some minutes. */
    private Marker marker(HttpRequest request, String form) {
        return request.header("idempotency-key")
                .filter(key -> !key.isBlank() && key.length() <= 200)
                .map(key -> new Marker("lead " + form, key, "", clock.instant().plus(Marker.LONG)))
                .orElseGet(
                        () ->
                                new Marker(
                                        "lead " + form,
                                        fingerprint(request.body()),
                                        "",
                                        clock.instant().plus(SAME_WORDS)));
    }

    private static String fingerprint(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
