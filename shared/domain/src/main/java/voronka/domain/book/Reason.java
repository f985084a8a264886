package voronka.domain.book;

/** Why a deal was lost or frozen, as the company counts it. */
public record Reason(String key, LocalizedText name) {}
