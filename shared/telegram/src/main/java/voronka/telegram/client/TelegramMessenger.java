package voronka.telegram.client;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import voronka.domain.Messenger;
import voronka.domain.team.Chat;
import voronka.domain.team.Member;
import voronka.domain.team.Roster;
import voronka.domain.team.Team;
import voronka.telegram.screen.Screen;
import voronka.telegram.view.NewsView;
import voronka.telegram.view.ReminderView;
import voronka.telegram.view.Viewer;

/** Carries news and reminders as screens, each drawn for the one who reads it. */
public final class TelegramMessenger implements Messenger {
    private final Courier courier;
    private final Team team;
    private final Clock clock;

    public TelegramMessenger(Courier courier, Team team, Clock clock) {
        this.courier = courier;
        this.team = team;
        this.clock = clock;
    }

    @Override
    public Sending tell(Member to, News news) {
        Screen screen = NewsView.of(news, viewer(to, news.roster()));
        return carry(to, chat -> courier.send(chat, screen));
    }

    @Override
    public Sending correct(Member to, long message, News news) {
        Screen screen = NewsView.of(news, viewer(to, news.roster()));
        return carry(to, chat -> courier.edit(chat, message, screen));
    }

    @Override
    public Sending remind(Member to, List<Reminder> reminders, int touches) {
        Screen screen = ReminderView.of(reminders, touches, viewer(to, team.roster()));
        return carry(to, chat -> courier.send(chat, screen));
    }

    private Viewer viewer(Member member, Roster roster) {
        return new Viewer(member, roster, clock.instant());
    }

    private static Sending carry(Member to, Function<Chat, Sending> into) {
        Chat chat = to.chat();
        return chat == null ? new Sending.Unreachable() : into.apply(chat);
    }
}
