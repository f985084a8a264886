package voronka.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import voronka.domain.team.Role;
import voronka.local.telegram.BotApiServer;
import voronka.local.telegram.Failure;

/** From the director's question to the picture in the same message, through the real functions. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PicturesJourneyTest {
    private CompanyAtWork company;
    private Stack stack;
    private BotApiServer chats;
    private Phone director;

    @BeforeAll
    void companyAtWork() throws Exception {
        company = CompanyAtWork.open();
        stack = company.stack;
        chats = company.chats;
        director = company.director;
        BusyDesk.of(stack, stack.store().team().roster().of(Role.MANAGER).getFirst());
        company.settled();
    }

    @AfterAll
    void close() {
        company.close();
    }

    @Test
    void theTextIsThereAtOnceAndThePictureFollowsIntoTheSameMessage() throws Exception {
        director.write("/funnel");
        int message = director.message();
        String text = director.last();
        assertThat(text).contains("Воронка", "Взвешенно");

        drawn();

        assertThat(director.message()).isEqualTo(message);
        assertThat(director.last()).isEqualTo(text);
        assertThat(director.keys()).contains("Период", "Деньги");
        assertThat(director.picture())
                .get()
                .satisfies(
                        size -> {
                            assertThat(size.width).isEqualTo(1080);
                            assertThat(size.height).isBetween(500, 1500);
                        });
    }

    @Test
    void keysUnderAPictureChangeItsWordsAndThenThePicture() throws Exception {
        director.write("/funnel");
        drawn();
        int message = director.message();
        int messages = director.messages();
        var before = director.picture().orElseThrow();

        director.tap("Период");
        assertThat(director.last()).contains("За какое время");
        assertThat(director.keys()).anyMatch(key -> key.contains("месяц"));
        assertThat(director.picture()).contains(before);
        director.tap("Этот месяц");
        drawn();
        assertThat(director.last()).contains("ноябрь 2026");
        assertThat(director.picture()).isPresent();
        assertThat(director.message()).isEqualTo(message);

        director.tap("Рейтинг");
        drawn();
        assertThat(director.last()).contains("никто ничего не закрыл");
        assertThat(director.picture()).as("nothing is to be seen").isEmpty();
        assertThat(director.messages()).as("one message is one screen").isEqualTo(messages);
    }

    @Test
    void aPictureDoesNotComeOverTheScreenItsReaderHasGoneOnTo() throws Exception {
        chats.failNext("editMessageMedia", 1, new Failure.ServerError());
        director.write("/funnel");
        // The picture is put off; meanwhile its reader goes on.
        drawn();
        director.tap("Как считаем");
        String how = director.last();

        stack.walk().skip(Duration.ofMinutes(3));

        assertThat(director.last()).isEqualTo(how);
        assertThat(director.picture()).isEmpty();
        assertThat(stack.deadLetters()).isZero();
    }

    @Test
    void aPictureThatTelegramHadNoTimeForComesLater() throws Exception {
        chats.failNext("editMessageMedia", 1, new Failure.TooManyRequests(7));
        director.write("/funnel");
        drawn();
        assertThat(director.picture()).isEmpty();

        stack.walk().skip(Duration.ofMinutes(2));

        assertThat(director.picture()).isPresent();
        assertThat(stack.deadLetters()).isZero();
    }

    /** Nothing can be received, and nobody works. */
    private void drawn() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!stack.queueReaders().idle()) {
            assertThat(System.nanoTime()).as("the picture is not drawn").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
