package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import voronka.domain.ABook;
import voronka.domain.book.SalesBook;
import voronka.domain.funnel.FunnelView;
import voronka.telegram.screen.Button;

class WhatIfLineTest {
    private static final SalesBook BOOK = ABook.ofFourStages();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "приток x2                    | -1 | 200   | ''",
                "прошлый месяц вход ×1,5      | -1 | 150   | прошлый месяц",
                "input 3x                     | -1 | 300   | ''",
                "x2 each                      | -3 | 200   | ''",
                "каждый этап вдвое            | -3 | 200   | ''",
                "x2                           | -3 | 200   | ''",
                "замер 30%                    | 1  | -30   | ''",
                "Measuring to 30 % last month | 1  | -30   | last month",
                "этап 3 х 10 Анна             | 2  | 1000  | Анна",
                "quote twice source=site      | 2  | 200   | source=site",
                "30%                          | -2 | -30   | ''",
                "май 2026                     | -2 | 0     | май 2026",
                "2026 x2 payment              | 3  | 200   | 2026"
            })
    void itIsUnderstood(String line, int place, int percent, String rest) {
        WhatIfLine read = WhatIfLine.of(line, BOOK);
        Button.WhatIf wish = read.wish(FunnelView.all(), BOOK.firstPipeline());
        assertThat(wish.place()).isEqualTo(place);
        assertThat(read.percent()).isEqualTo(percent);
        assertThat(read.rest().replaceAll("\\s+", " ")).isEqualTo(rest);
    }
}
