package voronka.book;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.Closing;
import voronka.domain.book.Limit;
import voronka.domain.book.LocalizedText;
import voronka.domain.book.Passing;
import voronka.domain.book.Pipeline;
import voronka.domain.book.RetiredStage;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;

/** Reads a pipeline. */
final class PipelineReader {
    private PipelineReader() {}

    static @Nullable Pipeline pipeline(
            Cursor at, Keys pipelines, Keys fields, @Nullable Currency currency) {
        if (!at.hasFields(Names.of("pipeline"))) {
            return null;
        }
        String key = pipelines.key(at);
        LocalizedText name = pipelines.name(at);
        boolean takesNew = at.field(Names.TAKES_NEW_DEALS).yesNo(true);
        Duration within = firstContact(at.field(Names.FIRST_CONTACT));
        Passing passing = passing(at);
        List<RetiredStage> retired =
                Retired.stages(at.field(Names.RETIRED), key, at.reading().before());
        Keys keys = new Keys(Retired.keys(retired));
        List<Stage> stages = stages(at.field(Names.STAGES), keys, fields);
        StageKey keyStage = stage(at.field(Names.KEY_STAGE), keys);
        Closing closing = ClosingReader.closing(at.field(Names.CLOSING), keys, currency);
        List<String> card = new ArrayList<>();
        for (Cursor entry : at.field(Names.CARD).items(SalesBook.MOST_FIELDS)) {
            String field = fields.named(entry, Fault.Thing.FIELD);
            if (field != null) {
                card.add(field);
            }
        }
        if (!at.isRight() || key == null || name == null || passing == null || closing == null) {
            return null;
        }
        return new Pipeline(
                key, name, stages, within, passing, takesNew, closing, keyStage, card, retired);
    }

    private static @Nullable Duration firstContact(Cursor at) {
        if (at.isAbsent()) {
            return null;
        }
        Duration within = at.parsed(Durations::read, Fault.Form.DURATION);
        if (within == null) {
            return null;
        }
        if (within.isNegative() || within.isZero() || within.toDays() > Limit.MOST_DAYS) {
            at.wrong(new Fault.FormExpected(within.toString(), Fault.Form.DURATION));
        }
        return within;
    }

    private static @Nullable Passing passing(Cursor at) {
        Cursor how = at.field(Names.PASSING);
        Cursor skips = at.field(Names.SKIPPING);
        String word =
                how.isAbsent() ? Names.MANUAL : how.oneOf(List.of(Names.MANUAL, Names.AUTOMATIC));
        Passing.Skipping skipping =
                skips.isAbsent() ? Passing.Skipping.FREE : skips.oneOf(Passing.Skipping.class);
        if (word == null || skipping == null) {
            return null;
        }
        return word.equals(Names.AUTOMATIC)
                ? new Passing.Automatic()
                : new Passing.Manual(skipping);
    }

    private static List<Stage> stages(Cursor at, Keys keys, Keys fields) {
        List<Stage> stages = new ArrayList<>();
        List<Cursor> entries = at.items(Pipeline.MOST_STAGES);
        if (at.isAbsent()) {
            at.wrong(new Fault.Missing(Names.STAGES));
        } else if (entries.isEmpty() && at.node() instanceof Node.Items) {
            at.wrong(new Fault.ListEmpty());
        }
        for (Cursor entry : entries) {
            Stage stage = StageReader.stage(entry, keys, fields);
            if (stage != null) {
                stages.add(stage);
            }
        }
        return stages;
    }

    private static @Nullable StageKey stage(Cursor at, Keys stages) {
        String key = at.isAbsent() ? null : stages.named(at, Fault.Thing.STAGE);
        return key == null ? null : new StageKey(key);
    }
}
