package voronka.local.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterPatternTest {
    private static final String EVENT =
            """
            {"eventName":"INSERT","flag":true,"nothing":null,"amount":5,
             "dynamodb":{"NewImage":{"kind":{"S":"followup#1"},"tags":{"SS":["a","b"]}}}}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {}                                                      | true
                    {"eventName":["INSERT","MODIFY"]}                       | true
                    {"eventName":["REMOVE"]}                                | false
                    {"eventName":["INSERT"],"amount":[6]}                   | false
                    {"amount":[5.0]}                                        | true
                    {"flag":[true]}                                         | true
                    {"nothing":[null]}                                      | true
                    {"missing":[null]}                                      | false
                    {"eventName":[{"prefix":"INS"}]}                        | true
                    {"eventName":[{"suffix":"ERT"}]}                        | true
                    {"eventName":[{"suffix":"INS"}]}                        | false
                    {"eventName":[{"equals-ignore-case":"insert"}]}         | true
                    {"eventName":[{"anything-but":["REMOVE","MODIFY"]}]}    | true
                    {"eventName":[{"anything-but":"INSERT"}]}               | false
                    {"eventName":[{"anything-but":{"prefix":"INS"}}]}       | false
                    {"missing":[{"anything-but":"x"}]}                      | false
                    {"missing":[{"exists":false}]}                          | true
                    {"eventName":[{"exists":false}]}                        | false
                    {"amount":[{"numeric":[">",0,"<=",5]}]}                 | true
                    {"amount":[{"numeric":["<",5]}]}                        | false
                    {"eventName":[{"numeric":[">",0]}]}                     | false
                    {"dynamodb":{"NewImage":{"kind":{"S":[{"prefix":"followup#"}]}}}} | true
                    {"dynamodb":{"OldImage":{"kind":{"S":[{"exists":false}]}}}}       | true
                    {"dynamodb":{"NewImage":{"tags":{"SS":["b"]}}}}                   | true
                    {"$or":[{"eventName":["REMOVE"]},{"amount":[5]}]}       | true
                    """)
    void aPatternMatchesAsOnAws(String pattern, boolean matches) throws JsonProcessingException {
        assertThat(FilterPattern.parse(pattern).matches(new JsonMapper().readTree(EVENT)))
                .isEqualTo(matches);
    }

    @Test
    void whatHoldsFurtherKeysDoesNotExist() throws JsonProcessingException {
        FilterPattern pattern =
                FilterPattern.parse("{\"dynamodb\":{\"NewImage\":[{\"exists\":true}]}}");
        assertThat(pattern.matches(new JsonMapper().readTree(EVENT))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[1]", "{\"a\":1}", "{\"a\":[{\"cidr\":\"10.0.0.0/8\"}]}"})
    void whatIsNoPatternIsRefused(String pattern) {
        assertThatThrownBy(() -> FilterPattern.parse(pattern))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
