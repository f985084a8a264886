package voronka.stagetransition;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import voronka.aws.lambda.HttpRequest;
import voronka.aws.lambda.HttpResponse;
import voronka.aws.lambda.Log;
import voronka.domain.access.AccessKey;
import voronka.domain.access.AccessKeys;
import voronka.domain.book.Condition;
import voronka.domain.book.Stage;
import voronka.domain.deal.DealId;
import voronka.domain.followup.DealFile;
import voronka.domain.ledger.Marker;
import voronka.domain.selling.DealOutcome;
import voronka.domain.selling.Order;
import voronka.domain.staffing.IssuingKey;
import voronka.stagetransition.Wanted.Problem;

/** Verify, read, carry out, answer in JSON. */
final class TransitionDoor {
    private static final int LARGEST_BODY = 16 * 1024;

    private final AccessKeys keys;
    private final Transitions transitions;
    private final Clock clock;

    TransitionDoor(AccessKeys keys, Transitions transitions, Clock clock) {
        this.keys = keys;
        this.transitions = transitions;
        this.clock = clock;
    }

    HttpResponse answer(HttpRequest request, Log log) {
        Optional<String> bearer = request.bearer();
        if (bearer.isEmpty()) {
            return HttpResponse.error(
                    401, "no-key", "send \"Authorization: Bearer <key>\"; /apikey gives one");
        }
        Optional<AccessKey.ApiKey> key = keys.api(IssuingKey.hash(bearer.get()));
        if (key.isEmpty()) {
            return HttpResponse.error(403, "wrong-key", "this key opens nothing");
        }
        if (request.body().length > LARGEST_BODY) {
            return HttpResponse.error(413, "too-large", "at most %d bytes".formatted(LARGEST_BODY));
        }
        Optional<DealId> deal = DealId.read(request.path().getOrDefault("id", ""));
        if (deal.isEmpty()) {
            return HttpResponse.error(404, "no-such-deal", "a deal's id looks like A7K2QX");
        }
        return switch (Wanted.of(request.body())) {
            case Wanted.Problems problems -> problems(problems.fields());
            case Wanted.Transition wanted -> carryOut(wanted, deal.get(), key.get().name(), log);
        };
    }

    private HttpResponse carryOut(Wanted.Transition wanted, DealId deal, String system, Log log) {
        Marker marker =
                new Marker(
                        "api " + system,
                        deal + " " + wanted.key(),
                        "",
                        clock.instant().plus(Marker.LONG));
        return switch (transitions.carryOut(wanted, Order.of(system, deal, marker))) {
            case Transitions.Incomplete incomplete -> problems(incomplete.fields());
            case Transitions.Answered answered -> {
                log.info(
                        "transition",
                        "deal",
                        deal,
                        "to",
                        wanted.to(),
                        "outcome",
                        answered.outcome().getClass().getSimpleName());
                yield response(answered.outcome());
            }
        };
    }

