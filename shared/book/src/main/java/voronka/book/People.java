package voronka.book;

import java.util.List;
import voronka.domain.team.MemberId;

/** Who is who: a document for people has names in it, a stored one ids. */
public interface People {
    /** The members that go by that name in a document. */
    List<MemberId> named(String name);

    /** What that member is called in a document, so that {@link #named} finds only them. */
    String nameOf(MemberId member);

    /** Everybody's name. */
    List<String> names();

    /** Ids stand for themselves. */
    static People byId() {
        return new People() {
            @Override
            public List<MemberId> named(String name) {
                return List.of(new MemberId(name));
            }

            @Override
            public String nameOf(MemberId member) {
                return member.value();
            }

            @Override
            public List<String> names() {
                return List.of();
            }
        };
    }
}
