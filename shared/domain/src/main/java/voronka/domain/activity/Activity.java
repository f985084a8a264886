package voronka.domain.activity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened with the client, or that somebody wrote down about them. */
public sealed interface Activity {
    /** The most minutes a call has: a day. */
    int MOST_MINUTES = 24 * 60;

    /** What was said. */
    Said said();

    /** The same with other words. */
    Activity saying(Said other);

    /** Whether it was a touch of the client, and whether the client was reached. */
    Contacting contacting();

    /** What an activity is to keeping in touch. */
    enum Contacting {
        /** It concerns us alone. */
        NOT,
        /** We tried in vain. */
        TRIED,
        /** We and the client heard of each other. */
        REACHED
    }

    /** A note. */
    static Note note(String text) {
        return new Note(Said.of(text));
    }

    /**
     * A call.
     *
     * @param reached whether anybody answered; a missed call of the client's was not
     * @param minutes how long, rounded up; null when nobody has said
     */
    record Call(Direction direction, boolean reached, @Nullable Integer minutes, Said said)
            implements Activity {
        @Override
        public Call saying(Said other) {
            return new Call(direction, reached, minutes, other);
        }

        /** The same, known to have lasted so long. */
        public Call lasting(@Nullable Integer told) {
            return new Call(direction, reached, told, said);
        }

        @Override
        public Contacting contacting() {
            return reached ? Contacting.REACHED : Contacting.TRIED;
        }
    }

    /**
     * A meeting that was held.
     *
     * @param place in words; null when nobody has said
     */
    record Meeting(@Nullable String place, Said said) implements Activity {
        @Override
        public Meeting saying(Said other) {
            return new Meeting(place, other);
        }

        /** The same, known to have been there. */
        public Meeting at(@Nullable String told) {
            return new Meeting(told, said);
        }

        @Override
        public Contacting contacting() {
            return Contacting.REACHED;
        }
    }

    /** An e-mail. */
    record Mail(Direction direction, Said said) implements Activity {
        @Override
        public Mail saying(Said other) {
            return new Mail(direction, other);
        }

        @Override
        public Contacting contacting() {
            return Contacting.REACHED;
        }
    }

    /**
     * A message of the client's, or what was written back and forth.
     *
     * @param from whose message was forwarded; null when it was told in words
     * @param wrote when it was written first; null when nobody has said
     */
    record Message(@Nullable String from, @Nullable Instant wrote, Said said) implements Activity {
        @Override
        public Message saying(Said other) {
            return new Message(from, wrote, other);
        }

        @Override
        public Contacting contacting() {
            return Contacting.REACHED;
        }
    }

    /** Something somebody wrote down. */
    record Note(Said said) implements Activity {
        @Override
        public Note saying(Said other) {
            return new Note(other);
        }

        @Override
        public Contacting contacting() {
            return Contacting.NOT;
        }
    }

    /** What the client wishes: remembered before each next talk. */
    record Wish(Said said) implements Activity {
        @Override
        public Wish saying(Said other) {
            return new Wish(other);
        }

        @Override
        public Contacting contacting() {
            return Contacting.NOT;
        }
    }

    /** The client said what the book has an answer to. It tells of no talk by itself. */
    record Objected(Heard heard, Said said) implements Activity {
        @Override
        public Objected saying(Said other) {
            return new Objected(heard, other);
        }

        @Override
        public Contacting contacting() {
            return Contacting.NOT;
        }
    }

    /** A quote for the client. */
    record Quote(Said said) implements Activity {
        @Override
        public Quote saying(Said other) {
            return new Quote(other);
        }

        @Override
        public Contacting contacting() {
            return Contacting.NOT;
        }
    }

    /** An invoice for the client. */
    record Invoice(Said said) implements Activity {
        @Override
        public Invoice saying(Said other) {
            return new Invoice(other);
        }

        @Override
        public Contacting contacting() {
            return Contacting.NOT;
        }
    }
}
