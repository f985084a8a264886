package voronka.domain.book;

/** What clients say against it at this stage, and what to answer. */
public record Objection(String key, LocalizedText says, LocalizedText answer) {}
