package voronka.telegram.screen;

/**
 * A file to be sent, with what it says.
 *
 * @param name what it is called, with its ending
 */
@SuppressWarnings("ArrayRecordComponent") // Sent and forgotten: nobody compares it.
public record Attachment(String name, byte[] bytes) {}
