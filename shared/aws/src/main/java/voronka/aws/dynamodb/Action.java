package voronka.aws.dynamodb;

import software.amazon.awssdk.enhanced.dynamodb.model.TransactWriteItemsEnhancedRequest;

/** One item to be put or taken away. */
interface Action {
    /** By itself. */
    void alone();

    /** Together with others. */
    void in(TransactWriteItemsEnhancedRequest.Builder transaction);
}
