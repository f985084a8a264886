package voronka.local.scheduler;

import voronka.local.aws.AwsException;

/** When a schedule fires: once, at a steady rate, or by the calendar. */
sealed interface ScheduleExpression permits At, Rate, Cron {
    /**
     * Reads {@code at(…)}, {@code rate(…)} or {@code cron(…)}.
     *
     * @throws AwsException for anything else
     */
    static ScheduleExpression parse(String text) {
        int open = text.indexOf('(');
        if (open < 0 || !text.endsWith(")")) {
            throw invalid(text);
        }
        String inside = text.substring(open + 1, text.length() - 1);
        return switch (text.substring(0, open)) {
            case "at" -> At.parse(inside).orElseThrow(() -> invalid(text));
            case "rate" -> Rate.parse(inside).orElseThrow(() -> invalid(text));
            case "cron" -> Cron.parse(inside).orElseThrow(() -> invalid(text));
            default -> throw invalid(text);
        };
    }

    private static AwsException invalid(String text) {
        return AwsException.validation("Invalid Schedule Expression %s.".formatted(text));
    }
}
