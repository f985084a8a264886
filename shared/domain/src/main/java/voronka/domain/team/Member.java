package voronka.domain.team;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person of the company.
 *
 * @param chat where the person is reached; null for somebody who has not come to the bot
 * @param reachable false once the messenger said that the person has blocked the bot
 * @param team whose head leads them, by the team's name; null for nobody but the directors
 * @param active false for somebody who has left: they stay in the log and do nothing
 * @param rest when they are not to be disturbed
 * @param version 0 for a member not stored yet
 */
public record Member(
        MemberId id,
        String name,
        Role role,
        Language language,
        ZoneId zone,
        @Nullable Chat chat,
        boolean reachable,
        @Nullable String team,
        boolean active,
        Rest rest,
        long version) {

    /** The longest name of a team. */
    public static final int LONGEST_TEAM = 40;

    /** Somebody who works here, in no team. */
    public Member(
            MemberId id,
            String name,
            Role role,
            Language language,
            ZoneId zone,
            @Nullable Chat chat,
            boolean reachable,
            long version) {
        this(id, name, role, language, zone, chat, reachable, null, true, Rest.NONE, version);
    }

    /** Who stands in for them at that moment; empty while they are at work. */
    public Optional<MemberId> deputyAt(Instant moment) {
        return Optional.ofNullable(rest.leave())
                .filter(leave -> leave.holds(moment.atZone(zone).toLocalDate()))
                .map(Rest.Leave::deputy);
    }

    /** Whether the two are of one team. */
    public boolean isOfSameTeam(Member other) {
        return team != null && team.equals(other.team());
    }

    /** The same person in another role. */
    public Member as(Role other) {
        return new Member(
                id, name, other, language, zone, chat, reachable, team, active, rest, version);
    }

    /** The same person in another team; null for none. */
    public Member in(@Nullable String other) {
        return new Member(
                id, name, role, language, zone, chat, reachable, other, active, rest, version);
    }

    /** The same person, who has left. */
    public Member gone() {
        return new Member(
                id, name, role, language, zone, chat, reachable, team, false, rest, version);
    }

    /** The same person, who works here again. */
    public Member back() {
        return new Member(
                id, name, role, language, zone, chat, reachable, team, true, rest, version);
    }

    public Member speaking(Language other) {
        return new Member(
                id, name, role, other, zone, chat, reachable, team, active, rest, version);
    }

    /** The same person on another clock. */
    public Member at(ZoneId other) {
        return new Member(
                id, name, role, language, other, chat, reachable, team, active, rest, version);
    }

    /** The same person, known to be reachable or not. */
    public Member reachable(boolean now) {
        return new Member(id, name, role, language, zone, chat, now, team, active, rest, version);
    }

    /** The same person, to be disturbed at other times. */
    public Member resting(Rest other) {
        return new Member(
                id, name, role, language, zone, chat, reachable, team, active, other, version);
    }
}
