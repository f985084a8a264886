package voronka.domain.history;

import java.util.ArrayList;
import java.util.List;

/**
 * Somebody does something. The numbers choose among what there is when it is done, so that a
 * command means something in whatever history it stands.
 *
 * @param id its marker: the same command again has the same
 * @param who of the members, or else whoever may do it
 * @param deal of the deals there are
 * @param choice of stages, sums, promises, hours
 * @param age how many revisions the screen lags behind
 */
record Command(int id, Verb verb, int who, int deal, int choice, int age) {
    enum Verb {
        ASK,
        OPEN,
        TAKE,
        MOVE,
        PRICE,
        WIN,
        LOSE,
        FREEZE,
        WAKE,
        REOPEN,
        PROMISE,
        KEEP,
        PUT_OFF,
        SAY,
        ASSIGN,
        ANSWER,
        NOTE,
        CALL,
        AMEND,
        GIVE,
        AGREE,
        DISAGREE,
        HAND,
        HAND_ALL,
        UNDO,
        PUBLISH,
        OVER,
        APPOINT,
        WAIT,
        FIRE,
        SWEEP;

        /** Whether somebody gives it, and gives it a marker. */
        boolean isMarked() {
            return switch (this) {
                case WAIT, FIRE, SWEEP, HAND_ALL, PUBLISH, OVER, APPOINT -> false;
                default -> true;
            };
        }
    }

    private static final List<Verb> USUAL =
            List.of(
                    Verb.ASK,
                    Verb.TAKE,
                    Verb.TAKE,
                    Verb.MOVE,
                    Verb.MOVE,
                    Verb.MOVE,
                    Verb.GIVE,
                    Verb.AGREE,
                    Verb.AGREE,
                    Verb.DISAGREE,
                    Verb.UNDO,
                    Verb.PRICE);

    /** So many commands, some of them repeated at once or much later. */
    static List<Command> random(Chance chance, int many) {
        List<Command> commands = new ArrayList<>();
        while (commands.size() < many) {
            if (!commands.isEmpty() && chance.percent(12)) {
                commands.add(chance.percent(50) ? commands.getLast() : chance.oneOf(commands));
            } else {
                commands.add(fresh(commands.size(), chance));
            }
        }
        return commands;
    }

    private static Command fresh(int id, Chance chance) {
        return new Command(
                id,
                chance.percent(40) ? chance.oneOf(USUAL) : chance.oneOf(List.of(Verb.values())),
                chance.below(6),
                chance.below(1000),
                chance.below(1000),
                chance.percent(15) ? 1 + chance.below(3) : 0);
    }
}
