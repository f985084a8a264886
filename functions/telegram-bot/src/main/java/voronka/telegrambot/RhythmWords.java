package voronka.telegrambot;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import voronka.dates.Reading;
import voronka.domain.followup.Rhythm;
import voronka.domain.team.Language;

/**
 * How often, as people say it: a number of days, or a span of time as dates know it, "раз в 3
 * недели", "every six months".
 */
final class RhythmWords {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern EVERY =
            Pattern.compile(
                    "^(?:(?:один |1 )?раз в|кажд(?:ые|ый|ую|ое)|once (?:in |every )?|every|each)\\s*",
                    FLAGS);
    private static final Pattern DAYS =
            Pattern.compile("(\\d{1,3})\\s*(?:дн(?:я|ей)|день|д\\.?|days?|d)?", FLAGS);

    private final MomentWords moments;

    RhythmWords(MomentWords moments) {
        this.moments = moments;
    }

    /** Empty when it says nothing of the kind, or what nobody keeps. */
    Optional<Rhythm> read(String text, Turn turn) {
        String span = EVERY.matcher(text.strip()).replaceFirst("").strip();
        Matcher days = DAYS.matcher(span);
        return days.matches()
                ? Rhythm.of(Integer.parseInt(days.group(1)))
                : ahead(span.toLowerCase(Locale.ROOT), turn).flatMap(Rhythm::of);
    }

    /** As many days as it is from now until the end of that span. */
    private Optional<Long> ahead(String span, Turn turn) {
        boolean russian = turn.member().language() == Language.RUSSIAN;
        String within = russian ? "через " : span.contains(" ") ? "in " : "in a ";
        return moments.read(within + span, turn)
                                instanceof Reading.Understood(LocalDateTime at, String rest)
                        && rest.isBlank()
                ? Optional.of(ChronoUnit.DAYS.between(today(turn), at.toLocalDate()))
                : Optional.empty();
    }

    private static LocalDate today(Turn turn) {
        return turn.viewer().now().atZone(turn.zone()).toLocalDate();
    }
}
