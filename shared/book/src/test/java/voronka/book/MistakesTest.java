package voronka.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import voronka.book.template.Template;
import voronka.book.yaml.BookYaml;
import voronka.domain.book.SalesBook;

class MistakesTest {
    @Test
    void everyMistakeIsToldAtOnceByItsLine() {
        assertThat(
                        mistakes(
                                """
                                zone: Mars/X
                                curency: RUB
                                hours:
                                  monday-friday: 9-18
                                  monday: 10:00-12:00
                                  sonntag: 10:00-12:00
                                fields:
                                  - {key: a, name: Поле, type: list}
                                  - {key: a, name: Поле, type: tex}
                                products:
                                  - {key: x, product: Окна, group: Жильцы, pipeline: sale}
                                pipelines:
                                  - key: sales
                                    name: Продажи
                                    keyStage: nowhere
                                    stages:
                                      - key: first
                                        probability: 101
                                        limit: 5 dayz
                                        checklist:
                                          - {key: call, text: Позвонить, kind: cal}
                                        gate:
                                          - field: b
                                          - tick: cal
                                          - money
                                      - key: first
                                        name: {ru: " ", rus: X}
                                        probability: x
                                  - key: other
                                    name: продажи
                                    stages: []
                                lostReasons:
                                  - kind: money
                                    name: Деньги
                                  - Дорого
                                frozenReasons: none
                                """))
                .containsExactly(
                        "1 zone FormExpected[given=Mars/X, form=ZONE]",
                        "1 currency Missing[field=currency]",
                        "2 curency UnknownField[field=curency, near=currency]",
                        "4 hours.monday-friday FormExpected[given=9-18, form=HOURS]",
                        "6 hours.sonntag FormExpected[given=sonntag, form=WEEKDAYS]",
                        "8 fields[0] OptionsOfList[isList=true]",
                        "9 fields[1].key KeyTaken[key=a, firstLine=8]",
                        "9 fields[1].name NameTaken[name=Поле, firstLine=8]",
                        "9 fields[1].type OneOf[given=tex, allowed=[text, number, money, date, list,"
                                + " yes-no, file], near=text]",
                        "11 products[0].pipeline NoSuch[thing=PIPELINE, given=sale, near=sales]",
                        "15 pipelines[0].keyStage NoSuch[thing=STAGE, given=nowhere, near=null]",
                        "17 pipelines[0].stages[0].name Missing[field=name]",
                        "18 pipelines[0].stages[0].probability WholeExpected[given=101, least=0,"
                                + " most=100]",
                        "19 pipelines[0].stages[0].limit FormExpected[given=5 dayz, form=LIMIT]",
                        "21 pipelines[0].stages[0].checklist[0].kind OneOf[given=cal,"
                                + " allowed=[call, meeting, quote, estimate, demo, other], near=call]",
                        "23 pipelines[0].stages[0].gate[0].field NoSuch[thing=FIELD, given=b, near=a]",
                        "24 pipelines[0].stages[0].gate[1].tick NoSuch[thing=ITEM, given=cal,"
                                + " near=call]",
                        "25 pipelines[0].stages[0].gate[2] OneOf[given=money, allowed=[amount, file,"
                                + " approval], near=null]",
                        "26 pipelines[0].stages[1].key KeyTaken[key=first, firstLine=17]",
                        "27 pipelines[0].stages[1].name.ru Missing[field=ru]",
                        "27 pipelines[0].stages[1].name.rus FormExpected[given=rus, form=LANGUAGE]",
                        "28 pipelines[0].stages[1].probability WholeExpected[given=x, least=0,"
                                + " most=100]",
                        "30 pipelines[1].name NameTaken[name=продажи, firstLine=14]",
                        "31 pipelines[1].stages ListEmpty[]",
                        "33 lostReasons[0].reasons Missing[field=reasons]",
                        "35 lostReasons[1] FieldsExpected[]",
                        "36 frozenReasons ListExpected[]");
    }

    @Test
    void whatIsNoYamlIsToldWithItsLineAndItsLikelyReason() {
        assertThat(mistakes("zone: UTC\n\tcurrency: RUB\n"))
                .singleElement()
                .asString()
                .startsWith("2  Unreadable[why=TAB");
        assertThat(mistakes("zone: UTC\nname: Окна: и двери\n"))
                .singleElement()
                .asString()
                .startsWith("2  Unreadable[why=COLON");
        assertThat(mistakes("a: 'x\nb: 1\n"))
                .singleElement()
                .asString()
                .contains("Unreadable[why=QUOTE");
        assertThat(mistakes("a:\n  - x\n - y\n"))
                .singleElement()
                .asString()
                .startsWith("3  Unreadable[why=INDENT");
    }

