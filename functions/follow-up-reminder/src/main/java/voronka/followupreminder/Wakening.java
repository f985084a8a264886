package voronka.followupreminder;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voronka.aws.json.Json;
import voronka.aws.scheduler.Firing;
import voronka.aws.stream.StreamEvent;
import voronka.aws.stream.StreamRecord;
import voronka.domain.deal.DealId;

/** What the function was woken for. */
sealed interface Wakening {
    /** Items of the table changed. */
    record Changes(List<StreamRecord> records) implements Wakening {}

    /** A timer fired. */
    record Fired(Firing firing) implements Wakening {}

    /** It is time to look for what was lost. */
    record Sweep() implements Wakening {}

    static Wakening of(byte[] event) {
        String text = new String(event, StandardCharsets.UTF_8);
        Map<String, @Nullable Object> fields = Json.readObject(text);
        if (fields.containsKey("Records")) {
            return new Changes(StreamEvent.read(text).records());
        }
        if (Boolean.TRUE.equals(fields.get("sweep"))) {
            return new Sweep();
        }
        if (fields.get("deal") instanceof String deal
                && fields.get("followUp") instanceof String followUp
                && fields.get("generation") instanceof BigDecimal generation) {
            return new Fired(new Firing(new DealId(deal), followUp, generation.intValueExact()));
        }
        throw new IllegalArgumentException("woken for something unknown: " + fields.keySet());
    }
}
