package voronka.local.page;

/** Answers the requests of one path and what lies under it. */
interface Route {

    Answer answer(Request request) throws Request.BadRequest, InterruptedException;

    /** For a path or a method that a route does not know. */
    static Answer unknown(Request request) {
        return Answer.problem(
                404, "there is no %s %s here".formatted(request.method(), request.path()));
    }
}
