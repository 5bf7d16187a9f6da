package ru.traektoria.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 in the middle of writes: what was acknowledged is there, once; nothing is half done. */
class KilledStoreTest {

  private static final int ROUNDS = 3;
  private static final int WRITERS = 6;
  private static final int BULK = 50;

  @TempDir Path folder;
  private final Map<Integer, Integer> acknowledged = new ConcurrentHashMap<>();
  private int port;

  @Test
  void noAcknowledgedWriteIsLostOrDoubled() throws Exception {
    port = freePort();
    for (int round = 0; round < ROUNDS; round++) {
      Process store = startStore();
      List<Thread> writers = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        writers.add(writing(writer));
      }
      writers.forEach(Thread::start);
      Thread.sleep(900 + 350L * round);
      store.destroyForcibly().waitFor();
      for (Thread writer : writers) {
        writer.join();
      }
    }
    Process store = startStore();
    check();
    store.destroy();
  }

  /** Each writer counts in a guarded document and adds a bulk of fifty with every step. */
  private Thread writing(int writer) {
    return new Thread(
        () -> {
          try (MongoClient client = client(3000)) {
            MongoCollection<Document> counters = counters(client);
            Document own = counters.find(new Document("_id", writer)).first();
            int version = own == null ? 0 : own.getInteger("version");
            if (own == null) {
              counters.insertOne(new Document("_id", writer).append("version", 0));
            }
            while (true) {
              int next = version + 1;
              bulks(client).insertMany(bulk(writer, next), new InsertManyOptions().ordered(true));
              counters.updateOne(
                  new Document("_id", writer).append("version", version),
                  new Document("$inc", new Document("version", 1))
                      .append("$push", new Document("outbox", next)));
              acknowledged.put(writer, next);
              version = next;
            }
          } catch (MongoException killed) {
            return;
          }
        });
  }

  private void check() {
    try (MongoClient client = client(30_000)) {
      for (int writer = 0; writer < WRITERS; writer++) {
        Document counter = counters(client).find(new Document("_id", writer)).first();
        int version = counter.getInteger("version");
        int heard = acknowledged.get(writer);
        assertThat(heard).isPositive();
        assertThat(version).isBetween(heard, heard + 1);
        assertThat(counter.getList("outbox", Integer.class))
            .isEqualTo(IntStream.rangeClosed(1, version).boxed().toList());
      }
      assertBulksAreWhole(client);
    }
  }

  private void assertBulksAreWhole(MongoClient client) {
    Map<String, Long> sizes =
        bulks(client).find().into(new ArrayList<>()).stream()
            .collect(Collectors.groupingBy(d -> d.getString("bulk"), Collectors.counting()));
    assertThat(sizes.values()).allMatch(size -> size % BULK == 0);
    acknowledged.forEach(
        (writer, last) ->
            IntStream.rangeClosed(1, last)
                .forEach(step -> assertThat(sizes).containsKey(writer + "/" + step)));
  }

  private static List<Document> bulk(int writer, int step) {
    return IntStream.range(0, BULK)
        .mapToObj(i -> new Document("bulk", writer + "/" + step).append("i", i))
        .toList();
  }

  private Process startStore() throws IOException, InterruptedException {
    Path ready = folder.resolve("ready");
    Files.deleteIfExists(ready);
    Process store =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                DocumentStore.class.getName(),
                folder.resolve("store").toString(),
                String.valueOf(port),
                ready.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("store.log").toFile())
            .start();
    while (!Files.exists(ready)) {
      assertThat(store.isAlive()).as("store is alive").isTrue();
      Thread.sleep(20);
    }
    return store;
  }

  private MongoClient client(int patienceMillis) {
    return MongoClients.create(
        "mongodb://127.0.0.1:"
            + port
            + "/?retryWrites=false&retryReads=false"
            + "&serverSelectionTimeoutMS="
            + patienceMillis);
  }

  private static MongoCollection<Document> counters(MongoClient client) {
    return client.getDatabase("staff").getCollection("counters");
  }

  private static MongoCollection<Document> bulks(MongoClient client) {
    return client.getDatabase("staff").getCollection("bulks");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
