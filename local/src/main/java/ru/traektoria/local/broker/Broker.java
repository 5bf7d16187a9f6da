package ru.traektoria.local.broker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/**
 * A real one-node Kafka broker (брокер) on 127.0.0.1 for the local mode and for tests: no automatic
 * topics, twelve partitions by default, nothing ever deleted.
 */
public final class Broker implements AutoCloseable {

  private final KafkaRaftServer server;
  private final int port;

  private Broker(KafkaRaftServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Starts a broker and waits until it answers; formats the folder the first time.
   *
   * @param folder where the log lies
   * @param port the TCP port on 127.0.0.1; 0 takes any free one
   */
  public static Broker start(Path folder, int port) {
    int own = port == 0 ? freePort() : port;
    try {
      return start(folder, own, freePort());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** For {@code bootstrap.servers}: {@code 127.0.0.1:9092}. */
  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }

  /**
   * Runs a broker until the process is told to stop: {@code Broker <folder> <port> <file> <port of
   * its figures>}, where the file is written when the broker is ready.
   */
  public static void main(String[] arguments) throws IOException {
    BrokerMetrics.serve("127.0.0.1", Integer.parseInt(arguments[3]));
    Broker broker = start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "broker-close"));
    Files.writeString(Path.of(arguments[2]), broker.bootstrapServers());
  }

  private static Broker start(Path folder, int port, int controllerPort) throws IOException {
    Path log = Files.createDirectories(folder).resolve("log");
    Properties settings = BrokerSettings.of(log, port, controllerPort);
    Path file = BrokerSettings.save(settings, folder.resolve("server.properties"));
    if (!Files.exists(log.resolve("meta.properties"))) {
      format(file);
    }
    KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
    server.startup();
    return new Broker(server, port);
  }

  private static void format(Path settings) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    String[] command = {
      "format", "--standalone", "-t", Uuid.randomUuid().toString(), "-c", settings.toString()
    };
    int code = StorageTool.execute(command, new PrintStream(said, true, StandardCharsets.UTF_8));
    if (code != 0) {
      throw new IllegalStateException(
          "Журнал брокера не создаётся: " + said.toString(StandardCharsets.UTF_8).strip());
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }
}
