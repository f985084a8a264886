package voronka.domain.followup;

import java.util.List;
import voronka.domain.deal.OpenDeal;

/**
 * All that is somebody's: what their day is ranked from.
 *
 * @param deals their open deals
 * @param promises their open promises, whenever due, the earliest first
 * @param touches the clients who are to hear from them by the moment that was asked for, the
 *     earliest first
 */
public record Workload(List<OpenDeal> deals, List<FollowUp> promises, List<FollowUp> touches) {
    public Workload {
        deals = List.copyOf(deals);
        promises = List.copyOf(promises);
        touches = List.copyOf(touches);
    }
}
