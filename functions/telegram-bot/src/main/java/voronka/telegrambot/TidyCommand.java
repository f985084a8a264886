package voronka.telegrambot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import voronka.domain.deal.Deals;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.FollowUps;
import voronka.domain.followup.Rotting;
import voronka.domain.followup.Workload;
import voronka.domain.team.Member;
import voronka.domain.team.Rights;
import voronka.telegram.view.TidyView;

/**
 * {@code /tidy}: old open deals one by one, so that none hangs for ever. Who leads people gets
 * theirs as well.
 */
final class TidyCommand implements Command {
    private final FollowUps followUps;
    private final Deals deals;
    private final DealScreens screens;

    TidyCommand(FollowUps followUps, Deals deals, DealScreens screens) {
        this.followUps = followUps;
        this.deals = deals;
        this.screens = screens;
    }

    @Override
    public String name() {
        return "tidy";
    }

    @Override
    public Audience audience() {
        return Audience.SELLERS;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        return show(0, turn);
    }

    /** The first from that place on that is still open; the index may lag behind. */
    Reply show(int place, Turn turn) {
        List<OpenDeal> old = old(turn);
        for (int at = place; at < old.size(); at++) {
            Optional<DealFile> file = followUps.file(old.get(at).id());
            if (file.isPresent() && file.get().deal() instanceof OpenDeal deal) {
                return Reply.of(
                        TidyView.of(
                                deal,
                                at,
                                old.size(),
                                file.get(),
                                deals.log(deal.id()),
                                screens.book(file.get()),
                                turn.viewer()));
            }
        }
        return Reply.of(TidyView.done(place > 0, turn.viewer()));
    }

    private List<OpenDeal> old(Turn turn) {
        Rights rights = turn.viewer().rights();
        List<OpenDeal> open = new ArrayList<>();
        List<FollowUp> promises = new ArrayList<>();
        for (Member member : turn.viewer().roster().members()) {
            if (rights.mayChange(member.id())) {
                Workload theirs = followUps.workOf(member.id());
                open.addAll(theirs.deals());
                promises.addAll(theirs.promises());
            }
        }
        return Rotting.of(open, promises, turn.viewer().now());
    }
}
