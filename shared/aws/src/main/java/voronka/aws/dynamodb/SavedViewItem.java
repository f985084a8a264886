package voronka.aws.dynamodb;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import voronka.domain.team.MemberId;
import voronka.domain.views.SavedView;
import voronka.domain.views.Span;

/** A view that somebody keeps, in the table; a shared one is in the index beside the others. */
final class SavedViewItem {
    private static final String MEMBER = "member";
    private static final String ID = "id";
    private static final String NAME = "name";
    private static final String REPORT = "report";
    private static final String SAVED_ON = "savedOn";
    private static final String UNIT = "unit";
    private static final String COUNT = "count";
    private static final String SHARED = "shared";

    static final TableSchema<SavedView> SCHEMA =
            Schema.of(SavedView.class)
                    .key(view -> Keys.view(view.owner(), view.id()))
                    .byOwner(view -> view.shared() ? Keys.sharedView(view) : null)
                    .text(MEMBER, view -> view.owner().value())
                    .text(ID, SavedView::id)
                    .text(NAME, SavedView::name)
                    .map(REPORT, view -> ReportMap.write(view.report()))
                    .day(SAVED_ON, SavedView::savedOn)
                    .text(UNIT, view -> view.span() == null ? null : view.span().unit().name())
                    .numberIfAny(COUNT, view -> view.span() == null ? 0 : view.span().count())
                    .flag(SHARED, SavedView::shared)
                    .readBy(SavedViewItem::read);

    private SavedViewItem() {}

    private static SavedView read(Row row) {
        @Nullable String unit = row.textOrNull(UNIT);
        return new SavedView(
                new MemberId(row.text(MEMBER)),
                row.text(ID),
                row.text(NAME),
                ReportMap.read(row.row(REPORT)),
                row.day(SAVED_ON),
                unit == null ? null : new Span(Span.Unit.valueOf(unit), row.wholeOrZero(COUNT)),
                row.flag(SHARED));
    }
}
