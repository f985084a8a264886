package voronka.aws.dynamodb;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import voronka.domain.deal.DealEvent;
import voronka.domain.followup.FollowUp;
import voronka.domain.notice.Notice;

/** Reads the items that the table's stream shows, by the schemas they were written with. */
public final class Images {
    private Images() {}

    /** What an item is, as far as the stream's readers care. */
    public enum Kind {
        FOLLOW_UP,
        NOTICE,
        EVENT,
        OTHER
    }

    /** What the item of that key is. */
    public static Kind kind(Map<String, AttributeValue> key) {
        Row row = new Row(key);
        if (!row.text(ItemKey.PK).startsWith(Keys.DEAL + "#")) {
            return Kind.OTHER;
        }
        String sort = row.text(ItemKey.SK);
        if (sort.startsWith(Keys.FOLLOW_UP)) {
            return Kind.FOLLOW_UP;
        }
        if (sort.startsWith(Keys.NOTICE)) {
            return Kind.NOTICE;
        }
        return sort.startsWith(Keys.LOG) ? Kind.EVENT : Kind.OTHER;
    }

    /** A promise. */
    public static FollowUp followUp(Map<String, AttributeValue> image) {
        return FollowUpItem.SCHEMA.mapToItem(image);
    }

    /** A notice. */
    public static Notice notice(Map<String, AttributeValue> image) {
        return NoticeItem.SCHEMA.mapToItem(image);
    }

    /** A line of the log. */
    public static DealEvent event(Map<String, AttributeValue> image) {
        return DealEventItem.SCHEMA.mapToItem(image);
    }
}