    @Test
    void bombsAreRefusedBeforeTheyGrow() {
        assertThat(mistakes("a: &a [x, x]\nb: [*a, *a]\n"))
                .singleElement()
                .asString()
                .startsWith("1  NoReferences");
        assertThat(mistakes("a: !!java.net.URL [x]\n"))
                .singleElement()
                .asString()
                .startsWith("1  NoReferences");
        assertThat(mistakes("[".repeat(5000)))
                .singleElement()
                .asString()
                .startsWith("1  TooDeep[most=20]");
        assertThat(mistakes("a: 1\na: 2\n"))
                .anyMatch(m -> m.startsWith("2 a FieldTwice[field=a, firstLine=1]"));
        assertThat(mistakes("a: 1\n---\nb: 2\n"))
                .singleElement()
                .asString()
                .startsWith("2  OneDocument");
        assertThat(mistakes("  \n# нет\n")).singleElement().asString().endsWith("Empty[]");
        assertThat(mistakes("")).singleElement().asString().endsWith("Empty[]");
        assertThat(mistakes("x".repeat(BookYaml.MOST_BYTES + 1)))
                .containsExactly("0  TooLarge[mostKilobytes=300]");
        assertThat(
                        told(
                                BookYaml.read(
                                        "zone: Москва".getBytes(Charset.forName("windows-1251")),
                                        People.byId(),
                                        null)))
                .containsExactly("0  NotText[]");
    }

    @Test
    void moreThanThereCanBeIsTold() {
        StringBuilder stages = new StringBuilder();
        for (int i = 0; i < 51; i++) {
            stages.append("      - {key: s%d, name: Этап %d, probability: 1}\n".formatted(i, i));
        }
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 31; i++) {
            items.append("          - {key: i%d, text: Пункт}\n".formatted(i));
        }
        String head =
                "zone: UTC\ncurrency: EUR\npipelines:\n  - key: p\n    name: П\n    stages:\n";
        String tail = "lostReasons: [{key: a, name: A}]\nfrozenReasons: [{key: a, name: A}]\n";

        assertThat(mistakes(head + stages + tail))
                .containsExactly("6 pipelines[0].stages TooMany[most=50, given=51]");
        assertThat(
                        mistakes(
                                head
                                        + "      - key: s\n        name: С\n        probability: 1\n"
                                        + "        checklist:\n"
                                        + items
                                        + tail))
                .containsExactly("10 pipelines[0].stages[0].checklist TooMany[most=30, given=31]");
    }

    @Test
    void keysOfStagesThatAreGoneAreNotGivenAgain() {
        SalesBook before = Template.TYPICAL.book();
        String file =
                BookYaml.write(before, People.byId(), List.of())
                        .replace(
                                "    stages:",
                                "    retired: [{key: old, name: Старый}]\n    stages:")
                        .replace("key: quote", "key: old");

        assertThat(told(read(file, before)))
                .singleElement()
                .asString()
                .contains("KeyRetired[key=old, name=Старый]");
    }

    @Test
    void keysOfFieldsThatAreGoneAreNotGivenAgain() {
        SalesBook before = Template.WINDOWS.book();
        String file =
                BookYaml.write(before, People.byId(), List.of())
                        .replace(
                                "lostReasons:",
                                "retiredFields: [{key: old, name: Старое}]\n\nlostReasons:")
                        .replace("key: openings", "key: old");

        assertThat(told(read(file, before)))
                .anyMatch(m -> m.contains("KeyRetired[key=old, name=Старое]"));
    }

    @Test
    void fileOfAWindowsEditorIsReadToo() {
        String file = "\ufeff" + BookYaml.write(Template.WINDOWS.book(), People.byId(), List.of());
        byte[] wide = file.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_16LE);

        assertThat(BookYaml.read(wide, People.byId(), null))
                .isEqualTo(new BookDocument.Result.Read(Template.WINDOWS.book()));
    }

    private static BookDocument.Result read(String file, SalesBook before) {
        return BookYaml.read(file.getBytes(StandardCharsets.UTF_8), People.byId(), before);
    }

    private static List<String> mistakes(String file) {
        return told(BookYaml.read(file.getBytes(StandardCharsets.UTF_8), People.byId(), null));
    }

    private static List<String> told(BookDocument.Result result) {
        return ((BookDocument.Result.Wrong) result)
                .mistakes().stream()
                        .map(m -> "%d %s %s".formatted(m.place().line(), m.path(), m.fault()))
                        .toList();
    }
}
