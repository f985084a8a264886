package voronka.telegram.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import voronka.domain.deal.DealId;
import voronka.domain.parcel.Parcel;
import voronka.domain.team.Chat;
import voronka.domain.team.Language;
import voronka.telegram.incoming.Incoming.Sender;

class UpdateReaderTest {
    private static final String FROM =
            """
            "from":{"id":7,"is_bot":false,"first_name":"Анна","last_name":"К.","language_code":"ru","is_new":1}\
            """;
    private static final String CHAT = "\"chat\":{\"id\":70,\"type\":\"private\"}";
    private static final Sender ANNA = new Sender(new Chat(7, 70), "Анна К.", Language.RUSSIAN);

    private final UpdateReader reader = new UpdateReader();

    @Test
    void textIsReadWithItsSender() {
        assertThat(reader.read(message("\"text\":\"/today\"")))
                .contains(new Incoming.Text(900, ANNA, about(null), "/today"));
    }

    @Test
    void replyIsAboutTheDealOfTheMessagesKeys() {
        assertThat(reader.read(reply("[[%s],[%s]]", "x", "h:A7K2QX")))
                .contains(new Incoming.Text(900, ANNA, about(new DealId("A7K2QX")), "бюджет есть"));
    }

    @Test
    void replyToAListOfDealsIsAboutNone() {
        assertThat(reader.read(reply("[[%s],[%s]]", "c:A7K2QX", "c:B7K2QX")))
                .contains(new Incoming.Text(900, ANNA, about(null), "бюджет есть"));
    }

    @Test
    void replyToKeysOfYesterdaysBotIsAboutNone() {
        assertThat(reader.read(reply("[[%s],[%s]]", "old:A7K2QX", "td")))
                .contains(new Incoming.Text(900, ANNA, about(null), "бюджет есть"));
    }

    @Test
    void tapNamesItsMessageAndItsData() {
        String json =
                """
                {"update_id":901,"callback_query":{"id":"q1",%s,"chat_instance":"c","data":"t:A7K2QX",
                 "message":{"message_id":5,"date":1,%s,"text":"x"}}}
                """
                        .formatted(FROM, CHAT);
        assertThat(reader.read(json))
                .contains(
                        new Incoming.Tap(
                                901, ANNA, "q1", 5, false, Instant.ofEpochSecond(1), "t:A7K2QX"));
    }

    @Test
    void tapUnderAPictureSaysSoAndSinceWhenItShowsThat() {
        String json =
                """
                {"update_id":901,"callback_query":{"id":"q1",%s,"chat_instance":"c","data":"fn:n:::",
                 "message":{"message_id":5,"date":1,"edit_date":77,%s,"caption":"x",
                  "photo":[{"file_id":"f","file_unique_id":"u","width":9,"height":9}]}}}
                """
                        .formatted(FROM, CHAT);
        assertThat(reader.read(json))
                .contains(
                        new Incoming.Tap(
                                901, ANNA, "q1", 5, true, Instant.ofEpochSecond(77), "fn:n:::"));
    }

    @Test
    void tapUnderAMessageTooOldToBeReadStillCounts() {
        String json =
                """
                {"update_id":901,"callback_query":{"id":"q1",%s,"chat_instance":"c","data":"t:A7K2QX",
                 "message":{"message_id":5,"date":0,%s}}}
                """
                        .formatted(FROM, CHAT);
        assertThat(reader.read(json))
                .contains(
                        new Incoming.Tap(
                                901, ANNA, "q1", 5, false, Instant.ofEpochSecond(0), "t:A7K2QX"));
    }

    @ParameterizedTest
    @CsvSource({
        "79271234567, +79271234567",
        "+79271234567, +79271234567",
        "89271234567, 89271234567",
        "14155552671, +14155552671",
        "112, 112"
    })
    void sharedContactHasANumberThatCanBeRead(String shared, String phone) {
        String contact = "\"contact\":{\"phone_number\":\"%s\",\"first_name\":\"Иван\"}";
        assertThat(reader.read(message(contact.formatted(shared))))
                .contains(new Incoming.SharedContact(900, ANNA, about(null), "Иван", phone));
    }

