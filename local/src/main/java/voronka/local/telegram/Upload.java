package voronka.local.telegram;

/** A file that came with a request. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Upload(String name, byte[] bytes) {}
