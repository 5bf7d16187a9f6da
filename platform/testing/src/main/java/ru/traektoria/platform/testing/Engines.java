package ru.traektoria.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;
import ru.traektoria.local.broker.Broker;
import ru.traektoria.local.store.DocumentStore;

/**
 * The broker and the document store a test runs against, started once for the JVM: {@code
 * MONGODB_URI} and {@code KAFKA_BOOTSTRAP_SERVERS} if they are set, containers with {@code
 * -Dtraektoria.testcontainers}, else the embedded ones of the local mode.
 */
public final class Engines {

  private static final boolean CONTAINERS = Boolean.getBoolean("traektoria.testcontainers");

  private static String mongoUri;
  private static String bootstrapServers;

  private Engines() {}

  /** The connection string, without a database. */
  public static synchronized String mongoUri() {
    if (mongoUri == null) {
      mongoUri = System.getenv("MONGODB_URI");
    }
    if (mongoUri == null && CONTAINERS) {
      MongoDBContainer container = new MongoDBContainer("mongo:7");
      container.start();
      mongoUri = container.getConnectionString();
    }
    if (mongoUri == null) {
      mongoUri = DocumentStore.start(null, 0).uri();
    }
    return mongoUri;
  }

  /** The broker's address. */
  public static synchronized String bootstrapServers() {
    if (bootstrapServers == null) {
      bootstrapServers = System.getenv("KAFKA_BOOTSTRAP_SERVERS");
    }
    if (bootstrapServers == null && CONTAINERS) {
      KafkaContainer container = new KafkaContainer("apache/kafka:4.1.0");
      container.start();
      bootstrapServers = container.getBootstrapServers();
    }
    if (bootstrapServers == null) {
      bootstrapServers = embeddedBroker();
    }
    return bootstrapServers;
  }

  private static String embeddedBroker() {
    try {
      Broker broker = Broker.start(Files.createTempDirectory("broker"), 0);
      Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
      return broker.bootstrapServers();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
