package voronka.telegrambot;

import java.util.ArrayList;
import java.util.List;
import voronka.domain.team.Language;
import voronka.telegram.client.WebhookRegistration;

/** What was published, a line each; it can be told to fail. */
final class Published implements Publication {
    final List<String> lines = new ArrayList<>();
    RuntimeException failure;
    String busy = "";
    private String address = "";

    @Override
    public WebhookRegistration.Setting bringTo(String wanted, String secret) {
        fail();
        if (!busy.isEmpty()) {
            return new WebhookRegistration.Later(busy);
        }
        address = wanted;
        lines.add("webhook " + wanted + " " + secret);
        return new WebhookRegistration.Done();
    }

    @Override
    public WebhookRegistration.Removal bringNoMoreTo(String unwanted) {
        fail();
        if (!address.equals(unwanted)) {
            return new WebhookRegistration.Elsewhere();
        }
        address = "";
        lines.add("no webhook");
        return new WebhookRegistration.Done();
    }

    @Override
    public void offer(Menu menu, Language language) {
        lines.add("menu " + language.code() + " " + menu.entries().getFirst());
    }

    @Override
    public void takeMenu(Language language) {
        lines.add("no menu " + language.code());
    }

    private void fail() {
        if (failure != null) {
            throw failure;
        }
    }
}
