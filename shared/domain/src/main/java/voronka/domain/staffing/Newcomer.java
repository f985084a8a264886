package voronka.domain.staffing;

import voronka.domain.team.Chat;
import voronka.domain.team.Language;

/** Somebody who stands at the door, as the messenger introduces them. */
public record Newcomer(Chat chat, String name, Language language) {}
