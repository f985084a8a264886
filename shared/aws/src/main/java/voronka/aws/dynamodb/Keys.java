package voronka.aws.dynamodb;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import voronka.domain.contact.ContactKey;
import voronka.domain.deal.DealId;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.Agenda;
import voronka.domain.funnel.CounterKey;
import voronka.domain.parcel.Parcel;
import voronka.domain.search.SearchKey;
import voronka.domain.search.SearchKeys;
import voronka.domain.team.MemberId;
import voronka.domain.team.Role;
import voronka.domain.views.SavedView;
import voronka.domain.views.Subscription;
import voronka.domain.views.Subscriptions;

/** Every key of the table and of its indexes. What they are for stands in docs/table-design.md. */
final class Keys {
    /** Sorts after everything that begins the same and goes on with letters and digits. */
    static final String END = "~";

    static final String FOLLOW_UP = "FOLLOWUP#";
    static final String NOTICE = "NOTICE#";
    static final String LOG = "LOG#";
    static final String LEAD = "LEAD#";
    static final String MEMBER = "MEMBER#";
    static final String OWNED_DEAL = "DEAL#";
    static final String OWED = "DUE#";

    /** Sorts after deals and promises: those that are due by a moment come with them. */
    static final String RHYTHM = "RHYTHM#";

    private static final String VERSION = "V#";
    static final String DAY = "DAY#";
    static final String COHORT = "COHORT#";
    static final String DEAL = "DEAL";
    static final String TEAM = "TEAM";
    static final String BOOK = "BOOK";
    static final String DUE = "DUE";
    static final String PARKED = "PARKED";
    static final String NOW = "NOW";
    static final String VERIFIED = "VERIFIED";
    static final String SHARED_VIEWS = "VIEWS";
    static final String COMES = "COMES#";
    static final String COMING = "COMING";

    /** What six digits can tell. */
    static final int MOST_VERSIONS = 999_999;

    private static final int LONGEST_FOREIGN = 500;

    private Keys() {}

    static ItemKey deal(DealId id) {
        return new ItemKey(ofDeal(id), DEAL);
    }

    /** The partition of a deal and of all that belongs to it. */
    static String ofDeal(DealId id) {
        return "DEAL#" + id;
    }

    /** The deal whose partition that is. */
    static DealId readDeal(String partition) {
        return new DealId(partition.substring("DEAL#".length()));
    }

    static ItemKey followUp(DealId deal, String id) {
        return new ItemKey(ofDeal(deal), FOLLOW_UP + id);
    }

    static ItemKey event(DealId deal, int number) {
        return new ItemKey(ofDeal(deal), LOG + sixDigits(number));
    }

    static ItemKey notice(DealId deal, String id) {
        return new ItemKey(ofDeal(deal), NOTICE + id);
    }

    static ItemKey lead(DealId deal, String id) {
        return new ItemKey(ofDeal(deal), LEAD + id);
    }

    static ItemKey contact(String id) {
        return new ItemKey("CONTACT#" + id, "CONTACT");
    }

    static ItemKey reach(ContactKey key) {
        return new ItemKey("REACH#" + key.kind() + "#" + foreign(key.value()), "REACH");
    }

    static ItemKey marker(String scope, String key) {
        return new ItemKey("MARKER#" + foreign(scope) + "#" + foreign(key), "MARKER");
    }

    static ItemKey member(MemberId id) {
        return new ItemKey(TEAM, MEMBER + id);
    }

    static ItemKey person(long messengerId) {
        return new ItemKey("PERSON#" + messengerId, "PERSON");
    }

    static ItemKey turn(Role role) {
        return new ItemKey(TEAM, "TURN#" + role.name());
    }

    static ItemKey invitation(String code) {
        return new ItemKey("INVITATION#" + foreign(code), "INVITATION");
    }

    static ItemKey book(int version) {
        return new ItemKey(BOOK, VERSION + sixDigits(version));
    }

    static ItemKey form(String name) {
        return new ItemKey("FORM#" + foreign(name), "FORM");
    }

    static ItemKey api(String hash) {
        return new ItemKey("APIKEY#" + foreign(hash), "APIKEY");
    }

    static ItemKey calendar(MemberId member) {
        return new ItemKey(MEMBER + member, "CALENDAR");
    }

    static ItemKey agenda(Agenda.Key key) {
        String only = key.only() == null ? "" : "#" + key.only();
        return new ItemKey("AGENDA#" + key.member(), SortTime.of(key.minute()) + only);
    }

    static ItemKey dialogue(MemberId member) {
        return new ItemKey(MEMBER + member, "DIALOGUE");
    }

    static ItemKey parcel(Parcel.Key key) {
        return new ItemKey("PARCEL#" + key.person() + "#" + foreign(key.id()), "PARCEL");
    }

    static ItemKey draft(MemberId member) {
        return new ItemKey(MEMBER + member, "DRAFT");
    }

    /** A view that somebody keeps; all of theirs begin with an empty id's. */
    static ItemKey view(MemberId owner, String id) {
        return new ItemKey(MEMBER + owner, "VIEW#" + id);
    }

    /** What comes to somebody by itself; all of it begins with an empty code's. */
    static ItemKey subscription(MemberId reader, String code) {
        return new ItemKey(MEMBER + reader, COMES + code);
    }

