package voronka.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import voronka.domain.book.WorkingTime;

/** Which day a client is to hear from us again, and how many a day that makes. */
class RhythmTest {
    private static final WorkingTime USUAL = WorkingTime.usual();
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Rhythm MONTHLY = new Rhythm(30);

    @ParameterizedTest
    @CsvSource({
        "30, 2026-12-17, 2026-12-29, 9",
        "14, 2026-12-03, 2026-12-09, 5",
        "90, 2027-02-15, 2027-02-26, 10",
        "7,  2026-11-27, 2026-12-01, 3",
        "3,  2026-11-26, 2026-11-26, 1",
        "1,  2026-11-24, 2026-11-24, 1"
    })
    void theDayIsAWorkedOneNearTheTime(int days, LocalDate first, LocalDate last, int many) {
        Rhythm.Choice choice = new Rhythm(days).after(MONDAY, MONDAY, USUAL);
        assertThat(choice.first()).isEqualTo(first);
        assertThat(choice.last()).isEqualTo(last);
        assertThat(choice.days()).hasSize(many).allMatch(USUAL::isWorked);
        assertThat(choice.best()).isEqualTo(MONDAY.plusDays(days));
    }

    @Test
    void theNearestDayIsTakenThatHasLessThanADayHas() {
        Rhythm.Choice choice = MONTHLY.after(MONDAY, MONDAY, USUAL);
        LocalDate best = LocalDate.of(2026, 12, 23);
        assertThat(choice.dealt(Map.of())).isEqualTo(best);
        Map<LocalDate, Integer> load = new HashMap<>();
        choice.days().stream().filter(day -> day.isBefore(best)).forEach(day -> load.put(day, 14));
        load.put(best, 13);
        assertThat(choice.dealt(load)).isEqualTo(best);
        load.put(best, 14);
        assertThat(choice.dealt(load)).isEqualTo(best.plusDays(1));
        load.put(best.minusDays(1), 12);
        assertThat(choice.dealt(load)).isEqualTo(best.minusDays(1));
        choice.days().forEach(day -> load.put(day, 14));
        assertThat(choice.dealt(load)).isEqualTo(best);
        load.put(choice.last(), 13);
        assertThat(choice.dealt(load)).isEqualTo(choice.last());
    }

    @Test
    void aroundFreeDaysTheWorkedOnesBeforeAndAfterShareThem() {
        LocalDate friday = LocalDate.of(2026, 11, 27);
        assertThat(new Rhythm(1).after(friday, friday, USUAL).days())
                .containsExactly(LocalDate.of(2026, 11, 30));
        Rhythm.Choice choice = MONTHLY.after(MONDAY, MONDAY, freeOn("2026-12-20", "2027-01-10"));
        assertThat(choice.days()).hasSize(8);
        assertThat(choice.first()).isEqualTo(LocalDate.of(2026, 12, 15));
        assertThat(choice.last()).isEqualTo(LocalDate.of(2027, 1, 14));
    }

    @Test
    void whoWasToHearFromUsLongAgoHearsSoonButNotAllOnOneDayWhenItIsSet() {
        LocalDate longAgo = MONDAY.minusDays(200);
        assertThat(MONTHLY.after(longAgo, MONDAY, USUAL).days())
                .containsExactly(MONDAY.plusDays(1), MONDAY.plusDays(2), MONDAY.plusDays(3));
        for (@Nullable LocalDate touch : new @Nullable LocalDate[] {null, longAgo}) {
            Rhythm.Choice choice = MONTHLY.beginning(touch, MONDAY, USUAL);
            assertThat(choice.dealt(Map.of())).isEqualTo(MONDAY.plusDays(1));
            assertThat(choice.days()).hasSize(22);
            assertThat(choice.last()).isEqualTo(MONDAY.plusDays(30));
        }
        assertThat(MONTHLY.beginning(MONDAY.minusDays(3), MONDAY, USUAL))
                .isEqualTo(MONTHLY.after(MONDAY.minusDays(3), MONDAY, USUAL));
    }

