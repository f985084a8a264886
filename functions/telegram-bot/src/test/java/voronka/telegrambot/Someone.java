package voronka.telegrambot;

import java.time.ZoneId;
import voronka.domain.team.Chat;
import voronka.domain.team.Language;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Role;

/** People of the tests, as Telegram knows them. */
record Someone(long id, String name, String languageTag) {
    static final Someone ANNA = new Someone(101, "Анна", "ru");
    static final Someone BORIS = new Someone(102, "Борис", "ru");
    static final Someone KATE = new Someone(103, "Kate", "en");
    static final Someone STRANGER = new Someone(999, "Прохожий", "ru");

    Chat chat() {
        return new Chat(id, id);
    }

    MemberId member() {
        return new MemberId("m" + id);
    }

    /** The same person inside the company. */
    Member as(Role role) {
        return new Member(
                member(),
                name,
                role,
                Language.of(languageTag),
                ZoneId.of("Europe/Moscow"),
                chat(),
                true,
                0);
    }
}
