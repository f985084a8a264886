package voronka.book;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.ChecklistItem;
import voronka.domain.book.Closing;
import voronka.domain.book.Closing.Criterion;
import voronka.domain.book.Closing.LossGuard;
import voronka.domain.book.LocalizedText;
import voronka.domain.book.StageKey;
import voronka.domain.money.Money;

/** Reads what it takes to close a deal. */
final class ClosingReader {
    private ClosingReader() {}

    /**
     * Null when something is wrong.
     *
     * @param currency null when the book's own could not be read: then sums are not looked at
     */
    static @Nullable Closing closing(Cursor at, Keys stages, @Nullable Currency currency) {
        if (at.isAbsent()) {
            return Closing.free();
        }
        if (!at.hasFields(Names.of("closing"))) {
            return null;
        }
        List<Criterion> won = criteria(at.field(Names.WON));
        List<Criterion> lost = criteria(at.field(Names.LOST));
        List<Criterion> frozen = criteria(at.field(Names.FROZEN));
        LossGuard guard = guard(at.field(Names.LOSS_NEEDS_HEAD), stages, currency);
        Cursor often = at.field(Names.TOUCHES_BEFORE_LOSS);
        Integer touches = often.isAbsent() ? Integer.valueOf(0) : often.whole(0, 100);
        Cursor after = at.field(Names.LOSS_TASK);
        ChecklistItem task = after.isAbsent() ? null : ChecklistReader.item(after, new Keys());
        return touches == null ? null : new Closing(won, lost, frozen, guard, touches, task);
    }

    private static List<Criterion> criteria(Cursor at) {
        List<Criterion> criteria = new ArrayList<>();
        Keys keys = new Keys();
        for (Cursor entry : at.items(Bounds.CRITERIA)) {
            if (!entry.hasFields(Names.of("criterion"))) {
                continue;
            }
            String key = keys.key(entry);
            LocalizedText text = Texts.read(entry.field(Names.TEXT), Bounds.LINE);
            if (key != null && text != null) {
                criteria.add(new Criterion(key, text));
            }
        }
        return criteria;
    }

    private static @Nullable LossGuard guard(Cursor at, Keys stages, @Nullable Currency currency) {
        if (at.isAbsent() || !at.hasFields(Names.of("guard"))) {
            return null;
        }
        Cursor sum = at.field(Names.ABOVE);
        Cursor stage = at.field(Names.FROM);
        if (sum.isAbsent() && stage.isAbsent()) {
            at.wrong(new Fault.GuardOfNothing());
            return null;
        }
        Money above =
                sum.isAbsent() || currency == null
                        ? null
                        : sum.parsed(text -> Sums.read(text, currency), Fault.Form.SUM);
        String from = stage.isAbsent() ? null : stages.named(stage, Fault.Thing.STAGE);
        return above == null && from == null
                ? null
                : new LossGuard(above, from == null ? null : new StageKey(from));
    }
}
