package voronka.telegrambot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.FollowUps;
import voronka.domain.team.Member;
import voronka.domain.team.Rights;
import voronka.telegram.view.PromiseList;

/** {@code /overdue}: what is late, the latest first; who leads people sees theirs as well. */
final class OverdueCommand implements Command {
    private final FollowUps followUps;
    private final Promised promised;

    OverdueCommand(FollowUps followUps, Promised promised) {
        this.followUps = followUps;
        this.promised = promised;
    }

    @Override
    public String name() {
        return "overdue";
    }

    @Override
    public Audience audience() {
        return Audience.EVERYBODY;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        Instant now = turn.viewer().now();
        Rights rights = turn.viewer().rights();
        List<Late> late = new ArrayList<>();
        for (Member member : turn.viewer().roster().members()) {
            if (rights.sees().holds(member.id())) {
                List<FollowUp> theirs =
                        followUps.openOf(member.id(), now).stream()
                                .filter(promise -> promise.kind().isAnswered())
                                .filter(promise -> promise.due().instant().isBefore(now))
                                .toList();
                if (!theirs.isEmpty()) {
                    late.add(new Late(theirs));
                }
            }
        }
        late.sort(Comparator.comparing(Late::first));
        List<FollowUp> all = late.stream().flatMap(one -> one.promises().stream()).toList();
        List<PromiseList.Line> lines = promised.first(all, turn.member().language());
        return Reply.of(PromiseList.overdue(lines, Promised.all(all, lines), turn.viewer()));
    }

    /** One person's, the earliest first. */
    private record Late(List<FollowUp> promises) {
        Instant first() {
            return promises.getFirst().due().instant();
        }
    }
}
