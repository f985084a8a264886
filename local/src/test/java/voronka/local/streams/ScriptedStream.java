package voronka.local.streams;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DescribeStreamRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeStreamResponse;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsRequest;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.GetShardIteratorRequest;
import software.amazon.awssdk.services.dynamodb.model.GetShardIteratorResponse;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** A stream in memory that does what a test wants: splits shards, forgets iterators, is away. */
final class ScriptedStream implements DynamoDbStreamsClient {
    private final Map<String, List<Record>> shards = new LinkedHashMap<>();
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final List<String> closed = new ArrayList<>();
    private int era;
    private boolean away;

    synchronized void shard(String id, String parent) {
        shards.put(id, new ArrayList<>());
        parents.put(id, parent);
    }

    synchronized void write(String shard, String key) {
        String number = "%s-%05d".formatted(shard, shards.get(shard).size());
        shards.get(shard)
                .add(
                        Record.builder()
                                .eventID(number)
                                .eventName("INSERT")
                                .dynamodb(
                                        change ->
                                                change.sequenceNumber(number)
                                                        .sizeBytes(1L)
                                                        .keys(
                                                                Map.of(
                                                                        "PK",
                                                                        AttributeValue.fromS(key))))
                                .build());
    }

    synchronized void close(String shard) {
        closed.add(shard);
    }

    synchronized void forgetIterators() {
        era++;
    }

    synchronized void away(boolean now) {
        away = now;
    }

    @Override
    public synchronized DescribeStreamResponse describeStream(DescribeStreamRequest request) {
        here();
        List<Shard> all =
                shards.keySet().stream()
                        .map(
                                id ->
                                        Shard.builder()
                                                .shardId(id)
                                                .parentShardId(parents.get(id))
                                                .build())
                        .collect(Collectors.toList());
        return DescribeStreamResponse.builder().streamDescription(s -> s.shards(all)).build();
    }

    @Override
    public synchronized GetShardIteratorResponse getShardIterator(GetShardIteratorRequest request) {
        here();
        int from = 0;
        if (request.shardIteratorType() == ShardIteratorType.AFTER_SEQUENCE_NUMBER) {
            from = Integer.parseInt(request.sequenceNumber().split("-")[1]) + 1;
        }
        return GetShardIteratorResponse.builder()
                .shardIterator(era + "/" + request.shardId() + "/" + from)
                .build();
    }

    @Override
    public synchronized GetRecordsResponse getRecords(GetRecordsRequest request) {
        here();
        String[] place = request.shardIterator().split("/");
        if (Integer.parseInt(place[0]) < era) {
            throw ExpiredIteratorException.builder().message("too old").build();
        }
        List<Record> all = shards.get(place[1]);
        int from = Integer.parseInt(place[2]);
        int to = Math.min(all.size(), from + 2);
        boolean over = closed.contains(place[1]) && to == all.size();
        return GetRecordsResponse.builder()
                .records(all.subList(from, to))
                .nextShardIterator(over ? null : place[0] + "/" + place[1] + "/" + to)
                .build();
    }

    @Override
    public String serviceName() {
        return "dynamodb";
    }

    @Override
    public void close() {}

    private void here() {
        if (away) {
            throw SdkClientException.create("nobody there");
        }
    }
}
