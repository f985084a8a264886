package voronka.domain.team;

/** What a member is here for, and so which deals are theirs to change. */
public enum Role {
    DIRECTOR(Rights.ALL),
    MANAGER(Rights.OWN);

    private final Rights rights;

    Role(Rights rights) {
        this.rights = rights;
    }

    /** Which deals a person of this role may change. */
    public Rights rights() {
        return rights;
    }
}
