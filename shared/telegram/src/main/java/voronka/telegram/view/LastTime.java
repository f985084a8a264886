package voronka.telegram.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import voronka.domain.activity.Activity;
import voronka.domain.book.SalesBook;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealLog;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUp;

/**
 * What has to be known before talking to a client again: what was said last, what the client
 * wishes, what else was promised.
 */
final class LastTime {
    private static final int LONGEST_WORDS = 700;
    private static final int LONGEST_WISH = 200;
    private static final int MOST = 3;

    private final List<DealLog.Entry> newest;
    private final SalesBook book;
    private final Viewer viewer;

    LastTime(List<DealEvent> log, SalesBook book, Viewer viewer) {
        Collection<DealLog.Entry> entries = DealLog.of(log).entries();
        this.newest = new ArrayList<>(entries).reversed();
        this.book = book;
        this.viewer = viewer;
    }

    /** All of it, line by line. */
    List<String> lines(DealFile file, String withoutPromise) {
        List<String> lines = new ArrayList<>(last());
        lines.addAll(objections(file.deal()));
        lines.addAll(wishes());
        lines.addAll(promises(file, withoutPromise));
        return lines;
    }

    /**
     * The last touch, and the last words if they were others; where there was neither, the last
     * thing that happened.
     */
    private List<String> last() {
        Optional<DealLog.Entry> touch = newest.stream().filter(LastTime::isTouch).findFirst();
        Optional<DealLog.Entry> words = newest.stream().filter(LastTime::hasWords).findFirst();
        List<DealLog.Entry> told = new ArrayList<>();
        touch.ifPresent(told::add);
        words.filter(entry -> !told.contains(entry)).ifPresent(told::add);
        if (told.isEmpty()) {
            newest.stream().filter(LastTime::isWorthTelling).findFirst().ifPresent(told::add);
        }
        told.sort(Comparator.comparing((DealLog.Entry entry) -> newest.indexOf(entry)));
        List<String> lines = new ArrayList<>();
        for (DealLog.Entry entry : told) {
            lines.add(
                    viewer.say(
                            lines.isEmpty() ? "last.time" : "last.words",
                            "when",
                            viewer.dates().day(entry.event().at()),
                            "what",
                            what(entry)));
        }
        return lines;
    }

    private String what(DealLog.Entry entry) {
        Activity activity = entry.activity();
        return activity == null
                ? new EventText(new BookText(book, viewer), viewer).what(entry.event())
                : new ActivityText(viewer).of(activity, LONGEST_WORDS);
    }

    /** What the client has said against it: it will be said again. */
    private List<String> objections(Deal deal) {
        BookText words = new BookText(book, viewer);
        List<String> said =
                deal.facts().touches().objections().stream()
                        .map(heard -> words.objection(deal.facts().pipeline(), heard))
                        .map(says -> viewer.say("script.says", "says", says))
                        .distinct()
                        .sorted()
                        .limit(MOST)
                        .toList();
        return said.isEmpty()
                ? List.of()
                : List.of(viewer.say("last.objections", "said", String.join(", ", said)));
    }

    private List<String> wishes() {
        List<String> lines = new ArrayList<>();
        for (DealLog.Entry entry : newest) {
            if (entry.activity() instanceof Activity.Wish wish && lines.size() < MOST) {
                lines.add(new ActivityText(viewer).of(wish, LONGEST_WISH));
            }
        }
        return lines;
    }

    private List<String> promises(DealFile file, String without) {
        return file.open().stream()
                .filter(open -> isPromised(open) && !open.id().equals(without))
                .limit(MOST)
                .map(this::promise)
                .toList();
    }

    private static boolean isPromised(FollowUp open) {
        return open.kind() == FollowUp.Kind.PROMISE
                || open.kind() == FollowUp.Kind.MEETING
                || open.kind() == FollowUp.Kind.ASSIGNMENT;
    }

    private String promise(FollowUp open) {
        return viewer.say(
                "last.promise",
                "what",
                PromiseText.of(open, LONGEST_WISH, viewer),
                "when",
                viewer.dates().moment(open.due().instant()));
    }

    private static boolean isTouch(DealLog.Entry entry) {
        Activity activity = entry.activity();
        return activity != null && activity.contacting() != Activity.Contacting.NOT;
    }

    private static boolean hasWords(DealLog.Entry entry) {
        Activity activity = entry.activity();
        return activity != null
                && !(activity instanceof Activity.Wish)
                && !activity.said().isNothing();
    }

    /** What the screens around it say anyway is not told again. */
    private static boolean isWorthTelling(DealLog.Entry entry) {
        return switch (entry.event().what()) {
            case DealEvent.Created created -> false;
            case DealEvent.Lost lost -> false;
            case DealEvent.Promised promised -> false;
            case DealEvent.Assigned assigned -> false;
            case DealEvent.PutOff putOff -> false;
            case DealEvent.OwnerChanged owner -> false;
            case DealEvent.Entrusted entrusted -> false;
            case DealEvent.RhythmSet set -> false;
            case DealEvent.ClientKnown known -> false;
            case DealEvent.Happened happened -> false;
            case DealEvent.Amended amended -> false;
            case DealEvent.Undone undone -> false;
            case DealEvent.MovedOver over -> false;
            case DealEvent.Filled filled -> false;
            case DealEvent.Ticked ticked -> false;
            case DealEvent.AgreementAsked asked -> false;
            case DealEvent.AgreementGiven given -> false;
            case DealEvent.AgreementRefused refused -> false;
            case DealEvent.Moved moved -> true;
            case DealEvent.Priced priced -> true;
            case DealEvent.Won won -> true;
            case DealEvent.Frozen frozen -> true;
            case DealEvent.Woken woken -> true;
            case DealEvent.Reopened reopened -> true;
            case DealEvent.AskedAgain asked -> true;
            case DealEvent.Kept kept -> true;
        };
    }
}
