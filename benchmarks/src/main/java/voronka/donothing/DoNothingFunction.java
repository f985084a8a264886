package voronka.donothing;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What Java on Lambda costs before it does anything: the measure of every other function. */
public final class DoNothingFunction implements RequestStreamHandler {
    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        out.write("{}".getBytes(StandardCharsets.UTF_8));
    }
}
