package voronka.local.simulation;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import voronka.domain.Messenger;
import voronka.domain.team.Member;

/** A messenger that brings what it is given, unless it is too busy. */
final class Telegram implements Messenger {
    private final Witness witness;
    private final Supplier<Processes.Life> life;
    private final SplittableRandom chance;
    private final Rates rates;
    private final BiConsumer<Member, List<Reminder>> reader;
    private long last;

    /**
     * @param reader whoever reads a reminder and does something about it
     */
    Telegram(
            Witness witness,
            Supplier<Processes.Life> life,
            SplittableRandom chance,
            Rates rates,
            BiConsumer<Member, List<Reminder>> reader) {
        this.witness = witness;
        this.life = life;
        this.chance = chance;
        this.rates = rates;
        this.reader = reader;
    }

    @Override
    public Sending tell(Member to, News news) {
        return sent();
    }

    @Override
    public Sending correct(Member to, long message, News news) {
        return sent();
    }

    @Override
    public Sending remind(Member to, List<Reminder> reminders, int touches) {
        Sending sending = sent();
        if (sending instanceof Sending.Sent) {
            witness.sending(to, reminders, life.get());
            reader.accept(to, reminders);
        }
        return sending;
    }

    private Sending sent() {
        if (chance.nextDouble() < rates.busy()) {
            witness.trouble();
            return new Sending.Later("too many messages at once");
        }
        return new Sending.Sent(++last);
    }
}
