package voronka.domain.followup;

/** The timers: one per promise and generation, each deleting itself once it has fired. */
public interface Schedules {
    /** Makes the timer of that promise and generation; one that is already there stays. */
    void create(FollowUp followUp);

    /** Takes away the timer of that promise and generation; one that is not there is no matter. */
    void delete(String followUp, int generation);
}
