package voronka.local;

import java.security.SecureRandom;

/** The secrets of a local stack: made anew at each start, but for a real bot's token. */
public record Secrets(String botToken, String webhookSecret, String bootstrapCode) {
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    static Secrets fresh(StackOptions.Chats chats) {
        String token =
                switch (chats) {
                    case StackOptions.Chats.Here here -> Stack.BOT.token();
                    case StackOptions.Chats.Telegram telegram -> telegram.token();
                };
        return new Secrets(token, random(32), random(10));
    }

    private static String random(int length) {
        return new SecureRandom()
                .ints(length, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    @Override
    public String toString() {
        return "Secrets";
    }
}