    private static HttpResponse response(DealOutcome outcome) {
        return switch (outcome) {
            case DealOutcome.Changed o -> standing(200, o.file());
            case DealOutcome.Repeated o -> standing(200, o.file());
            case DealOutcome.AlreadySo o -> standing(200, o.file());
            case DealOutcome.NoSuchDeal o ->
                    HttpResponse.error(404, "no-such-deal", "there is no deal " + o.id());
            case DealOutcome.NoSuchStage o ->
                    problems(List.of(new Problem("to", "won, lost, frozen, " + stages(o))));
            case DealOutcome.NoSuchReason o ->
                    problems(
                            List.of(new Problem("reason", "not in the sales book: " + o.wanted())));
            case DealOutcome.AmountNeeded o ->
                    problems(List.of(new Problem("amount", "the deal has none yet")));
            case DealOutcome.InThePast o ->
                    problems(List.of(new Problem("until", "a day that is still to come")));
            case DealOutcome.NotOpen o ->
                    conflict("not-open", "the deal is closed or frozen", o.file());
            case DealOutcome.ChangedMeanwhile o ->
                    conflict("changed-meanwhile", "the deal is being changed: repeat", o.file());
            case DealOutcome.Outdated o -> conflict("outdated", "the deal has changed", o.file());
            case DealOutcome.AlreadyTaken o -> conflict("taken", "somebody has it", o.file());
            case DealOutcome.NotYours o -> conflict("not-yours", "somebody else's", o.file());
            case DealOutcome.NoSuchPromise o -> conflict("no-promise", "not there", o.file());
            case DealOutcome.NoSuchActivity o -> conflict("activity", "there is none", o.file());
            case DealOutcome.TooManyPromises o -> conflict("promises", "too many", o.file());
            case DealOutcome.NothingToUndo o -> conflict("undo", "not to undo", o.file());
            case DealOutcome.TooLateToUndo o -> conflict("undo", "too late", o.file());
            case DealOutcome.GateClosed o -> gate(o);
            case DealOutcome.ReasonNeeded o ->
                    problems(
                            List.of(
                                    new Problem(
                                            "reason",
                                            "going back or skipping a stage takes a reason")));
            case DealOutcome.NoSkipping o ->
                    conflict("no-skipping", "the next stage is " + o.next(), o.file());
            case DealOutcome.ConfirmationNeeded o ->
                    conflict("confirmation", "somebody confirms it in the chat", o.file());
            case DealOutcome.TouchesNeeded o ->
                    conflict("touches", "at least " + o.least() + " before a loss", o.file());
            case DealOutcome.AskedAlready o ->
                    conflict("asked", "a head has been asked and will answer", o.file());
            case DealOutcome.NothingAsked o -> conflict("asked", "nothing is asked", o.file());
            case DealOutcome.HeadNeeded o -> conflict("head", "that takes a head", o.file());
            case DealOutcome.NotInThatRole o -> conflict("role", "not in that role", o.file());
            case DealOutcome.NotAValue o ->
                    problems(List.of(new Problem(o.field(), "no value of that field")));
            case DealOutcome.NoSuchItem o ->
                    problems(List.of(new Problem("item", "the stage has none: " + o.item())));
            case DealOutcome.NoSuchMember o -> conflict("member", "there is none", o.file());
        };
    }

    /** What the stage still needs, so that the other system can bring it or ask a person. */
    private static HttpResponse gate(DealOutcome.GateClosed closed) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "gate");
        body.put("message", "the stage may not be left yet");
        body.put("missing", closed.missing().stream().map(TransitionDoor::missing).toList());
        body.putAll(facts(closed.file()));
        return HttpResponse.json(409, body);
    }

    private static String missing(Condition condition) {
        return switch (condition) {
            case Condition.Filled(String field) -> "field " + field;
            case Condition.Ticked(String item) -> "task " + item;
            case Condition.FileAttached file -> "file";
            case Condition.AmountKnown amount -> "amount";
            case Condition.Touches(int least) -> "touches " + least;
            case Condition.Approved approved -> "approval";
        };
    }

    private static String stages(DealOutcome.NoSuchStage outcome) {
        return String.join(
                ", ",
                outcome.pipeline().stages().stream()
                        .map(Stage::key)
                        .map(Object::toString)
                        .toList());
    }

    private static HttpResponse standing(int status, DealFile file) {
        return HttpResponse.json(status, facts(file));
    }

    private static HttpResponse conflict(String error, String message, DealFile file) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", error);
        body.put("message", message);
        body.putAll(facts(file));
        return HttpResponse.json(409, body);
    }

    private static Map<String, Object> facts(DealFile file) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("deal", file.deal().id().value());
        facts.put(
                "state", file.deal().standing().state().name().toLowerCase(java.util.Locale.ROOT));
        facts.put("stage", file.deal().standing().stage().value());
        facts.put("revision", file.deal().facts().revision());
        return facts;
    }

    private static HttpResponse problems(List<Problem> problems) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", "fields");
        body.put(
                "fields",
                problems.stream()
                        .map(p -> Map.of("field", p.field(), "message", p.message()))
                        .toList());
        return HttpResponse.json(422, body);
    }
}
