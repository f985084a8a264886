package voronka.domain.contact;

/** A way to reach somebody by which they are recognised the next time. */
public record ContactKey(Kind kind, String value) {
    /** What kind of way it is. */
    public enum Kind {
        PHONE,
        EMAIL,
        TELEGRAM
    }
}
