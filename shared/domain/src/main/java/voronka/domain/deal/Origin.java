package voronka.domain.deal;

import org.jspecify.annotations.Nullable;

/**
 * Where a deal came from.
 *
 * @param source what brought the client: a form's name, an advertisement, "chat" for by hand
 * @param channel how they came: by a form, by a call, through another system
 * @param product what it is about, when the bringer says so
 */
public record Origin(String source, String channel, @Nullable String product) {
    /** The client wrote on a website. */
    public static final String BY_FORM = "form";

    /** A colleague typed it in. */
    public static final String BY_HAND = "chat";

    /** Another system brought it and said nothing of how the client came. */
    public static final String BY_SYSTEM = "system";
}
