package voronka.telegrambot;

import voronka.domain.book.SetupAnswers;
import voronka.domain.conversation.Dialogue;

/** Which question comes after which. */
final class SetupSteps {
    private SetupSteps() {}

    static Dialogue.Setup.Asked after(Dialogue.Setup.Asked asked, SetupAnswers answers) {
        Dialogue.Setup.Asked next = Dialogue.Setup.Asked.values()[asked.ordinal() + 1];
        return isAsked(next, answers) ? next : after(next, answers);
    }

    static Dialogue.Setup.Asked before(Dialogue.Setup.Asked asked, SetupAnswers answers) {
        if (asked.ordinal() == 0) {
            return asked;
        }
        Dialogue.Setup.Asked earlier = Dialogue.Setup.Asked.values()[asked.ordinal() - 1];
        return isAsked(earlier, answers) ? earlier : before(earlier, answers);
    }

    /** How pipelines are shared is a question only where there is a choice. */
    private static boolean isAsked(Dialogue.Setup.Asked asked, SetupAnswers answers) {
        return asked != Dialogue.Setup.Asked.SHARE
                || answers.suggests(SetupAnswers.Share.BY_PRODUCT)
                || answers.suggests(SetupAnswers.Share.EACH_ITS_OWN);
    }

    /** Of the six questions, the one that this is a part of. */
    static int number(Dialogue.Setup.Asked asked) {
        return switch (asked) {
            case CURRENCY -> 1;
            case PROCESS -> 2;
            case SOLD, SHARE -> 3;
            case DAYS, ZONE -> 4;
            case WHO, WITHIN -> 5;
            case LOSS, PREVIEW -> 6;
        };
    }
}