    @Test
    void whatNobodyKeepsIsNoRhythm() {
        assertThat(Rhythm.of(0)).isEmpty();
        assertThat(Rhythm.of(401)).isEmpty();
        assertThat(Rhythm.of(400)).contains(new Rhythm(400));
    }

    /**
     * Three hundred clients of one person, all put on the rhythm on one morning after nobody had
     * called them for months; some of the day's touches are made a day or two late, some clients
     * call themselves.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void threeHundredClientsAreFourteenAWorkedDay(long seed) {
        Kept kept = new Kept(MONTHLY, 300, new Random(seed));

        kept.workFor(120);

        IntSummaryStatistics dealt = kept.dealtADay();
        assertThat(dealt.getMin()).isGreaterThanOrEqualTo(9);
        assertThat(dealt.getMax()).isLessThanOrEqualTo(15);
        assertThat(dealt.getAverage()).isBetween(12.0, 14.5);
        assertThat(kept.longestSilence()).isLessThanOrEqualTo(30 + 7 + 3);
    }

    @Test
    void evenAfterElevenFreeDaysNobodyHasTwiceTheirDay() {
        Kept kept = new Kept(MONTHLY, 300, new Random(7));
        kept.works(freeOn("2026-12-31", "2027-01-10"));

        kept.workFor(120);

        assertThat(kept.dealtADay().getMax()).isLessThanOrEqualTo(28);
    }

    private static WorkingTime freeOn(String first, String last) {
        return new WorkingTime(
                USUAL.week(),
                LocalDate.parse(first)
                        .datesUntil(LocalDate.parse(last).plusDays(1))
                        .collect(Collectors.toSet()),
                Set.of());
    }

    /** Somebody who keeps clients, day by day. */
    private static final class Kept {
        private final Rhythm rhythm;
        private final Random chance;
        private final List<LocalDate> due = new ArrayList<>();
        private final List<LocalDate> touched = new ArrayList<>();
        private final Map<LocalDate, Integer> load = new TreeMap<>();
        private final Map<LocalDate, Integer> dealt = new TreeMap<>();
        private WorkingTime hours = USUAL;
        private LocalDate today = MONDAY;
        private long longest;

        Kept(Rhythm rhythm, int clients, Random chance) {
            this.rhythm = rhythm;
            this.chance = chance;
            for (int client = 0; client < clients; client++) {
                touched.add(MONDAY.minusDays(100));
                due.add(deal(rhythm.beginning(touched.getLast(), MONDAY, USUAL)));
            }
        }

        void works(WorkingTime other) {
            hours = other;
        }

        private LocalDate deal(Rhythm.Choice choice) {
            LocalDate day = choice.dealt(load);
            load.merge(day, 1, Integer::sum);
            return day;
        }

        void workFor(int days) {
            for (int worked = 0; worked < days; worked++) {
                today = hours.workedDay(today.plusDays(1), 0);
                int count = 0;
                List<Integer> order = new ArrayList<>();
                for (int client = 0; client < due.size(); client++) {
                    order.add(client);
                }
                order.sort(Comparator.comparing(due::get));
                for (int client : order) {
                    boolean isDue = !due.get(client).isAfter(today);
                    count += due.get(client).equals(today) ? 1 : 0;
                    boolean calls = chance.nextInt(1000) < 3;
                    boolean late = isDue && due.get(client).plusDays(2).isAfter(today);
                    if (calls || isDue && !(late && chance.nextInt(10) == 0)) {
                        touch(client);
                    }
                }
                dealt.put(today, count);
            }
        }

        private void touch(int client) {
            if (touched.get(client).isAfter(MONDAY)) {
                longest = Math.max(longest, ChronoUnit.DAYS.between(touched.get(client), today));
            }
            load.merge(due.get(client), -1, Integer::sum);
            touched.set(client, today);
            due.set(client, deal(rhythm.after(today, today, hours)));
        }

        IntSummaryStatistics dealtADay() {
            return dealt.values().stream().mapToInt(Integer::intValue).summaryStatistics();
        }

        long longestSilence() {
            return longest;
        }
    }
}
