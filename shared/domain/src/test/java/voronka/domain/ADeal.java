package voronka.domain;

import org.jspecify.annotations.Nullable;
import voronka.domain.activity.Touches;
import voronka.domain.book.Pipeline;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;
import voronka.domain.contact.Contact;
import voronka.domain.deal.DealFacts;
import voronka.domain.deal.DealId;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.Origin;
import voronka.domain.deal.Progress;
import voronka.domain.money.Money;
import voronka.domain.team.Actor;
import voronka.domain.team.MemberId;
import voronka.domain.time.Moment;

/** An open deal of the small book for tests, told by what matters about it. */
public final class ADeal {
    public static final SalesBook BOOK = ABook.ofFourStages();
    public static final Pipeline PIPELINE = BOOK.firstPipeline();
    public static final Actor SOMEBODY = new Actor.Person(new MemberId("somebody"));
    private static final Moment BEGUN = Moment.now(MovableClock.mondayMorning(), BOOK.zone());

    private String id = "A7K2QX";
    private @Nullable Money amount;
    private @Nullable MemberId owner;
    private String source = "site";
    private int place;

    private ADeal() {}

    /** Nobody's, without a sum, in the first stage. */
    public static ADeal open() {
        return new ADeal();
    }

    public ADeal named(String other) {
        id = other;
        return this;
    }

    public ADeal worth(long roubles) {
        amount = roubles(roubles);
        return this;
    }

    public ADeal of(String member) {
        owner = new MemberId(member);
        return this;
    }

    public ADeal from(String other) {
        source = other;
        return this;
    }

    /** Standing in that stage, the furthest it has reached. */
    public ADeal in(String stage) {
        place = PIPELINE.place(new StageKey(stage));
        return this;
    }

    public OpenDeal deal() {
        Stage stage = PIPELINE.stages().get(place);
        return new OpenDeal(facts(stage.key()), stage.key(), BEGUN.at());
    }

    private DealFacts facts(StageKey furthest) {
        return new DealFacts(
                new DealId(id),
                "Остекление балкона",
                amount,
                owner,
                PIPELINE.key(),
                BOOK.version(),
                new Contact("client", "Ромашка", null, "+79271234567", null, null),
                new Origin(source, Origin.BY_FORM, null),
                BEGUN.at(),
                BEGUN.day(),
                furthest,
                null,
                Touches.NONE,
                Progress.begun(),
                1 + place,
                1 + place,
                1);
    }

    public static Money roubles(long major) {
        return new Money(major * 100, ABook.ROUBLES);
    }

    public static Stage stage(String key) {
        return PIPELINE.stage(new StageKey(key)).orElseThrow();
    }
}
