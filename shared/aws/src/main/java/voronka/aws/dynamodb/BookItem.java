package voronka.aws.dynamodb;

import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import voronka.aws.book.BookJson;
import voronka.domain.book.SalesBook;

/** A version of the sales book in the table: one JSON document. */
final class BookItem {
    private static final String BOOK = "book";

    static final TableSchema<SalesBook> SCHEMA =
            Schema.of(SalesBook.class)
                    .key(book -> Keys.book(book.version()))
                    .text(BOOK, BookJson::write)
                    .readBy(row -> BookJson.stored(row.text(BOOK)));

    private BookItem() {}
}
