package voronka.telegrambot;

import java.util.ArrayList;
import java.util.List;
import voronka.domain.team.Chat;
import voronka.telegram.picture.PictureOrder;

/** Remembers what was ordered and what was called off; can be told to be out of reach. */
final class RecordingPictures implements PictureOrders {
    private final List<PictureOrder> ordered = new ArrayList<>();
    private final List<Long> forgotten = new ArrayList<>();
    private boolean reachable = true;

    @Override
    public void order(PictureOrder order) {
        if (!reachable) {
            throw new IllegalStateException("the queue cannot be reached");
        }
        ordered.add(PictureOrder.read(order.json()));
    }

    @Override
    public void forget(Chat chat, long message) {
        forgotten.add(message);
    }

    void breakDown() {
        reachable = false;
    }

    List<PictureOrder> ordered() {
        return List.copyOf(ordered);
    }

    List<Long> forgotten() {
        return List.copyOf(forgotten);
    }
}
