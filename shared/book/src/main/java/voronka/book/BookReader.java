package voronka.book;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.CustomField;
import voronka.domain.book.CustomField.Option;
import voronka.domain.book.Escalation;
import voronka.domain.book.LocalizedText;
import voronka.domain.book.Pair;
import voronka.domain.book.Pipeline;
import voronka.domain.book.Reason;
import voronka.domain.book.RetiredField;
import voronka.domain.book.SalesBook;
import voronka.domain.book.WorkingTime;

/** Reads a book part by part. A part with a mistake is null, and reading goes on. */
final class BookReader {
    private BookReader() {}

    static @Nullable SalesBook book(Cursor at) {
        if (!at.hasFields(Names.of("book"))) {
            return null;
        }
        Cursor written = at.field(Names.VERSION);
        Integer version =
                written.isAbsent() ? Integer.valueOf(1) : written.whole(1, Bounds.VERSIONS);
        ZoneId zone = at.field(Names.ZONE).parsed(ZoneId::of, Fault.Form.ZONE);
        Currency currency =
                at.field(Names.CURRENCY).parsed(BookReader::currency, Fault.Form.CURRENCY);
        WorkingTime hours = Hours.read(at);
        Escalation escalation = escalation(at.field(Names.ESCALATION));
        List<RetiredField> retired =
                Retired.fields(at.field(Names.RETIRED_FIELDS), at.reading().before());
        Keys fieldKeys = new Keys(Retired.names(retired));
        List<CustomField> fields = fields(at.field(Names.FIELDS), fieldKeys);
        Keys pipelineKeys = new Keys();
        List<Pipeline> pipelines =
                pipelines(at.field(Names.PIPELINES), pipelineKeys, fieldKeys, currency);
        List<Pair> pairs = pairs(at.field(Names.PRODUCTS), pipelineKeys);
        List<Reason> lost = Reasons.read(at.field(Names.LOST_REASONS));
        List<Reason> frozen = Reasons.read(at.field(Names.FROZEN_REASONS));
        if (!at.isRight() || version == null || zone == null || currency == null) {
            return null;
        }
        if (hours == null || escalation == null) {
            return null;
        }
        return new SalesBook(
                version,
                zone,
                currency,
                hours,
                escalation,
                fields,
                pairs,
                pipelines,
                lost,
                frozen,
                retired);
    }

    private static Currency currency(String code) {
        return Currency.getInstance(code);
    }

    private static @Nullable Escalation escalation(Cursor at) {
        if (at.isAbsent()) {
            return Escalation.usual();
        }
        if (!at.hasFields(Names.of("escalation"))) {
            return null;
        }
        Cursor warn = at.field(Names.WARN);
        Duration warning =
                warn.isAbsent() ? null : warn.parsed(Durations::read, Fault.Form.DURATION);
        List<Escalation.Rung> rungs = new ArrayList<>();
        for (Cursor entry : at.field(Names.LADDER).items(Bounds.RUNGS)) {
            if (!entry.hasFields(Names.of("rung"))) {
                continue;
            }
            Cursor when = entry.field(Names.AFTER);
            Duration after = when.parsed(Durations::read, Fault.Form.DURATION);
            Escalation.Whom whom = entry.field(Names.TELL).oneOf(Escalation.Whom.class);
            if (after == null || whom == null) {
                continue;
            }
            Duration last = rungs.isEmpty() ? Duration.ofNanos(-1) : rungs.getLast().after();
            if (after.isNegative() || after.compareTo(last) <= 0) {
                when.wrong(new Fault.LadderFalls());
            } else {
                rungs.add(new Escalation.Rung(after, whom));
            }
        }
        return new Escalation(warning, rungs);
    }

    private static List<CustomField> fields(Cursor at, Keys keys) {
        List<CustomField> fields = new ArrayList<>();
        for (Cursor entry : at.items(SalesBook.MOST_FIELDS)) {
            if (!entry.hasFields(Names.of("field"))) {
                continue;
            }
            String key = keys.key(entry);
            LocalizedText name = keys.name(entry);
            CustomField.Type type = entry.field(Names.TYPE).oneOf(CustomField.Type.class);
            List<Option> options = options(entry.field(Names.OPTIONS));
            if (type != null && (type == CustomField.Type.LIST) == options.isEmpty()) {
                entry.wrong(new Fault.OptionsOfList(type == CustomField.Type.LIST));
            }
            if (entry.isRight() && key != null && name != null && type != null) {
                fields.add(new CustomField(key, name, type, options));
            }
        }
        return fields;
    }

    private static List<Option> options(Cursor at) {
        List<Option> options = new ArrayList<>();
        Keys keys = new Keys();
        for (Cursor entry : at.items(Bounds.OPTIONS)) {
            if (!entry.hasFields(Names.of("named"))) {
                continue;
            }
            String key = keys.key(entry);
            LocalizedText name = keys.name(entry);
            if (key != null && name != null) {
                options.add(new Option(key, name));
            }
        }
        return options;
    }

    private static List<Pipeline> pipelines(
            Cursor at, Keys keys, Keys fields, @Nullable Currency currency) {
        List<Pipeline> pipelines = new ArrayList<>();
        if (at.isAbsent()) {
            at.wrong(new Fault.Missing(Names.PIPELINES));
        }
        List<Cursor> entries = at.items(Bounds.PIPELINES);
        for (Cursor entry : entries) {
            Pipeline pipeline = PipelineReader.pipeline(entry, keys, fields, currency);
            if (pipeline != null) {
                pipelines.add(pipeline);
            }
        }
        if (at.node() instanceof Node.Items && entries.isEmpty()) {
            at.wrong(new Fault.ListEmpty());
        } else if (at.isRight() && pipelines.stream().noneMatch(Pipeline::takesNewDeals)) {
            at.wrong(new Fault.NoOpenPipeline());
        }
        return pipelines;
    }

    private static List<Pair> pairs(Cursor at, Keys pipelines) {
        List<Pair> pairs = new ArrayList<>();
        Keys keys = new Keys();
        for (Cursor entry : at.items(Bounds.PAIRS)) {
            if (!entry.hasFields(Names.of("product"))) {
                continue;
            }
            String key = keys.key(entry);
            LocalizedText product = Texts.read(entry.field(Names.PRODUCT), Bounds.NAME);
            LocalizedText group = Texts.read(entry.field(Names.GROUP), Bounds.NAME);
            String pipeline = pipelines.named(entry.field(Names.PIPELINE), Fault.Thing.PIPELINE);
            if (key != null && product != null && group != null && pipeline != null) {
                pairs.add(new Pair(key, product, group, pipeline));
            }
        }
        return pairs;
    }
}
