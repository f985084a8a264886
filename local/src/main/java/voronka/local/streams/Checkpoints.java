package voronka.local.streams;

import org.jspecify.annotations.Nullable;

/**
 * How far each reader of a stream has come, so that a database that is kept does not tell its old
 * stories again at the next start. What is lost with a crash is told twice, as AWS allows itself.
 */
public interface Checkpoints {

    /**
     * The sequence number of the last record that was handled, or null for a new reader.
     *
     * @param reader the reader and its stream, as one name
     */
    @Nullable String last(String reader);

    /** Notes that everything up to this record is handled. */
    void handled(String reader, String sequenceNumber);

    /** Remembers nothing: for a database that forgets as well. */
    static Checkpoints none() {
        return new Checkpoints() {
            @Override
            public @Nullable String last(String reader) {
                return null;
            }

            @Override
            public void handled(String reader, String sequenceNumber) {
                // Nothing is remembered.
            }
        };
    }
}
