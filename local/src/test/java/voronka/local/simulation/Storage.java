package voronka.local.simulation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import voronka.domain.DueIndex;
import voronka.domain.InMemoryStore;
import voronka.domain.deal.DealId;
import voronka.domain.followup.Agenda;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.FollowUps;
import voronka.domain.followup.Undelivered;
import voronka.domain.followup.Workload;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Committed;
import voronka.domain.ledger.Ledger;
import voronka.domain.ledger.Marker;
import voronka.domain.ledger.Write;
import voronka.domain.notice.Notice;
import voronka.domain.team.MemberId;

/**
 * The store, with what the table has beside: indexes that lag behind, and a stream of what was
 * written. Whoever watches is told of both in the same moment.
 */
final class Storage implements Ledger, FollowUps {
    private static final Duration LAG = Duration.ofSeconds(1);

    private final InMemoryStore store;
    private final Clock clock;
    private final Witness witness;
    private final Stream stream;
    private final DueIndex index = new DueIndex();
    private final Deque<Lagging> lagging = new ArrayDeque<>();
    private Supplier<Processes.Life> life =
            () -> {
                throw new IllegalStateException("nobody reads yet");
            };

    private record Lagging(Instant seen, Runnable change) {}

    Storage(InMemoryStore store, Clock clock, Witness witness, Stream stream) {
        this.store = store;
        this.clock = clock;
        this.witness = witness;
        this.stream = stream;
    }

    void readBy(Supplier<Processes.Life> reader) {
        life = reader;
    }

    @Override
    public Committed commit(Change change) {
        List<@Nullable FollowUp> before = new ArrayList<>();
        for (Write write : change.writes()) {
            before.add(write instanceof Write.OfFollowUp(var f) ? promise(f) : null);
        }
        Committed committed = store.commit(change);
        if (committed instanceof Committed.Done) {
            for (int i = 0; i < before.size(); i++) {
                written(change.writes().get(i), before.get(i));
            }
        }
        return committed;
    }

    private @Nullable FollowUp promise(FollowUp followUp) {
        return store.promise(followUp.id()).orElse(null);
    }

    private void written(Write write, @Nullable FollowUp before) {
        switch (write) {
            case Write.OfFollowUp(FollowUp written) -> {
                FollowUp after = store.promise(written.id()).orElseThrow();
                lagging.add(new Lagging(clock.instant().plus(LAG), () -> index.put(before, after)));
                stream.wrote(new Stream.Promise(before, after));
                witness.wrote(before, after, life.get());
            }
            case Write.OfNotice(Notice written) -> {
                Notice after = store.notice(written.deal(), written.id()).orElseThrow();
                lagging.add(new Lagging(clock.instant().plus(LAG), () -> index.put(after)));
                stream.wrote(new Stream.News(after));
            }
            case Write.OfDeal(var deal) -> witness.wrote(deal);
            default -> {}
        }
    }

    @Override
    public boolean remembers(Marker marker, Instant now) {
        return store.remembers(marker, now);
    }

    @Override
    public Optional<DealFile> file(DealId id) {
        life.get().read.put(id, witness.tick());
        return store.file(id);
    }

    @Override
    public List<FollowUp> all(DealId id) {
        return store.all(id);
    }

    @Override
    public List<FollowUp> openOf(MemberId owner, Instant upTo) {
        return index().openOf(owner, upTo);
    }

    @Override
    public List<FollowUp> touchesOf(MemberId owner, Instant from, Instant upTo) {
        return index().touchesOf(owner, from, upTo);
    }

    @Override
    public Workload workOf(MemberId owner, Instant touchesUpTo) {
        return store.workOf(owner, touchesUpTo);
    }

    @Override
    public List<Undelivered> undelivered(Instant upTo, int most) {
        return index().undelivered(upTo, most);
    }

    private DueIndex index() {
        while (!lagging.isEmpty() && !lagging.getFirst().seen().isAfter(clock.instant())) {
            lagging.removeFirst().change().run();
        }
        return index;
    }

    @Override
    public Optional<Agenda> agenda(Agenda.Key key) {
        return store.agenda(key);
    }
}
