package voronka.local.page;

import java.util.function.Supplier;

/** {@code GET /local/about}. */
final class AboutRoute implements Route {

    private final Supplier<About> about;

    AboutRoute(Supplier<About> about) {
        this.about = about;
    }

    @Override
    public Answer answer(Request request) {
        return request.is("GET", "/local/about")
                ? Answer.ok(Answer.JSON.valueToTree(about.get()))
                : Route.unknown(request);
    }
}
