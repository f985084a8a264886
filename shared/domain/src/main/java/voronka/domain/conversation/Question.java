package voronka.domain.conversation;

import java.time.Instant;

/**
 * A question as it stands in somebody's chat.
 *
 * @param message the one that asks it and nothing else: its keys are answers, and mean nothing once
 *     it is answered; 0 where a screen of another purpose asks it by the way
 */
public record Question(Dialogue dialogue, long message) {
    /** One that a screen of another purpose asks by the way. */
    public static Question byTheWay(Dialogue dialogue) {
        return new Question(dialogue, 0);
    }

    /** Whether it still waits for an answer at that moment. */
    public boolean isOpenAt(Instant now) {
        return dialogue.isOpenAt(now);
    }
}
