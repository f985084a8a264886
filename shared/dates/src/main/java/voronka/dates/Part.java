package voronka.dates;

import java.time.LocalTime;

/** A part of the day, with the hour it stands for when none is said. */
enum Part {
    MIDNIGHT(0),
    EARLY(8),
    MORNING(10),
    NOON(12),
    LUNCH(13),
    DAY(13),
    AFTERNOON(15),
    EVENING(18),
    LATE(21),
    NIGHT(23),
    START(9),
    END(18);

    private final int hour;

    Part(int hour) {
        this.hour = hour;
    }

    LocalTime usual(WorkingTime working) {
        return switch (this) {
            case START -> working.from();
            case END -> working.to();
            case MIDNIGHT, EARLY, MORNING, NOON, LUNCH, DAY, AFTERNOON, EVENING, LATE, NIGHT ->
                    LocalTime.of(hour, 0);
        };
    }

    /** True for a part that says more exactly when the other one is. */
    boolean isWithin(Part other) {
        return switch (this) {
            case EARLY, START -> other == MORNING;
            case NOON, LUNCH, AFTERNOON -> other == DAY;
            case LATE, END -> other == EVENING;
            case NIGHT, MIDNIGHT -> other == LATE;
            case MORNING, DAY, EVENING -> false;
        };
    }

    /** Seven in the evening is 19, twelve at night is 0, eleven in the day is 11. */
    LocalTime of(LocalTime said) {
        int h = said.getHour();
        return switch (this) {
            case NOON, LUNCH, DAY, AFTERNOON -> h >= 1 && h <= 7 ? said.plusHours(12) : said;
            case EVENING, LATE -> h >= 1 && h < 12 ? said.plusHours(12) : said;
            case NIGHT, MIDNIGHT ->
                    h == 12 ? said.minusHours(12) : h >= 8 && h < 12 ? said.plusHours(12) : said;
            case EARLY, MORNING -> h == 12 ? said.minusHours(12) : said;
            case START, END -> said;
        };
    }
}
