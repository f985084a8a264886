package voronka.aws.dynamodb;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import voronka.domain.book.Books;
import voronka.domain.book.SalesBook;

/**
 * The versions of the sales book, read from the table. A version is read once in the life of the
 * process, the newest one at most once a minute.
 */
public final class DynamoBooks implements Books {
    private final Tables tables;
    private final Remembered<String, SalesBook> newest;
    private final Map<Integer, SalesBook> versions = new ConcurrentHashMap<>();

    DynamoBooks(Tables tables, Clock clock) {
        this.tables = tables;
        this.newest = new Remembered<>(clock);
    }

    @Override
    public Optional<SalesBook> current() {
        return newest.of(Keys.BOOK, this::readNewest);
    }

    @Override
    public SalesBook version(int version) {
        SalesBook known = versions.get(version);
        if (known != null) {
            return known;
        }
        SalesBook read =
                tables.one(BookItem.SCHEMA, Keys.book(version))
                        .orElseThrow(() -> new IllegalStateException("no sales book " + version));
        versions.put(version, read);
        return read;
    }

    private Optional<SalesBook> readNewest() {
        ItemKey beginning = new ItemKey(Keys.BOOK, Keys.VERSION);
        QueryEnhancedRequest request =
                QueryEnhancedRequest.builder()
                        .queryConditional(QueryConditional.sortBeginsWith(beginning.forClient()))
                        .scanIndexForward(false)
                        .limit(1)
                        .consistentRead(true)
                        .build();
        Optional<SalesBook> read =
                tables.of(BookItem.SCHEMA).query(request).items().stream().findFirst();
        read.ifPresent(book -> versions.put(book.version(), book));
        return read;
    }
}
