package voronka.telegram.view;

import java.util.Locale;
import voronka.domain.followup.FollowUp;
import voronka.telegram.screen.Excerpt;

/** What was promised, in the person's words, or in ours where the kind says it all. */
final class PromiseText {
    private PromiseText() {}

    static String of(FollowUp followUp, int most, Viewer viewer) {
        return followUp.text().isBlank()
                ? viewer.say("promise." + followUp.kind().name().toLowerCase(Locale.ROOT))
                : Excerpt.line(followUp.text(), most);
    }
}
