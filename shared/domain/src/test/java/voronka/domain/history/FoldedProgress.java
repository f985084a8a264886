package voronka.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Enclosure;
import voronka.domain.book.Pipeline;
import voronka.domain.book.Stage;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.FieldValue;
import voronka.domain.deal.Progress;
import voronka.domain.deal.Wish;
import voronka.domain.team.Actor;
import voronka.domain.team.MemberId;

/** What was gathered about a deal, as its log alone tells it. */
final class FoldedProgress {
    private final IntFunction<Pipeline> pipelines;
    private final Map<String, FieldValue> fields = new HashMap<>();
    private final Set<MemberId> hands = new LinkedHashSet<>();
    private Set<String> ticks = new HashSet<>();
    private Progress.@Nullable Asked asked;
    private @Nullable Wish agreed;
    private int files;
    private int visit;

    /**
     * @param pipelines the deal's, by the version of the book
     */
    FoldedProgress(IntFunction<Pipeline> pipelines) {
        this.pipelines = pipelines;
    }

    Progress told() {
        return new Progress(visit, fields, ticks, files, hands, asked, agreed);
    }

    /** Whether what happened makes drawn keys stale, though the deal stands where it stood. */
    boolean add(DealEvent event) {
        DealEvent.What what = event.what();
        boolean stale = changed(event.number(), what, event.by());
        hand(event);
        return stale;
    }

    /** Whoever did something, and whoever answers for it then. */
    void hand(DealEvent event) {
        hand(event.after().owner());
        hand(event.by() instanceof Actor.Person person ? person.id() : null);
    }

    private void hand(@Nullable MemberId member) {
        if (member != null && hands.size() < Progress.MOST_HANDS) {
            hands.add(member);
        }
    }

    private boolean changed(int number, DealEvent.What what, Actor by) {
        switch (what) {
            case DealEvent.Created created -> comes(number, true);
            case DealEvent.Moved moved -> comes(number, true);
            case DealEvent.Reopened reopened -> comes(number, true);
            case DealEvent.Woken woken -> comes(number, false);
            case DealEvent.Frozen frozen -> comes(number, false);
            case DealEvent.Won won -> comes(number, false);
            case DealEvent.Lost lost -> comes(number, false);
            case DealEvent.MovedOver over -> {
                comes(number, !over.into().equals(over.stage()));
                Stage now = pipelines.apply(over.to()).stage(over.into()).orElseThrow();
                ticks.removeIf(item -> now.item(item).isEmpty());
                return true;
            }
            case DealEvent.OwnerChanged changed -> asked = null;
            case DealEvent.Filled filled -> {
                assertThat(filled.from()).isEqualTo(fields.put(filled.field(), filled.to()));
                assertThat(filled.to()).isNotEqualTo(filled.from());
                return true;
            }
            case DealEvent.Ticked ticked -> {
                assertThat(ticks.add(ticked.item())).isTrue();
                return true;
            }
            case DealEvent.AgreementAsked wish -> {
                @Nullable MemberId who = by instanceof Actor.Person p ? p.id() : null;
                asked = new Progress.Asked(wish.wish(), who, number);
                return true;
            }
            case DealEvent.AgreementGiven wish -> {
                assertThat(asked).isNotNull();
                asked = null;
                agreed = wish.wish();
                return true;
            }
            case DealEvent.AgreementRefused wish -> {
                assertThat(asked).isNotNull();
                asked = null;
                return true;
            }
            case DealEvent.Happened happened -> files += files(happened.activity());
            case DealEvent.Amended amended ->
                    files +=
                            amended.event() > visit
                                    ? files(amended.to()) - files(amended.from())
                                    : 0;
            case DealEvent.Priced priced -> {}
            case DealEvent.AskedAgain again -> {}
            case DealEvent.Promised promised -> {}
            case DealEvent.Assigned assigned -> {}
            case DealEvent.PutOff putOff -> {}
            case DealEvent.Kept kept -> {}
            case DealEvent.Entrusted entrusted -> {}
            case DealEvent.RhythmSet set -> {}
            case DealEvent.ClientKnown known -> {}
            case DealEvent.Undone undone -> throw new AssertionError(undone);
        }
        return false;
    }

    private void comes(int number, boolean anew) {
        visit = number;
        asked = null;
        agreed = null;
        if (anew) {
            ticks = new HashSet<>();
            files = 0;
        }
    }

    private static int files(@Nullable Activity activity) {
        return activity == null
                ? 0
                : (int)
                        activity.said().enclosed().stream()
                                .filter(Enclosure.File.class::isInstance)
                                .count();
    }
}
