package voronka.local.telegram;

import java.util.List;

/**
 * What happened in a chat since a moment.
 *
 * @param seq the number of the last thing that happened
 */
record ChatNews(
        long seq,
        List<StoredMessage> messages,
        List<Integer> removed,
        List<Toast> toasts,
        boolean typing,
        int unread) {
    /** The words that appear over a chat for a moment after a tap. */
    record Toast(String text, boolean alert) {}
}
