package voronka.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A manager's days in their own calendar program, by a link from the chat. */
class CalendarJourneyTest {
    private static final Pattern LINK = Pattern.compile("http://\\S+/calendar/\\S+\\.ics");

    private final HttpClient http = HttpClient.newHttpClient();
    private CompanyAtWork company;
    private Phone anna;

    @BeforeEach
    void companyAtWork() throws IOException {
        company = CompanyAtWork.open();
        anna = company.anna;
    }

    @AfterEach
    void close() {
        try {
            company.allWentWell();
        } finally {
            company.close();
        }
    }

    @Test
    void aLinkIsMadeInTheChatAskedByHttpReplacedAndRevoked() throws Exception {
        company.taken("Беседка у озера");
        anna.tap("Напомнить");
        anna.write("завтра в 15 показать образцы");
        company.settled();
        anna.write("/calendar");
        assertThat(anna.last()).contains("Google, Apple, Outlook");
        anna.tap("Сделать ссылку");
        URI first = link();

        HttpResponse<String> days = ask("GET", first);
        assertThat(days.statusCode()).isEqualTo(200);
        assertThat(days.headers().firstValue("content-type"))
                .contains("text/calendar; charset=utf-8");
        String unfolded = days.body().replace("\r\n ", "");
        assertThat(unfolded)
                .contains(
                        "SUMMARY:Показать образцы: Иван\\, Беседка у озера\r\n",
                        "DTSTART:20261124T120000Z\r\n")
                .doesNotContain("example.com");
        HttpResponse<String> head = ask("HEAD", first);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        String tag = days.headers().firstValue("etag").orElseThrow();
        assertThat(ask("GET", first, "If-None-Match", tag).statusCode()).isEqualTo(304);

        anna.tap("Новая ссылка");
        URI second = link();
        assertThat(ask("GET", first).statusCode()).isEqualTo(404);
        assertThat(ask("GET", second).statusCode()).isEqualTo(200);

        anna.tap("Выключить");
        assertThat(anna.last()).contains("Календарь выключен");
        HttpResponse<String> gone = ask("GET", second);
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).isEmpty();
        assertThat(ask("GET", company.stack.address().resolve("/calendar/x/%00")).statusCode())
                .isEqualTo(404);
    }

    private URI link() {
        Matcher link = LINK.matcher(anna.last());
        assertThat(link.find()).as(anna.last()).isTrue();
        return URI.create(link.group());
    }

    private HttpResponse<String> ask(String method, URI link, String... headers) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(link).method(method, HttpRequest.BodyPublishers.noBody());
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
