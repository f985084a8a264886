package voronka.domain.team;

/** Names a member for good. */
public record MemberId(String value) {
    public MemberId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a member's id is empty");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
