package voronka.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import voronka.domain.book.Edition;
import voronka.domain.book.SalesBook;
import voronka.domain.ledger.Committed;
import voronka.domain.ledger.Write;

/** The versions of the sales book. */
interface BooksContract extends StoreScene {
    @Test
    default void companyNotFoundedHasNoBook() {
        assertThat(store().books().current()).isEmpty();
        assertThatThrownBy(() -> store().books().version(1))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void firstBookIsThereAtOnce() {
        assertThat(store().books().current()).isEmpty();
        SalesBook book = ABook.ofFourStages();
        written(new Write.OfBook(book));

        assertThat(store().books().current()).contains(book);
        assertThat(store().books().version(1)).isEqualTo(book);
    }

    @Test
    default void newestVersionIsCurrentWithinAMinuteAndOlderOnesStay() {
        SalesBook first = ABook.ofFourStages();
        written(new Write.OfBook(first));
        assertThat(store().books().current()).contains(first);
        for (int version = 2; version <= 11; version++) {
            written(new Write.OfBook(first.asVersion(version)));
        }
        clock().forward(Duration.ofSeconds(60));

        assertThat(store().books().current()).contains(first.asVersion(11));
        assertThat(store().books().version(2)).isEqualTo(first.asVersion(2));
        assertThat(store().books().version(1)).isEqualTo(first);
    }

    @Test
    default void publishedVersionNeverChanges() {
        written(new Write.OfBook(ABook.ofFourStages()));

        assertThat(commit(null, new Write.OfBook(ABook.ofFourStages())))
                .isInstanceOf(Committed.Stale.class);
    }

    @Test
    default void newestVersionIsThereAtOnceForWhoeverAsksForIt() {
        assertThat(store().books().newest()).isEmpty();
        SalesBook first = ABook.ofFourStages();
        written(new Write.OfBook(first));
        assertThat(store().books().newest()).contains(first);
        written(new Write.OfBook(first.asVersion(2)));
        written(new Write.OfBook(first.asVersion(3)));

        assertThat(store().books().newest()).contains(first.asVersion(3));
        assertThat(store().books().current()).contains(first.asVersion(3));
    }

    @Test
    default void everyVersionRemembersWhoseWordItWas() {
        SalesBook first = ABook.ofFourStages();
        written(new Write.OfBook(first));
        for (int version = 2; version <= 6; version++) {
            written(new Write.OfBook(first.asVersion(version)));
        }
        written(new Write.OfBook(Samples.edition()));

        assertThat(store().books().edition(7)).contains(Samples.edition());
        assertThat(store().books().edition(1)).contains(Edition.unsigned(first));
        assertThat(store().books().edition(8)).isEmpty();
        assertThat(store().books().editions(7, 3))
                .extracting(Edition::version)
                .containsExactly(7, 6, 5);
        assertThat(store().books().editions(2, 3))
                .extracting(Edition::version)
                .containsExactly(2, 1);
    }
}
