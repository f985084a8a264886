package voronka.benchmarks.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A line to a service that can be cut: no connection outlives the taking of a snapshot. */
final class Line implements AutoCloseable {
    private final URI service;
    private final ServerSocket door;
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();

    private Line(URI service) throws IOException {
        this.service = service;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    static Line to(URI service) {
        try {
            Line line = new Line(service);
            Thread.ofVirtual().start(line::answer);
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The service's address, by this line. */
    URI address() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort() + service.getPath());
    }

    /** Ends every connection there is; new ones are welcome. */
    void cut() {
        for (Socket socket = open.poll(); socket != null; socket = open.poll()) {
            hangUp(socket);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }

    private void answer() {
        try {
            while (true) {
                Socket here = door.accept();
                Socket there = new Socket(service.getHost(), service.getPort());
                here.setTcpNoDelay(true);
                there.setTcpNoDelay(true);
                open.add(here);
                open.add(there);
                Thread.ofVirtual().start(() -> carry(here, there));
                Thread.ofVirtual().start(() -> carry(there, here));
            }
        } catch (IOException closed) {
            cut();
        }
    }

    private static void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
            // One side has hung up, and so does the other.
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // It is closed all the same.
        }
    }
}
