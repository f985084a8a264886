package voronka.book;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the parts of the document are called. */
public final class Names {
    static final String VERSION = "version";
    static final String ZONE = "zone";
    static final String CURRENCY = "currency";
    static final String HOURS = "hours";
    static final String HOLIDAYS = "holidays";
    static final String EXTRA_DAYS = "extraDays";
    static final String ESCALATION = "escalation";
    static final String FIELDS = "fields";
    static final String PRODUCTS = "products";
    static final String PIPELINES = "pipelines";
    static final String LOST_REASONS = "lostReasons";
    static final String FROZEN_REASONS = "frozenReasons";
    static final String RETIRED_FIELDS = "retiredFields";

    static final String KEY = "key";
    static final String NAME = "name";
    static final String TYPE = "type";
    static final String OPTIONS = "options";
    static final String PRODUCT = "product";
    static final String GROUP = "group";
    static final String PIPELINE = "pipeline";
    static final String KIND = "kind";
    static final String REASONS = "reasons";
    static final String OPENING = "opening";
    static final String WARN = "warn";
    static final String LADDER = "ladder";
    static final String AFTER = "after";
    static final String TELL = "tell";

    static final String TAKES_NEW_DEALS = "takesNewDeals";
    static final String FIRST_CONTACT = "firstContactWithin";
    static final String PASSING = "passing";
    static final String SKIPPING = "skipping";
    static final String KEY_STAGE = "keyStage";
    static final String CARD = "card";
    static final String CLOSING = "closing";
    static final String STAGES = "stages";
    static final String RETIRED = "retired";

    static final String WON = "won";
    static final String LOST = "lost";
    static final String FROZEN = "frozen";
    static final String LOSS_NEEDS_HEAD = "lossNeedsHead";
    static final String ABOVE = "above";
    static final String FROM = "from";
    static final String TOUCHES_BEFORE_LOSS = "touchesBeforeLoss";
    static final String LOSS_TASK = "lossTask";

    static final String PROBABILITY = "probability";
    static final String GOAL = "goal";
    static final String WHO = "who";
    static final String IN_TURN = "inTurn";
    static final String PERSON = "person";
    static final String CHECKLIST = "checklist";
    static final String TEXT = "text";
    static final String REQUIRED = "required";
    static final String RESULT = "result";
    static final String LIMIT = "limit";
    static final String GATE = "gate";
    static final String FIELD = "field";
    static final String TICK = "tick";
    static final String TOUCHES = "touches";
    static final String SCRIPT = "script";
    static final String OBJECTIONS = "objections";
    static final String SAYS = "says";
    static final String ANSWER = "answer";
    static final String TARGET_CONVERSION = "targetConversion";

    static final String MANUAL = "manual";
    static final String AUTOMATIC = "automatic";
    static final String OWNER = "owner";
    static final String AMOUNT = "amount";
    static final String FILE = "file";
    static final String APPROVAL = "approval";

    /** What each part may have, by the part's name: the schema and the words know them, too. */
    public static final Map<String, Set<String>> PARTS =
            Map.ofEntries(
                    part(
                            "book",
                            VERSION,
                            ZONE,
                            CURRENCY,
                            HOURS,
                            HOLIDAYS,
                            EXTRA_DAYS,
                            ESCALATION,
                            FIELDS,
                            PRODUCTS,
                            PIPELINES,
                            LOST_REASONS,
                            FROZEN_REASONS,
                            RETIRED_FIELDS),
                    part("escalation", WARN, LADDER),
                    part("rung", AFTER, TELL),
                    part("field", KEY, NAME, TYPE, OPTIONS),
                    part("named", KEY, NAME),
                    part("product", KEY, PRODUCT, GROUP, PIPELINE),
                    part(
                            "pipeline",
                            KEY,
                            NAME,
                            TAKES_NEW_DEALS,
                            FIRST_CONTACT,
                            PASSING,
                            SKIPPING,
                            KEY_STAGE,
                            CARD,
                            CLOSING,
                            STAGES,
                            RETIRED),
                    part(
                            "closing",
                            WON,
                            LOST,
                            FROZEN,
                            LOSS_NEEDS_HEAD,
                            TOUCHES_BEFORE_LOSS,
                            LOSS_TASK),
                    part("criterion", KEY, TEXT),
                    part("guard", ABOVE, FROM),
                    part(
                            "stage",
                            KEY,
                            NAME,
                            PROBABILITY,
                            GOAL,
                            WHO,
                            CHECKLIST,
                            RESULT,
                            LIMIT,
                            GATE,
                            SCRIPT,
                            OBJECTIONS,
                            TARGET_CONVERSION),
                    part("who", IN_TURN, PERSON),
                    part("item", KEY, TEXT, KIND, REQUIRED, LIMIT, WHO),
                    part("condition", FIELD, TICK, TOUCHES),
                    part("objection", KEY, SAYS, ANSWER),
                    part("reason", KEY, NAME, OPENING, KIND, REASONS),
                    part("oneReason", KEY, NAME, OPENING),
                    part("kindOfReasons", KIND, NAME, REASONS));

    private Names() {}

    static Set<String> of(String part) {
        return Objects.requireNonNull(PARTS.get(part), part);
    }

    /** A value of an enumeration as the document has it: small letters, hyphens. */
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map.Entry<String, Set<String>> part(String name, String... fields) {
        return Map.entry(name, Set.of(fields));
    }
}
