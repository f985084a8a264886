package voronka.local.telegram;

/** A file that came with a request. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Upload(String name, byte[] bytes) {}
