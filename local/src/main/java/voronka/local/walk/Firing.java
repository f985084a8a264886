package voronka.local.walk;

import java.time.Instant;
import voronka.local.template.FunctionDefinition;
import voronka.local.template.Trigger.ScheduleTrigger;

/** Makes a recurring call. */
public interface Firing {

    /**
     * Calls the function as its schedule says and waits for the end.
     *
     * @param due the moment the schedule meant, which may be past
     */
    void fire(FunctionDefinition function, ScheduleTrigger schedule, Instant due);
}
