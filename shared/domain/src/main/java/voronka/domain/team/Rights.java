package voronka.domain.team;

/** Which deals somebody may change and see. */
public enum Rights {
    /** Only those they own. */
    OWN,
    /** Every one. */
    ALL
}
