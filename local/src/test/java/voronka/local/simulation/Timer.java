package voronka.local.simulation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import voronka.domain.deal.DealId;

/** What a timer says when it fires. */
record Timer(DealId deal, String followUp, int generation) {
    private static final Pattern PAYLOAD =
            Pattern.compile("\\{\"deal\":\"(.+)\",\"followUp\":\"(.+)\",\"generation\":(\\d+)}");

    static Timer of(String payload) {
        Matcher matcher = PAYLOAD.matcher(payload);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(payload);
        }
        return new Timer(
                new DealId(matcher.group(1)), matcher.group(2), Integer.parseInt(matcher.group(3)));
    }

    String name() {
        return followUp + "." + generation;
    }
}
