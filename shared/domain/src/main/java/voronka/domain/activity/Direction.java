package voronka.domain.activity;

/** Who turned to whom. */
public enum Direction {
    /** The client to us. */
    IN,
    /** We to the client. */
    OUT
}
