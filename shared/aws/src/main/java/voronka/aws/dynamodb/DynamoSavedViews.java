package voronka.aws.dynamodb;

import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import voronka.domain.team.MemberId;
import voronka.domain.views.SavedView;
import voronka.domain.views.SavedViews;

/** The views that people keep, in the table. */
public final class DynamoSavedViews implements SavedViews {
    private final Tables tables;

    DynamoSavedViews(Tables tables) {
        this.tables = tables;
    }

    @Override
    public List<SavedView> viewsOf(MemberId owner) {
        return tables.all(SavedViewItem.SCHEMA, Keys.view(owner, ""));
    }

    @Override
    public List<SavedView> shared(int most) {
        return tables.indexed(
                        SavedViewItem.SCHEMA,
                        Schema.BY_OWNER,
                        QueryConditional.keyEqualTo(
                                Key.builder().partitionValue(Keys.SHARED_VIEWS).build()),
                        most)
                .limit(most)
                .toList();
    }

    @Override
    public Optional<SavedView> view(MemberId owner, String id) {
        return tables.one(SavedViewItem.SCHEMA, Keys.view(owner, id));
    }

    @Override
    public void keep(SavedView view) {
        tables.of(SavedViewItem.SCHEMA).putItem(view);
    }

    @Override
    public void drop(SavedView view) {
        tables.of(SavedViewItem.SCHEMA).deleteItem(Keys.view(view.owner(), view.id()).forClient());
    }
}
