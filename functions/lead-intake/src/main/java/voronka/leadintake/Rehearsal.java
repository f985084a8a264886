package voronka.leadintake;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import voronka.domain.access.AccessKey;
import voronka.domain.book.LocalizedText;
import voronka.domain.book.Pipeline;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;
import voronka.domain.ledger.Write;
import voronka.domain.staffing.IssuingKey;
import voronka.domain.team.MemberId;

/** Requests for a company that there is only on a stage, before a snapshot is taken. */
final class Rehearsal {
    private static final String NAME = "rehearsal";

    /**
     * From another program, and from a person's browser; see {@link
     * voronka.aws.lambda.Priming#ROUND}.
     */
    static final List<String> EVENTS =
            List.of(
                    """
                    {"pathParameters": {"form": "rehearsal"},
                     "headers": {"content-type": "application/json", "x-form-key": "rehearsal"},
                     "requestContext": {"domainName": "rehearsal.invalid"},
                     "body": "{\\"name\\": \\"Rehearsal\\", \\"phone\\": \\"+79270009999\\",\
                     \\"email\\": \\"rehearsal9999@example.com\\", \\"message\\": \\"Окна\\"}"}
                    """,
                    """
                    {"pathParameters": {"form": "rehearsal"},
                     "queryStringParameters": {"key": "rehearsal"},
                     "headers": {"content-type": "application/x-www-form-urlencoded",
                      "accept": "text/html", "accept-language": "ru"},
                     "requestContext": {"domainName": "rehearsal.invalid"},
                     "body": "name=Rehearsal&phone=%2B79280009999&utm_source=rehearsal"}
                    """,
                    """
                    {"pathParameters": {"form": "rehearsal"},
                     "headers": {"content-type": "application/json", "x-form-key": "rehearsal"},
                     "requestContext": {"domainName": "rehearsal.invalid"},
                     "body": "{\\"name\\": \\"Rehearsal 9999\\"}"}
                    """);

    private Rehearsal() {}

    /** What has to be there for them. */
    static List<Write> company(Instant now) {
        MemberId nobody = new MemberId("rehearsal");
        return List.of(
                new Write.OfBook(book()),
                new Write.OfKey(
                        new AccessKey.FormKey(
                                NAME, IssuingKey.hash(NAME), null, null, nobody, now)));
    }

    private static SalesBook book() {
        Stage stage = Stage.of(new StageKey(NAME), text(), 10);
        Pipeline pipeline = Pipeline.of(NAME, text(), List.of(stage), Duration.ofHours(1));
        return SalesBook.of(
                1,
                ZoneOffset.UTC,
                Currency.getInstance("RUB"),
                List.of(pipeline),
                List.of(),
                List.of());
    }

    private static LocalizedText text() {
        return new LocalizedText(Map.of("ru", NAME, "en", NAME));
    }
}
