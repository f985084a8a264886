package voronka.telegrambot;

import java.util.ArrayList;
import java.util.List;
import voronka.domain.book.Books;
import voronka.domain.deal.Deal;
import voronka.domain.deal.Deals;
import voronka.domain.deal.OpenDeal;
import voronka.domain.team.MemberId;
import voronka.telegram.view.DealList;

/**
 * {@code /my}: the member's open deals by stage, each read by its key because the index may lag.
 */
final class MyCommand implements Command {
    private final Deals deals;
    private final Books books;

    MyCommand(Deals deals, Books books) {
        this.deals = deals;
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
        return Reply.of(DealList.mine(mine, books.current().orElseThrow(), turn.viewer()));
    }
}
