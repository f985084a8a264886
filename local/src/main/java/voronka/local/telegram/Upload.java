package voronka.local.telegram;

/** A file that came with a request. */
record Upload(String name, byte[] bytes) {}
