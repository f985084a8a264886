package voronka.domain.funnel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be won in the months to come.
 *
 * @param weighted what the live deals are worth by the company's own experience, whenever won
 * @param months this one and the next
 * @param cases how many stays in a stage ended that it was learned from
 * @param since the first day of the log that it was learned from
 */
public record Forecast(
        FunnelView view,
        @Nullable String part,
        Frame frame,
        Much weighted,
        List<Month> months,
        long cases,
        LocalDate since) {

    /** So many stays that ended make a forecast worth saying. */
    public static final int ENOUGH = 40;

    /** So many past months make a range. */
    public static final int ENOUGH_MONTHS = 3;

    public Forecast {
        months = List.copyOf(months);
    }

    /**
     * So many deals for so much, not in whole numbers.
     *
     * @param sum in minor units
     */
    public record Much(double deals, double sum) {
        /** So many times as much. */
        public Much times(double dealTimes, double sumTimes) {
            return new Much(deals * dealTimes, sum * sumTimes);
        }

        Much plus(Much other) {
            return new Much(deals + other.deals, sum + other.sum);
        }
    }

    /**
     * A month.
     *
     * @param won what is won already
     * @param expected with what is still to come
     * @param low with what came at the least, beside what was expected, in the past months
     * @param high with what came at the most; both null while too few past months are known
     * @param trials how the same forecast would have done in past months, the newest first
     */
    public record Month(
            YearMonth month,
            Much won,
            Much expected,
            @Nullable Much low,
            @Nullable Much high,
            List<Trial> trials) {}

    /**
     * What would have been forecast on a past day by what was known then, and what came.
     *
     * @param asOf the day
     */
    public record Trial(YearMonth month, LocalDate asOf, Much expected, Much fact) {}

    /** Whether there is enough experience to say anything. */
    public boolean isKnown() {
        return cases >= ENOUGH;
    }
}
