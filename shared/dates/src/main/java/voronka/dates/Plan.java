package voronka.dates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import voronka.dates.Bit.*;

/** The bits of one sentence that go together. */
final class Plan {
    /** What says a day; two of them go together only when they are one of {@link #PAIRS}. */
    private static final Set<Class<? extends Bit>> DAYS =
            Set.of(
                    Later.class,
                    Named.class,
                    Weekday.class,
                    Bit.EitherDay.class,
                    Whole.class,
                    Calendar.class,
                    Either.class,
                    AtEdge.class,
                    Nth.class,
                    WorkingDay.class,
                    AfterBreak.class,
                    Fixed.class,
                    Between.class,
                    Vague.class,
                    Repeated.class);

    private static final Set<Set<Class<? extends Bit>>> PAIRS =
            Set.of(
                    Set.of(Later.class, Weekday.class),
                    Set.of(Later.class, Calendar.class),
                    Set.of(Whole.class, Weekday.class),
                    Set.of(Whole.class, Bit.EitherDay.class),
                    Set.of(Whole.class, AtEdge.class),
                    Set.of(Whole.class, Calendar.class),
                    Set.of(Whole.class, Nth.class),
                    Set.of(Calendar.class, AtEdge.class),
                    Set.of(Calendar.class, Weekday.class),
                    Set.of(Calendar.class, Nth.class),
                    Set.of(Named.class, Weekday.class),
                    Set.of(Named.class, Calendar.class),
                    Set.of(Either.class, Weekday.class));

    static final Plan EMPTY = new Plan(Map.of());

    private final Map<Class<? extends Bit>, Bit> bits;

    private Plan(Map<Class<? extends Bit>, Bit> bits) {
        this.bits = bits;
    }

    /** Null when they contradict what is here already. */
    @Nullable Plan with(List<Bit> more) {
        Plan plan = this;
        for (Bit bit : more) {
            plan = plan == null ? null : plan.with(bit);
        }
        return plan;
    }

    private @Nullable Plan with(Bit bit) {
        Bit merged = merged(bit);
        if (merged == null || bits.keySet().stream().anyMatch(b -> isAgainst(b, bit))) {
            return null;
        }
        Map<Class<? extends Bit>, Bit> more = new LinkedHashMap<>(bits);
        more.put(bit.getClass(), merged);
        return new Plan(more);
    }

    private @Nullable Bit merged(Bit bit) {
        Bit here = bits.get(bit.getClass());
        if (here == null || here.equals(bit)) {
            return bit;
        }
        if (here instanceof Bit.PartOfDay a && bit instanceof Bit.PartOfDay b) {
            return a.with(b);
        }
        return here instanceof Calendar a && bit instanceof Calendar b ? a.with(b) : null;
    }

    private boolean isAgainst(Class<? extends Bit> here, Bit bit) {
        if (isExact(bit) && !here.equals(Later.class)
                || isExact(get(Later.class)) && !(bit instanceof Later)) {
            return !bit.equals(new Named(0)) && !new Named(0).equals(bits.get(here));
        }
        boolean both = DAYS.contains(here) && DAYS.contains(bit.getClass());
        return both && here != bit.getClass() && !PAIRS.contains(Set.of(here, bit.getClass()));
    }

    private static boolean isExact(@Nullable Bit bit) {
        return bit instanceof Later(Shift shift) && shift.isExact();
    }

    <B extends Bit> @Nullable B get(Class<B> kind) {
        Bit bit = bits.get(kind);
        return bit == null ? null : kind.cast(bit);
    }

    boolean has(Class<? extends Bit> kind) {
        return bits.containsKey(kind);
    }

    boolean isEmpty() {
        return bits.isEmpty();
    }

    boolean saysADay() {
        return bits.keySet().stream().anyMatch(DAYS::contains);
    }
}
