package voronka.domain;

import java.util.concurrent.atomic.AtomicInteger;
import voronka.domain.deal.DealId;

/** Ids that are the same in every run. */
public final class CountedIds implements Ids {
    private final AtomicInteger last = new AtomicInteger();

    @Override
    public DealId deal() {
        int number = last.incrementAndGet();
        StringBuilder id = new StringBuilder();
        for (int place = 0; place < DealId.LENGTH; place++) {
            id.insert(0, DealId.ALPHABET.charAt(number % DealId.ALPHABET.length()));
            number /= DealId.ALPHABET.length();
        }
        return new DealId(id.toString());
    }

    @Override
    public String next() {
        return "id%06d".formatted(last.incrementAndGet());
    }

    @Override
    public String secret() {
        return "secret%06d".formatted(last.incrementAndGet());
    }
}
