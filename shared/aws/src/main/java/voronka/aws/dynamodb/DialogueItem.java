package voronka.aws.dynamodb;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import voronka.domain.conversation.Dialogue;
import voronka.domain.conversation.Question;
import voronka.domain.deal.DealId;
import voronka.domain.team.MemberId;
import voronka.domain.time.Delay;
import voronka.domain.views.Report;

/** A person's open question in the table. */
record DialogueItem(MemberId member, Question question) {
    private static final String MEMBER = "member";
    private static final String DIALOGUE = "dialogue";
    private static final String ASKED_AT = "askedAt";
    private static final String DEAL = "deal";
    private static final String REVISION = "revision";
    private static final String REASON = "reason";
    private static final String COME_BACK = "comeBack";
    private static final String FOLLOW_UP = "followUp";
    private static final String WISH = "wish";
    private static final String ABOUT = "about";
    private static final String WORDS = "words";
    private static final String EVENT = "event";
    private static final String WHO = "who";
    private static final String PARCEL = "parcel";
    private static final String REPORT = "report";
    private static final String SAVED = "saved";
    private static final String MESSAGE = "message";

    static final TableSchema<DialogueItem> SCHEMA =
            Schema.of(DialogueItem.class)
                    .key(item -> Keys.dialogue(item.member()))
                    .text(MEMBER, item -> item.member().value())
                    .instant(ASKED_AT, item -> item.question().dialogue().askedAt())
                    .number(MESSAGE, item -> item.question().message())
                    .map(DIALOGUE, item -> write(item.question().dialogue()))
                    .readBy(DialogueItem::read);

    private static Fields write(Dialogue dialogue) {
        return switch (dialogue) {
            case Dialogue.Missing missing -> MissingMap.write(missing);
            case Dialogue.DealSum(DealId deal, int revision, Instant at) ->
                    Fields.of("deal-sum").with(DEAL, deal.value()).with(REVISION, revision);
            case Dialogue.LossInWords(
                            DealId deal,
                            int revision,
                            String reason,
                            @Nullable Delay comeBack,
                            Instant at) ->
                    Fields.of("loss-in-words")
                            .with(DEAL, deal.value())
                            .with(REVISION, revision)
                            .with(REASON, reason)
                            .with(COME_BACK, comeBack == null ? "" : comeBack.code());
            case Dialogue.PromiseInWords(DealId deal, String followUp, Instant at) ->
                    Fields.of("promise-in-words")
                            .with(DEAL, deal.value())
                            .with(FOLLOW_UP, followUp);
            case Dialogue.When(
                            DealId deal,
                            Dialogue.When.Wish wish,
                            int revision,
                            String about,
                            String words,
                            Instant at) ->
                    Fields.of("when")
                            .with(DEAL, deal.value())
                            .with(WISH, wish.name())
                            .with(REVISION, revision)
                            .with(ABOUT, about)
                            .with(WORDS, words);
            case Dialogue.HowOften(DealId deal, Instant at) ->
                    Fields.of("how-often").with(DEAL, deal.value());
            case Dialogue.Agreed(DealId deal, Instant at) ->
                    Fields.of("agreed").with(DEAL, deal.value());
            case Dialogue.TeamName(MemberId who, Instant at) ->
                    Fields.of("team-name").with(WHO, who.value());
            case Dialogue.ResultInWords(DealId deal, String followUp, Instant at) ->
                    Fields.of("result-in-words").with(DEAL, deal.value()).with(FOLLOW_UP, followUp);
            case Dialogue.Setup setup -> SetupMap.write(setup);
            case Dialogue.NewDeal(Instant at) -> Fields.of("new-deal");
            case Dialogue.Told(DealId deal, int event, Instant at) ->
                    Fields.of("told").with(DEAL, deal.value()).with(EVENT, event);
            case Dialogue.FindInHistory(DealId deal, Instant at) ->
                    Fields.of("find-in-history").with(DEAL, deal.value());
            case Dialogue.FindFor(String parcel, Instant at) ->
                    Fields.of("find-for").with(PARCEL, parcel);
            case Dialogue.NewDealWith(String parcel, Instant at) ->
                    Fields.of("new-deal-with").with(PARCEL, parcel);
            case Dialogue.NameView(Report report, Instant at) ->
                    Fields.of("name-view").with(REPORT, ReportMap.write(report));
            case Dialogue.RenameView(String saved, Instant at) ->
                    Fields.of("rename-view").with(SAVED, saved);
        };
    }

    private static DialogueItem read(Row row) {
        return new DialogueItem(
                new MemberId(row.text(MEMBER)),
                new Question(
                        read(row.row(DIALOGUE), row.instant(ASKED_AT)), row.numberOrZero(MESSAGE)));
    }

    private static Dialogue read(Row row, Instant at) {
        String kind = row.text(Fields.KIND);
        return switch (kind) {
            case MissingMap.KIND -> MissingMap.read(row, at);
            case "deal-sum" -> new Dialogue.DealSum(deal(row), row.whole(REVISION), at);
            case "loss-in-words" ->
                    new Dialogue.LossInWords(
                            deal(row),
                            row.whole(REVISION),
                            row.text(REASON),
                            Delay.ofCode(row.text(COME_BACK)).orElse(null),
                            at);
            case "promise-in-words" ->
                    new Dialogue.PromiseInWords(deal(row), row.text(FOLLOW_UP), at);
            case "when" ->
                    new Dialogue.When(
                            deal(row),
                            Dialogue.When.Wish.valueOf(row.text(WISH)),
                            row.whole(REVISION),
                            row.text(ABOUT),
                            row.text(WORDS),
                            at);
            case "how-often" -> new Dialogue.HowOften(deal(row), at);
            case "agreed" -> new Dialogue.Agreed(deal(row), at);
            case "team-name" -> new Dialogue.TeamName(new MemberId(row.text(WHO)), at);
            case "result-in-words" ->
                    new Dialogue.ResultInWords(deal(row), row.text(FOLLOW_UP), at);
            case SetupMap.KIND -> SetupMap.read(row, at);
            case "new-deal" -> new Dialogue.NewDeal(at);
            case "told" -> new Dialogue.Told(deal(row), row.whole(EVENT), at);
            case "find-in-history" -> new Dialogue.FindInHistory(deal(row), at);
            case "find-for" -> new Dialogue.FindFor(row.text(PARCEL), at);
            case "new-deal-with" -> new Dialogue.NewDealWith(row.text(PARCEL), at);
            case "name-view" -> new Dialogue.NameView(ReportMap.read(row.row(REPORT)), at);
            case "rename-view" -> new Dialogue.RenameView(row.text(SAVED), at);
            default -> throw new IllegalStateException("not a dialogue: " + kind);
        };
    }

    private static DealId deal(Row row) {
        return new DealId(row.text(DEAL));
    }
}
