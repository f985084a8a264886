package voronka.domain;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A town whose government decides about its clocks while promises wait. */
public final class MovingZone extends ZoneRulesProvider {
    private static final String NAME = "Test/Town";
    private static final MovingZone PROVIDER = registered();
    private ZoneRules rules = ZoneRules.of(ZoneOffset.ofHours(3));

    private MovingZone() {}

    private static MovingZone registered() {
        MovingZone provider = new MovingZone();
        ZoneRulesProvider.registerProvider(provider);
        return provider;
    }

    /** The town, three hours ahead of Greenwich to begin with. */
    public static ZoneId threeHoursAhead() {
        isAhead(3);
        return ZoneId.of(NAME);
    }

    /** From now on its clocks are so many hours ahead, and always were. */
    public static void isAhead(int hours) {
        PROVIDER.rules = ZoneRules.of(ZoneOffset.ofHours(hours));
    }

    @Override
    protected Set<String> provideZoneIds() {
        return Set.of(NAME);
    }

    /** Nothing to keep: whoever asks again is told the rules of then. */
    @Override
    protected @Nullable ZoneRules provideRules(String zone, boolean forCaching) {
        return forCaching ? null : rules;
    }

    @Override
    protected NavigableMap<String, ZoneRules> provideVersions(String zone) {
        return new TreeMap<>();
    }
}