    /** Its place in the index by due. */
    static ItemKey coming(Subscription one, Instant at) {
        return coming(new Subscriptions.Coming(one.reader(), one.letter(), at));
    }

    static ItemKey planned() {
        return new ItemKey(COMING, "PLANNED");
    }

    static ItemKey coming(Subscriptions.Coming line) {
        return new ItemKey(
                COMING, SortTime.of(line.at()) + "#" + line.reader() + "#" + line.letter().code());
    }

    /** A shared view's place in the index by owner: it is everybody's to find. */
    static ItemKey sharedView(SavedView view) {
        return new ItemKey(SHARED_VIEWS, view.id());
    }

    static ItemKey awaitedPicture(long chat, long message) {
        return new ItemKey("CHAT#" + chat, "PICTURE#" + message);
    }

    /** Words lie together by their first two letters, numbers by their last four digits. */
    static ItemKey search(SearchKey.Kind kind, String value) {
        int together =
                kind == SearchKey.Kind.PHONE ? SearchKeys.FEWEST_DIGITS : SearchKeys.SHORTEST_WORD;
        if (value.length() < together) {
            throw new IllegalArgumentException("too short to be looked for: " + value.length());
        }
        return new ItemKey("SEARCH#" + kind + "#" + value.substring(0, together), value);
    }

    static ItemKey search(SearchKey key) {
        ItemKey beginning = search(key.kind(), key.value());
        return new ItemKey(beginning.partition(), beginning.sort() + "#" + key.deal());
    }

    static ItemKey parked(String updateId, Instant at) {
        return new ItemKey(PARKED, SortTime.of(at) + "#" + foreign(updateId));
    }

    static ItemKey verified(Instant at) {
        return new ItemKey(VERIFIED, SortTime.of(at));
    }

    static ItemKey plan(YearMonth month, @Nullable MemberId member) {
        return new ItemKey(ofPlans(month), MEMBER + (member == null ? "" : member.value()));
    }

    static String ofPlans(YearMonth month) {
        return "PLAN#" + month;
    }

    static ItemKey watched(String pipeline) {
        return new ItemKey("WATCHED", foreign(pipeline));
    }

    static ItemKey filter(String code) {
        return new ItemKey("FILTER#" + foreign(code), "FILTER");
    }

    static ItemKey counted(DealId deal, int event) {
        return new ItemKey("COUNTED#" + deal, sixDigits(event));
    }

    static ItemKey counters(CounterKey key) {
        String span =
                switch (key.span()) {
                    case CounterKey.Span.Now now -> NOW;
                    case CounterKey.Span.Day(LocalDate day) -> DAY + day;
                    case CounterKey.Span.Cohort(LocalDate created) -> COHORT + created;
                };
        return new ItemKey(ofCounters(key.pipeline(), key.slice()), span);
    }

    /** The partition of all counters of one slice. */
    static String ofCounters(String pipeline, CounterKey.Slice slice) {
        String part =
                switch (slice) {
                    case CounterKey.Slice.All all -> "ALL";
                    case CounterKey.Slice.Owner owner -> "OWNER#" + owner.member();
                    case CounterKey.Slice.Source source -> "SOURCE#" + foreign(source.source());
                    case CounterKey.Slice.Channel channel ->
                            "CHANNEL#" + foreign(channel.channel());
                    case CounterKey.Slice.Product product ->
                            "PRODUCT#" + foreign(product.product());
                    case CounterKey.Slice.Names names -> "NAMES";
                };
        return "FUNNEL#" + pipeline + "#" + part;
    }

    /**
     * The partition of the index by owner that has all of a member's open deals and promises, or
     * the open deals that nobody has taken.
     */
    static String workOf(@Nullable MemberId owner) {
        return "OWNER#" + (owner == null ? "" : owner);
    }

    /** A deal's place there. */
    static ItemKey owned(@Nullable MemberId owner, OpenDeal deal) {
        return new ItemKey(workOf(owner), OWNED_DEAL + deal.stage() + "#" + deal.id());
    }

    /** A promise's place there. */
    static ItemKey owed(MemberId owner, Instant due, String id) {
        return new ItemKey(workOf(owner), OWED + SortTime.of(due) + "#" + id);
    }

    /** The place there of a client who is to hear from them. */
    static ItemKey touch(MemberId keeper, Instant due, String id) {
        return new ItemKey(workOf(keeper), RHYTHM + SortTime.of(due) + "#" + id);
    }

    static ItemKey due(Instant at, String id) {
        return new ItemKey(DUE, SortTime.of(at) + "#" + id);
    }

    /** The events of a month that funnels count, by day. */
    static ItemKey logged(LocalDate day, DealId deal, int event) {
        return new ItemKey(ofMonth(YearMonth.from(day)), day + "#" + deal + "#" + sixDigits(event));
    }

    static String ofMonth(YearMonth month) {
        return LOG + month;
    }

    private static String sixDigits(int number) {
        return "%06d".formatted(number);
    }

    /** A text from outside as a part of a key: a long one is told by its digest. */
    private static String foreign(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= LONGEST_FOREIGN) {
            return text;
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static @Nullable String partitionOf(@Nullable ItemKey key) {
        return key == null ? null : key.partition();
    }

    static @Nullable String sortOf(@Nullable ItemKey key) {
        return key == null ? null : key.sort();
    }
}
