package voronka.aws.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * One call of a function. Lambda writes the text of whatever leaves a handler into the log, and
 * such a text may quote a phone or a name. So what breaks a call is told by its kind and place, and
 * leaves without its text.
 */
public final class Call {
    private final byte[] event;
    private final OutputStream out;
    private final Log log;

    /** What a function does with an event. */
    public interface Work {
        /** Its answer, or "" when nobody waits for one. */
        String answer(byte[] event, Log log);
    }

    private Call(byte[] event, OutputStream out, Log log) {
        this.event = event;
        this.out = out;
        this.log = log;
    }

    /** A call as Lambda hands it over. */
    public static Call of(InputStream in, OutputStream out, Context context) throws IOException {
        return new Call(in.readAllBytes(), out, Log.of(context));
    }

    /**
     * Answers it.
     *
     * @throws CallFailed when the work failed; the log has told how
     */
    public void answeredBy(Work work) throws IOException {
        String answer;
        try {
            answer = work.answer(event, log);
        } catch (RuntimeException e) {
            log.error("the call failed", e);
            throw new CallFailed(e);
        }
        out.write(answer.getBytes(StandardCharsets.UTF_8));
    }
}
