package voronka.book;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.WorkingTime;

/** Working hours by weekdays, {@code monday-friday: 09:00-18:00}, and days that are otherwise. */
final class Hours {
    private static final Pattern HOURS =
            Pattern.compile("(\\d{1,2}:\\d{2})\\s*[-–—]\\s*(\\d{1,2}:\\d{2})");
    private static final String RANGE = "..";
    private static final int LONGEST_RANGE = 366;

    private Hours() {}

    /** The usual hours where the document says none. */
    static @Nullable WorkingTime read(Cursor book) {
        Set<LocalDate> holidays = dates(book.field(Names.HOLIDAYS));
        Set<LocalDate> extra = dates(book.field(Names.EXTRA_DAYS));
        Cursor hours = book.field(Names.HOURS);
        if (hours.isAbsent()) {
            return new WorkingTime(WorkingTime.usual().week(), holidays, extra);
        }
        if (!hours.isFields()) {
            hours.wrong(new Fault.FieldsExpected());
            return null;
        }
        Map<DayOfWeek, WorkingTime.Hours> week = week(hours);
        if (week.isEmpty()) {
            hours.wrong(new Fault.NoWorkingDay());
            return null;
        }
        return new WorkingTime(week, holidays, extra);
    }

    private static Map<DayOfWeek, WorkingTime.Hours> week(Cursor hours) {
        Map<DayOfWeek, WorkingTime.Hours> week = new EnumMap<>(DayOfWeek.class);
        for (String name : hours.names()) {
            Cursor entry = hours.field(name);
            List<DayOfWeek> days = days(name);
            if (days.isEmpty()) {
                entry.wrong(new Fault.FormExpected(name, Fault.Form.WEEKDAYS));
                continue;
            }
            WorkingTime.Hours worked = entry.parsed(Hours::hours, Fault.Form.HOURS);
            for (DayOfWeek day : worked == null ? List.<DayOfWeek>of() : days) {
                if (week.putIfAbsent(day, worked) != null) {
                    entry.wrong(new Fault.DayTwice(Names.of(day)));
                }
            }
        }
        return week;
    }

    private static WorkingTime.@Nullable Hours hours(String text) {
        Matcher shape = HOURS.matcher(text);
        return shape.matches()
                ? new WorkingTime.Hours(time(shape.group(1)), time(shape.group(2)))
                : null;
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text.length() == 4 ? "0" + text : text);
    }

    /** A weekday, or all from one to another that is not before it; none when it is no weekday. */
    private static List<DayOfWeek> days(String name) {
        String[] ends = name.strip().toLowerCase(Locale.ROOT).split("\\s*[-–—]\\s*", 2);
        DayOfWeek first = day(ends[0]);
        DayOfWeek last = ends.length == 1 ? first : day(ends[1]);
        return first == null || last == null || first.compareTo(last) > 0
                ? List.of()
                : List.of(DayOfWeek.values()).subList(first.ordinal(), last.ordinal() + 1);
    }

    private static @Nullable DayOfWeek day(String name) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> Names.of(day).equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Set<LocalDate> dates(Cursor list) {
        Set<LocalDate> dates = new TreeSet<>();
        for (Cursor item : list.items(Bounds.DATES)) {
            List<LocalDate> read = item.parsed(Hours::range, Fault.Form.DATES);
            if (read != null) {
                dates.addAll(read);
            }
        }
        return dates;
    }

    private static @Nullable List<LocalDate> range(String text) {
        int middle = text.indexOf(RANGE);
        LocalDate first = LocalDate.parse((middle < 0 ? text : text.substring(0, middle)).strip());
        LocalDate last = middle < 0 ? first : LocalDate.parse(text.substring(middle + 2).strip());
        return last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_RANGE))
                ? null
                : first.datesUntil(last.plusDays(1)).toList();
    }

    static Map<String, Object> write(WorkingTime time) {
        Map<String, Object> hours = new LinkedHashMap<>();
        List<DayOfWeek> days = List.of(DayOfWeek.values());
        int from = 0;
        for (int day = 1; day <= days.size(); day++) {
            WorkingTime.Hours worked = time.week().get(days.get(from));
            if (day < days.size() && Objects.equals(worked, time.week().get(days.get(day)))) {
                continue;
            }
            if (worked != null) {
                String first = Names.of(days.get(from));
                String name = day - from == 1 ? first : first + "-" + Names.of(days.get(day - 1));
                hours.put(name, worked.from() + "-" + worked.to());
            }
            from = day;
        }
        return hours;
    }

    /** Three days in a row or more as a range. */
    static List<Object> write(Set<LocalDate> dates) {
        List<Object> written = new ArrayList<>();
        List<LocalDate> run = new ArrayList<>();
        for (LocalDate date : new TreeSet<>(dates)) {
            if (!run.isEmpty()
                    && (!run.getLast().plusDays(1).equals(date) || run.size() == LONGEST_RANGE)) {
                written.addAll(written(run));
                run.clear();
            }
            run.add(date);
        }
        written.addAll(written(run));
        return written;
    }

    private static List<String> written(List<LocalDate> run) {
        return run.size() < 3
                ? run.stream().map(LocalDate::toString).toList()
                : List.of(run.getFirst() + RANGE + run.getLast());
    }
}
