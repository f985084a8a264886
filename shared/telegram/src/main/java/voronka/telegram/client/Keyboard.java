package voronka.telegram.client;

import java.util.List;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import voronka.telegram.screen.Screen;

/** A screen's keys as Telegram takes them. */
final class Keyboard {
    private Keyboard() {}

    /**
     * A screen without keys has an empty keyboard: editing then takes away those that were there.
     */
    static InlineKeyboardMarkup of(Screen screen) {
        return new InlineKeyboardMarkup(screen.keys().stream().map(Keyboard::row).toList());
    }

    private static InlineKeyboardRow row(List<Screen.Key> keys) {
        return new InlineKeyboardRow(keys.stream().map(Keyboard::button).toList());
    }

    private static InlineKeyboardButton button(Screen.Key key) {
        InlineKeyboardButton button = new InlineKeyboardButton(key.label());
        switch (key) {
            case Screen.Key.Press press -> button.setCallbackData(press.button().encode());
            case Screen.Key.Link link -> button.setUrl(link.url());
        }
        return button;
    }
}
