package voronka.dates;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import voronka.dates.Bit.Calendar;
import voronka.dates.Bit.Either;

/** Whether 3/4 is the third of April or the fourth of March. */
enum FieldOrder {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN;

    private static final Set<String> MONTH_FIRST_IN = Set.of("US", "PH", "BZ", "FM", "PW");

    /** English without a country leaves it open. */
    static FieldOrder of(Locale locale) {
        if (!locale.getLanguage().equals("en")) {
            return DAY_FIRST;
        }
        if (locale.getCountry().isEmpty()) {
            return UNKNOWN;
        }
        return MONTH_FIRST_IN.contains(locale.getCountry()) ? MONTH_FIRST : DAY_FIRST;
    }

    List<Calendar> of(Either said) {
        Calendar dayFirst = new Calendar(said.first(), said.second(), said.year());
        Calendar monthFirst = new Calendar(said.second(), said.first(), said.year());
        Stream<Calendar> possible =
                switch (this) {
                    case DAY_FIRST -> Stream.of(dayFirst);
                    case MONTH_FIRST -> Stream.of(monthFirst);
                    case UNKNOWN -> Stream.of(dayFirst, monthFirst);
                };
        return possible.filter(c -> Numerals.exists(c.day(), c.month(), c.year())).toList();
    }
}
