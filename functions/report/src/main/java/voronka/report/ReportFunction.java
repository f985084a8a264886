package voronka.report;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import voronka.aws.lambda.Call;
import voronka.aws.lambda.Log;
import voronka.aws.queue.QueueEvent;
import voronka.telegram.picture.PictureOrder;

/** Wakes for orders of pictures. */
public final class ReportFunction implements RequestStreamHandler {
    private final Artist artist;

    /** As Lambda makes it: the real environment, the real clock. */
    public ReportFunction() {
        this(System.getenv(), Clock.systemUTC());
    }

    /** With that environment and clock: how the local stack and the tests make it. */
    public ReportFunction(Map<String, String> environment, Clock clock) {
        this(Wiring.of(environment, clock));
    }

    ReportFunction(Artist artist) {
        this.artist = artist;
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        Call.of(in, out, context).answeredBy(this::answer);
    }

    private String answer(byte[] batch, Log log) {
        QueueEvent event = QueueEvent.read(new String(batch, StandardCharsets.UTF_8));
        List<String> failed = new ArrayList<>();
        for (QueueEvent.Message message : event.messages()) {
            if (!done(message, log)) {
                failed.add(message.id());
            }
        }
        return QueueEvent.failures(failed);
    }

    /** Whether that message is done with; one that is not comes again, and at last lies aside. */
    private boolean done(QueueEvent.Message message, Log log) {
        try {
            PictureOrder order = PictureOrder.read(message.body());
            return switch (artist.draw(order)) {
                case Artist.Shown shown -> {
                    log.info("picture", "outcome", "shown", "bytes", shown.bytes());
                    yield true;
                }
                case Artist.NotWanted unwanted -> {
                    log.info("picture", "outcome", unwanted.why());
                    yield true;
                }
                case Artist.Later later -> {
                    log.warn("picture", "later", later.why());
                    yield false;
                }
            };
        } catch (RuntimeException e) {
            log.error("a picture could not be drawn", e);
            return false;
        }
    }
}
