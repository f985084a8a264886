package voronka.telegrambot;

/** Cuts what somebody wrote to the length that is kept. */
final class Cut {
    private Cut() {}

    /** The text without spaces around it, ended by "…" where it was longer. */
    static String to(int longest, String text) {
        String stripped = text.strip();
        if (stripped.length() <= longest) {
            return stripped;
        }
        int end = longest - 1;
        if (Character.isHighSurrogate(stripped.charAt(end - 1))) {
            end--;
        }
        return stripped.substring(0, end) + "…";
    }
}
