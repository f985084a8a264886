package voronka.local.page;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.temporal.TemporalAmount;

/** {@code GET /local/clock} tells the time, {@code POST /local/clock/skip} moves it on. */
final class ClockRoutes implements Route {

    private static final LocalDateTime ANY_DAY = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final TimeMachine time;
    private final Walk walk = new Walk();

    ClockRoutes(TimeMachine time) {
        this.time = time;
    }

    @Override
    public Answer answer(Request request) throws Request.BadRequest {
        if (request.is("GET", "/local/clock")) {
            return Answer.ok(clock());
        }
        if (request.is("POST", "/local/clock/skip")) {
            return skip(request.json().path("by").asText());
        }
        return Route.unknown(request);
    }

    private ObjectNode clock() {
        TimeMachine.Progress progress = time.progress();
        ObjectNode json = Answer.JSON.createObjectNode();
        json.put("now", local(time.now()));
        json.put("zone", time.zone().getId());
        json.put("walking", progress.walking() || walk.isUnderWay());
        json.put("progress", progress.share());
        json.put("nextDue", progress.nextDue().map(this::local).orElse(null));
        json.put("failure", walk.failure().orElse(null));
        return json;
    }

    private Answer skip(String by) throws Request.BadRequest {
        Runnable steps;
        if (by.equals("next")) {
            steps = time::skipToNextDue;
        } else {
            TemporalAmount amount = forward(by);
            steps = () -> time.skip(amount);
        }
        if (time.progress().walking() || !walk.start(steps)) {
            return Answer.problem(409, "time is still walking");
        }
        return new Answer(202, clock());
    }

    private static TemporalAmount forward(String by) throws Request.BadRequest {
        TemporalAmount amount;
        try {
            amount = by.contains("T") ? Duration.parse(by) : Period.parse(by);
        } catch (DateTimeException e) {
            throw new Request.BadRequest("by is PT1H, P1D, P3M or next, not " + by, e);
        }
        if (!ANY_DAY.plus(amount).isAfter(ANY_DAY)) {
            throw new Request.BadRequest("time goes forward only, not by " + by);
        }
        return amount;
    }

    private String local(Instant moment) {
        return OffsetDateTime.ofInstant(moment, time.zone()).format(ISO_OFFSET_DATE_TIME);
    }
}
