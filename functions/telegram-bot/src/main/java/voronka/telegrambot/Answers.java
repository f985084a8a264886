package voronka.telegrambot;

import voronka.domain.conversation.Dialogue;

/** What a text means that was written while a question was open. */
final class Answers {
    private final Wishes wishes;
    private final SumAnswer sums;
    private final LossAnswer losses;
    private final PromiseAnswer promises;
    private final WhenAnswer when;
    private final RhythmTaps rhythms;
    private final AgreedAnswer agreed;
    private final PeopleTaps people;
    private final SetupTaps setup;
    private final AssigningTaps assigning;
    private final DealOpening opening;
    private final TalkTaps talks;
    private final Searching searching;
    private final Attaching attaching;
    private final ViewTaps views;

    Answers(
            Wishes wishes,
            SumAnswer sums,
            LossAnswer losses,
            PromiseAnswer promises,
            WhenAnswer when,
            RhythmTaps rhythms,
            AgreedAnswer agreed,
            PeopleTaps people,
            SetupTaps setup,
            AssigningTaps assigning,
            DealOpening opening,
            TalkTaps talks,
            Searching searching,
            Attaching attaching,
            ViewTaps views) {
        this.wishes = wishes;
        this.sums = sums;
        this.losses = losses;
        this.promises = promises;
        this.when = when;
        this.rhythms = rhythms;
        this.agreed = agreed;
        this.people = people;
        this.setup = setup;
        this.assigning = assigning;
        this.opening = opening;
        this.talks = talks;
        this.searching = searching;
        this.attaching = attaching;
        this.views = views;
    }

    Reply to(Dialogue question, String text, Turn turn) {
        return switch (question) {
            case Dialogue.Missing asked -> wishes.words(asked, text, turn);
            case Dialogue.DealSum asked -> sums.pricing(asked, text, turn);
            case Dialogue.LossInWords asked -> losses.words(asked, text, turn);
            case Dialogue.PromiseInWords asked -> promises.words(asked, text, turn);
            case Dialogue.When asked -> when.words(asked, text, turn);
            case Dialogue.HowOften asked -> rhythms.words(asked, text, turn);
            case Dialogue.Agreed asked -> agreed.words(asked, text, turn);
            case Dialogue.Setup asked -> setup.words(asked, text, turn);
            case Dialogue.TeamName asked -> people.named(asked, text, turn);
            case Dialogue.ResultInWords asked -> assigning.words(asked, text, turn);
            case Dialogue.NewDeal asked -> opening.from(text, turn);
            case Dialogue.Told asked -> talks.told(asked, text, turn);
            case Dialogue.FindInHistory asked -> searching.foundIn(asked, text, turn);
            case Dialogue.FindFor asked -> attaching.found(asked, text, turn);
            case Dialogue.NewDealWith asked -> opening.from(text, asked.parcel(), turn);
            case Dialogue.NameView asked -> views.named(asked, text, turn);
            case Dialogue.RenameView asked -> views.renamed(asked, text, turn);
        };
    }
}
