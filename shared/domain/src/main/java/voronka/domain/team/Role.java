package voronka.domain.team;

/** What a member is here for. What it allows stands in {@link Rights}. */
public enum Role {
    /** Directs the company: everything. */
    DIRECTOR,
    /** Leads a team: its deals, and the word where the book asks for a head. */
    HEAD,
    /** Sells: their own deals. */
    MANAGER,
    /** Does their part of others' deals: measures, estimates, builds. */
    SPECIALIST,
    /** Sees everything and changes nothing. */
    READER,
    /** Keeps people, keys and the book; changes no deal. */
    ADMIN;

    /** Whether somebody of this role answers for deals. */
    public boolean sells() {
        return switch (this) {
            case DIRECTOR, HEAD, MANAGER -> true;
            case SPECIALIST, READER, ADMIN -> false;
        };
    }

    /** Whether somebody of this role has something to do about deals. */
    public boolean works() {
        return sells() || this == SPECIALIST;
    }

    /** Whether somebody of this role leads: the company, or a team. */
    public boolean leads() {
        return this == DIRECTOR || this == HEAD;
    }

    /** Whether the company's numbers are theirs to see, and not only those of their own deals. */
    public boolean overlooks() {
        return switch (this) {
            case DIRECTOR, HEAD, READER, ADMIN -> true;
            case MANAGER, SPECIALIST -> false;
        };
    }

    /** Whether somebody of this role invites people and gives keys. */
    public boolean administers() {
        return switch (this) {
            case DIRECTOR, ADMIN -> true;
            case HEAD, MANAGER, SPECIALIST, READER -> false;
        };
    }
}
