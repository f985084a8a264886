package voronka.aws.dynamodb;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import voronka.domain.book.Books;
import voronka.domain.book.Edition;
import voronka.domain.book.SalesBook;

/**
 * The versions of the sales book, read from the table. A version is read once in the life of the
 * process. Versions have no gaps, so whether the newest one known still is the newest is asked by
 * the key of the next: an item that is not there is the smallest read there is.
 */
public final class DynamoBooks implements Books {
    private static final String NEWEST = "newest";

    private final Tables tables;
    private final Remembered<String, SalesBook> newest;
    private final Map<Integer, SalesBook> versions = new ConcurrentHashMap<>();

    DynamoBooks(Tables tables, Clock clock) {
        this.tables = tables;
        this.newest = new Remembered<>(clock);
    }

    @Override
    public Optional<SalesBook> current() {
        return newest.of(NEWEST, this::readNewest);
    }

    @Override
    public Optional<SalesBook> newest() {
        return newest.anew(NEWEST, this::readNewest);
    }

    @Override
    public SalesBook version(int version) {
        SalesBook known = versions.get(version);
        return known != null
                ? known
                : edition(version)
                        .map(Edition::book)
                        .orElseThrow(() -> new IllegalStateException("no sales book " + version));
    }

    @Override
    public Optional<Edition> edition(int version) {
        Optional<Edition> read = tables.one(BookItem.SCHEMA, Keys.book(version));
        read.ifPresent(this::remember);
        return read;
    }

    @Override
    public List<Edition> editions(int upTo, int most) {
        QueryConditional versions =
                QueryConditional.sortBetween(Keys.book(1).forClient(), Keys.book(upTo).forClient());
        return tables
                .of(BookItem.SCHEMA)
                .query(
                        QueryEnhancedRequest.builder()
                                .queryConditional(versions)
                                .scanIndexForward(false)
                                .limit(most)
                                .consistentRead(true)
                                .build())
                .items()
                .stream()
                .limit(most)
                .peek(this::remember)
                .toList();
    }

    private Optional<SalesBook> readNewest() {
        Optional<SalesBook> known =
                versions.keySet().stream().max(Integer::compare).map(versions::get);
        if (known.isEmpty()) {
            return editions(Keys.MOST_VERSIONS, 1).stream().map(Edition::book).findFirst();
        }
        Optional<SalesBook> next = known;
        while (next.isPresent()) {
            known = next;
            next = edition(known.get().version() + 1).map(Edition::book);
        }
        return known;
    }

    private void remember(Edition edition) {
        versions.put(edition.version(), edition.book());
    }
}
