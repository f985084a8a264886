package voronka.aws.dynamodb;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.SetupAnswers;
import voronka.domain.conversation.Dialogue;

/** The question of the set-up that is open, with what was answered so far. */
final class SetupMap {
    static final String KIND = "setup";
    private static final String ASKED = "asked";
    private static final String CURRENCY = "currency";
    private static final String PROCESS = "process";
    private static final String SOLD = "sold";
    private static final String PRODUCT = "product";
    private static final String GROUP = "group";
    private static final String SHARE = "share";
    private static final String DAYS = "days";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String ZONE = "zone";
    private static final String IN_TURN = "inTurn";
    private static final String WITHIN = "within";
    private static final String LOSS_ABOVE = "lossAbove";

    private SetupMap() {}

    static Fields write(Dialogue.Setup setup) {
        SetupAnswers answers = setup.answers();
        Duration within = answers.answerWithin();
        Long above = answers.lossAbove();
        Fields fields =
                Fields.of(KIND)
                        .with(ASKED, setup.asked().name())
                        .with(CURRENCY, answers.currency().getCurrencyCode())
                        .with(PROCESS, answers.process().name())
                        .with(SOLD, answers.sold().stream().map(SetupMap::sold).toList())
                        .with(SHARE, answers.share().name())
                        .withTexts(DAYS, answers.days().stream().map(DayOfWeek::name).toList())
                        .with(FROM, answers.from().toString())
                        .with(TO, answers.to().toString())
                        .with(ZONE, answers.zone().getId())
                        .with(IN_TURN, answers.inTurn() ? 1 : 0)
                        .with(WITHIN, within == null ? null : within.toString());
        return above == null ? fields : fields.with(LOSS_ABOVE, above);
    }

    private static Fields sold(SetupAnswers.Sold sold) {
        return Fields.of(SOLD).with(PRODUCT, sold.product()).with(GROUP, sold.group());
    }

    static Dialogue.Setup read(Row row, Instant at) {
        @Nullable String within = row.textOrNull(WITHIN);
        List<SetupAnswers.Sold> sold =
                row.rows(SOLD).stream()
                        .map(one -> new SetupAnswers.Sold(one.text(PRODUCT), one.text(GROUP)))
                        .toList();
        SetupAnswers answers =
                new SetupAnswers(
                        Currency.getInstance(row.text(CURRENCY)),
                        SetupAnswers.Process.valueOf(row.text(PROCESS)),
                        sold,
                        SetupAnswers.Share.valueOf(row.text(SHARE)),
                        row.texts(DAYS).stream()
                                .map(DayOfWeek::valueOf)
                                .collect(Collectors.toSet()),
                        LocalTime.parse(row.text(FROM)),
                        LocalTime.parse(row.text(TO)),
                        ZoneId.of(row.text(ZONE)),
                        row.whole(IN_TURN) == 1,
                        within == null ? null : Duration.parse(within),
                        row.numberOrNull(LOSS_ABOVE));
        return new Dialogue.Setup(answers, Dialogue.Setup.Asked.valueOf(row.text(ASKED)), at);
    }
}
