package voronka.telegrambot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import voronka.domain.book.Books;
import voronka.domain.deal.Deal;
import voronka.domain.deal.Deals;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.FollowUps;
import voronka.domain.team.MemberId;
import voronka.telegram.screen.Screen;
import voronka.telegram.view.DealList;
import voronka.telegram.view.RhythmView;

/**
 * {@code /my}: the member's open deals by stage, each read by its key because the index may lag,
 * and how many clients they keep in touch with.
 */
final class MyCommand implements Command {
    private final Deals deals;
    private final FollowUps followUps;
    private final Books books;

    MyCommand(Deals deals, FollowUps followUps, Books books) {
        this.deals = deals;
        this.followUps = followUps;
        this.books = books;
    }

    @Override
    public String name() {
        return "my";
    }

    @Override
    public Audience audience() {
        return Audience.SELLERS;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        MemberId member = turn.member().id();
        List<Deal> mine = new ArrayList<>();
        for (OpenDeal listed : deals.openOf(member)) {
            deals.deal(listed.id())
                    .filter(deal -> deal instanceof OpenDeal && member.equals(deal.owner()))
                    .ifPresent(mine::add);
        }
        Screen list = DealList.mine(mine, books.current().orElseThrow(), turn.viewer());
        List<FollowUp> clients = followUps.touchesOf(member, Instant.EPOCH, FollowUps.EVER);
        return Reply.of(RhythmView.beside(list, clients, turn.viewer()));
    }
}
