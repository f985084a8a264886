package voronka.domain.views;

import java.util.Optional;
import voronka.domain.team.MemberId;

/** What comes by itself. */
public sealed interface Letter {
    /** A saved view. */
    record OfView(MemberId owner, String id) implements Letter {}

    /** How the company does. */
    record OfPulse() implements Letter {}

    /** Which rules were broken in the day. */
    record OfBreaches() implements Letter {}

    /** How the company does, to a group: that its reader has let us into. */
    record ToGroup(long chat) implements Letter {}

    /** As it is told apart from a reader's other letters; {@link #read} reads it. */
    default String code() {
        return switch (this) {
            case OfView(MemberId owner, String id) -> "VIEW#" + owner + "#" + id;
            case OfPulse pulse -> "PULSE";
            case OfBreaches breaches -> "BREACHES";
            case ToGroup(long chat) -> "GROUP#" + chat;
        };
    }

    /** The letter of that code; empty for none that is known today. */
    static Optional<Letter> read(String code) {
        String[] parts = code.split("#", 3);
        return switch (parts[0]) {
            case "VIEW" ->
                    parts.length == 3
                            ? Optional.of(new OfView(new MemberId(parts[1]), parts[2]))
                            : Optional.empty();
            case "PULSE" -> Optional.of(new OfPulse());
            case "BREACHES" -> Optional.of(new OfBreaches());
            case "GROUP" ->
                    parts.length == 2
                            ? Optional.of(new ToGroup(Long.parseLong(parts[1])))
                            : Optional.empty();
            default -> Optional.empty();
        };
    }
}
