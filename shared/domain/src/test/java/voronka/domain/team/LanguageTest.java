package voronka.domain.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({
        "ru, RUSSIAN",
        "ru-RU, RUSSIAN",
        "kk, RUSSIAN",
        "en-GB, ENGLISH",
        "de, ENGLISH",
        ", ENGLISH",
        "nonsense!, ENGLISH"
    })
    void aPersonIsSpokenToAsTheirMessengerSays(@Nullable String tag, Language language) {
        assertThat(Language.of(tag)).isEqualTo(language);
    }
}
