package voronka.aws.scheduler;

import voronka.domain.deal.DealId;
import voronka.domain.followup.FollowUp;

/** What a timer says when it fires. */
public record Firing(DealId deal, String followUp, int generation) {
    /** The words of that promise's timer. */
    public static Firing of(FollowUp followUp) {
        return new Firing(followUp.deal(), followUp.id(), followUp.generation());
    }

    /** As the function is given it; ids are letters and digits, so nothing needs escaping. */
    public String json() {
        return "{\"deal\":\"%s\",\"followUp\":\"%s\",\"generation\":%d}"
                .formatted(deal, followUp, generation);
    }
}
