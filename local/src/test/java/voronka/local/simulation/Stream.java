package voronka.local.simulation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import voronka.domain.deal.DealId;
import voronka.domain.followup.FollowUp;
import voronka.domain.notice.Notice;

/**
 * The table's stream: what was written arrives moments later, in order for one deal, in batches. A
 * batch whose reader was killed is shown again, and now and then one that was read to its end.
 */
final class Stream {
    private static final int SHARDS = 4;
    private static final int BATCH = 100;

    /** What was written. */
    sealed interface Record {
        DealId deal();
    }

    record Promise(@Nullable FollowUp before, FollowUp after) implements Record {
        @Override
        public DealId deal() {
            return after.deal();
        }
    }

    record News(Notice after) implements Record {
        @Override
        public DealId deal() {
            return after.deal();
        }
    }

    private final List<List<Record>> shards = new ArrayList<>();
    private final Clock clock;
    private final Agenda agenda;
    private final SplittableRandom chance;
    private final Rates rates;
    private Reader reader = (batch) -> true;
    private int batches;
    private int again;

    /** Who reads it: false when the reader was killed on the way. */
    interface Reader {
        boolean read(List<Record> batch);
    }

    Stream(Clock clock, Agenda agenda, SplittableRandom chance, Rates rates) {
        this.clock = clock;
        this.agenda = agenda;
        this.chance = chance;
        this.rates = rates;
        for (int i = 0; i < SHARDS; i++) {
            shards.add(new ArrayList<>());
        }
    }

    void readBy(Reader other) {
        reader = other;
    }

    int batches() {
        return batches;
    }

    int again() {
        return again;
    }

    void wrote(Record record) {
        List<Record> shard = shards.get(Math.floorMod(record.deal().hashCode(), SHARDS));
        shard.add(record);
        if (shard.size() == 1) {
            show(shard);
        }
    }

    private void show(List<Record> shard) {
        agenda.at(
                clock.instant().plusMillis(200 + chance.nextInt(2_000)),
                () -> {
                    int size = Math.min(BATCH, shard.size());
                    List<Record> batch = List.copyOf(shard.subList(0, size));
                    batches++;
                    boolean wholly = reader.read(batch);
                    if (wholly && chance.nextDouble() >= rates.again()) {
                        shard.subList(0, size).clear();
                    } else {
                        again++;
                    }
                    if (!shard.isEmpty()) {
                        show(shard);
                    }
                });
    }
}
