package voronka.domain.team;

/**
 * Where a member is reached in the messenger.
 *
 * @param person the messenger's id of the person: who taps and types
 * @param id the messenger's id of the private chat: where messages go
 */
public record Chat(long person, long id) {}