    @ParameterizedTest
    @CsvSource({"kicked, false", "left, false", "member, true"})
    void blockingAndComingBackAreNoticed(String status, boolean reachable) {
        String until = status.equals("kicked") ? ",\"until_date\":0" : "";
        String json =
                """
                {"update_id":902,"my_chat_member":{%s,%s,"date":1,
                 "old_chat_member":{"status":"member","user":{"id":1,"is_bot":true,"first_name":"b"}},
                 "new_chat_member":{"status":"%s","user":{"id":1,"is_bot":true,"first_name":"b"}%s}}}
                """
                        .formatted(FROM, CHAT, status, until);
        assertThat(reader.read(json)).contains(new Incoming.Reachable(902, ANNA, reachable));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sticker|\"sticker\":{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"type\":\"regular\",\"width\":1,\"height\":1}",
                "dice|\"dice\":{\"emoji\":\"x\",\"value\":1}"
            })
    void whatNoHistoryTakesIsNamed(String kind, String field) {
        assertThat(reader.read(message(field))).contains(new Incoming.Other(900, ANNA, kind));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DOCUMENT|book.yaml|application/yaml|12|\"document\":{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"file_name\":\"book.yaml\",\"mime_type\":\"application/yaml\",\"file_size\":12}",
                "DOCUMENT|document||0|\"document\":{\"file_id\":\"f\",\"file_unique_id\":\"u\"}",
                "PHOTO|photo.jpg|image/jpeg|900|\"photo\":[{\"file_id\":\"s\",\"file_unique_id\":\"v\",\"width\":9,\"height\":9,\"file_size\":9},{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"width\":90,\"height\":90,\"file_size\":900}]",
                "VOICE|voice|audio/ogg|7|\"voice\":{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"duration\":3,\"mime_type\":\"audio/ogg\",\"file_size\":7}",
                "VIDEO_NOTE|video_note||5|\"video_note\":{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"length\":9,\"duration\":3,\"file_size\":5}"
            })
    void filesAreReadWithWhatIsKnownOfThem(
            AttachedFile.Kind kind, String name, String type, long bytes, String field) {
        AttachedFile file = new AttachedFile(kind, "f", name, type == null ? "" : type, bytes);
        assertThat(reader.read(message(field + ",\"caption\":\"вот\"")))
                .contains(new Incoming.Attached(900, ANNA, about(null), file, "вот"));
    }

    @Test
    void laterEditIsNamedAndNotTakenForNewWords() {
        assertThat(reader.read(edited("\"text\":\"x\"")))
                .contains(new Incoming.Edited(new Incoming.Text(900, ANNA, about(null), "x")));
    }

    @Test
    void placeThatMovesIsToldOnce() {
        String place = "\"location\":{\"latitude\":55.5,\"longitude\":37.25}";
        assertThat(reader.read(message(place)))
                .contains(new Incoming.Place(900, ANNA, about(null), 55.5, 37.25, ""));
        assertThat(reader.read(edited(place))).isEmpty();
    }

    @Test
    void placeWithANameKeepsIt() {
        String venue =
                """
                "location":{"latitude":1.0,"longitude":2.0},"venue":{"title":"Кафе","address":"Ленина, 5",
                "location":{"latitude":1.0,"longitude":2.0}}\
                """;
        assertThat(reader.read(message(venue)))
                .contains(new Incoming.Place(900, ANNA, about(null), 1, 2, "Кафе, Ленина, 5"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Иван П.|\"type\":\"user\",\"sender_user\":{\"id\":3,\"is_bot\":false,\"first_name\":\"Иван\",\"last_name\":\"П.\"}",
                "Иван|\"type\":\"hidden_user\",\"sender_user_name\":\"Иван\"",
                "Стройка|\"type\":\"chat\",\"sender_chat\":{\"id\":-3,\"type\":\"supergroup\",\"title\":\"Стройка\"}",
                "Новости|\"type\":\"channel\",\"chat\":{\"id\":-3,\"type\":\"channel\",\"title\":\"Новости\"},\"message_id\":8"
            })
    void forwardedWordsKeepWhoseTheyAreAndFromWhen(String name, String origin) {
        Incoming.Envelope envelope =
                new Incoming.Envelope(
                        5,
                        null,
                        new Parcel.Author(name, Instant.ofEpochSecond(1_795_000_000)),
                        null);
        assertThat(
                        reader.read(
                                message(
                                        "\"text\":\"да\",\"forward_origin\":{%s,\"date\":1795000000}"
                                                .formatted(origin))))
                .contains(new Incoming.Text(900, ANNA, envelope, "да"));
    }

    @Test
    void filesOfAnAlbumAreOneParcel() {
        String photo =
                "\"media_group_id\":\"139\",\"photo\":[{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"width\":9,\"height\":9}]";
        assertThat(reader.read(message(photo)))
                .get()
                .isInstanceOfSatisfying(
                        Incoming.Sent.class,
                        sent ->
                                assertThat(sent.parcel(Instant.EPOCH).key())
                                        .isEqualTo(new Parcel.Key(7, "a-139")));
    }

    @Test
    void aCommandInAGroupIsHeardAndThatWeWereTakenOut() {
        String who =
                "\"date\":1,\"from\":{\"id\":7,\"is_bot\":false,\"first_name\":\"A\"},\"chat\":{\"id\":-9,\"type\":\"group\"}";
        assertThat(
                        reader.read(
                                "{\"update_id\":1,\"message\":{\"message_id\":5,"
                                        + who
                                        + ",\"text\":\"/teamchat\"}}"))
                .get()
                .isInstanceOfSatisfying(
                        Incoming.InGroup.class,
                        group -> {
                            assertThat(group.text()).isEqualTo("/teamchat");
                            assertThat(group.sender().chat().person()).isEqualTo(7);
                            assertThat(group.sender().chat().id()).isEqualTo(-9);
                        });
        String taken =
                "{\"update_id\":1,\"my_chat_member\":{"
                        + who
                        + ",\"new_chat_member\":{\"status\":\"%s\",\"user\":{\"id\":1,\"is_bot\":true,\"first_name\":\"V\"}}}}";
        assertThat(reader.read(taken.formatted("left")))
                .get()
                .isInstanceOf(Incoming.OutOfGroup.class);
        assertThat(reader.read(taken.formatted("member"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"update_id\":1,\"message\":{\"message_id\":5,\"date\":1,\"from\":{\"id\":7,\"is_bot\":false,\"first_name\":\"A\"},\"chat\":{\"id\":-9,\"type\":\"supergroup\"},\"text\":\"hi\"}}",
                "{\"update_id\":1,\"message\":{\"message_id\":5,\"date\":1,\"from\":{\"id\":7,\"is_bot\":true,\"first_name\":\"A\"},\"chat\":{\"id\":7,\"type\":\"private\"},\"text\":\"hi\"}}",
                "{\"update_id\":1,\"message\":{\"message_id\":5,\"date\":1,\"from\":{\"id\":7,\"is_bot\":false,\"first_name\":\"A\"},\"chat\":{\"id\":7,\"type\":\"private\"},\"new_thing\":{}}}",
                "{\"update_id\":1,\"channel_post\":{\"message_id\":5,\"date\":1,\"chat\":{\"id\":-9,\"type\":\"channel\"},\"text\":\"hi\"}}",
                "{\"update_id\":1,\"poll_answer\":{\"poll_id\":\"p\",\"option_ids\":[]}}",
                "{\"update_id\":1,\"something_of_next_year\":{\"deep\":[{\"a\":1}]}}",
                "{\"update_id\":1}"
            })
    void groupsChannelsBotsAndNewInventionsAreNotAnswered(String json) {
        assertThat(reader.read(json)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "garbage",
                "[]",
                "{}",
                "{\"update_id\":\"many\"}",
                "{\"update_id\":1,\"message\":7}",
                "{\"update_id\":1,\"message\":{\"date\":1,\"from\":{\"id\":7,\"is_bot\":false,\"first_name\":\"A\"},\"chat\":{\"id\":7,\"type\":\"private\"},\"text\":\"hi\"}}",
                "{\"update_id\":1,\"callback_query\":{\"id\":\"q\",\"data\":\"x\",\"message\":{\"message_id\":5,\"date\":1,\"chat\":{\"id\":7,\"type\":\"private\"}}}}",
                "{\"update_id\":1,\"message\":{\"message_id\":5,"
            })
    void whatIsNoUpdateIsSaidToBeNone(String json) {
        assertThatThrownBy(() -> reader.read(json)).isInstanceOf(NotAnUpdate.class);
    }

    @Test
    void whatIsSaidAboutGarbageDoesNotRepeatIt() {
        assertThatThrownBy(() -> reader.read("{\"update_id\":1,\"message\":\"+7 927 123-45-67\"}"))
                .isInstanceOf(NotAnUpdate.class)
                .hasMessageNotContaining("927");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"update_id\":77,\"message\":7}",
                "{\"update_id\":77,\"message\":{\"cut\":\"of",
                "{\"message\":{\"update_id\":5,\"x\":[1,2]},\"update_id\":77}"
            })
    void numberIsReadEvenWhenTheRestCannotBe(String json) {
        assertThat(UpdateReader.updateId(json)).isEqualTo(OptionalLong.of(77));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "[1]", "{\"update_id\":\"x\"}", "{\"update_id\":1e999}"})
    void noNumberIsNoNumber(String json) {
        assertThat(UpdateReader.updateId(json)).isEmpty();
    }

    private static String message(String field) {
        return "{\"update_id\":900,\"message\":{\"message_id\":5,\"date\":1,%s,%s,%s}}"
                .formatted(FROM, CHAT, field);
    }

    private static String edited(String field) {
        return message(field).replace("\"message\":", "\"edited_message\":");
    }

    private static Incoming.Envelope about(@Nullable DealId deal) {
        return new Incoming.Envelope(5, deal, null, null);
    }

    private static String reply(String rows, String first, String second) {
        String key = "{\"text\":\"k\",\"callback_data\":\"%s\"}";
        String keyboard = rows.formatted(key.formatted(first), key.formatted(second));
        return message(
                """
                "text":"бюджет есть","reply_to_message":{"message_id":4,"date":1,%s,
                "from":{"id":1,"is_bot":true,"first_name":"b"},"text":"x",
                "reply_markup":{"inline_keyboard":%s}}\
                """
                        .formatted(CHAT, keyboard));
    }
}
