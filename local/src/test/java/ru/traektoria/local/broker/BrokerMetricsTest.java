package ru.traektoria.local.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The broker's own figures, of a real broker to which something was written. */
class BrokerMetricsTest {

  @TempDir Path folder;

  @Test
  void everyFigureIsThereAndTheWrittenRecordsAreCounted() throws Exception {
    try (Broker broker = Broker.start(folder, 0);
        BrokerMetrics metrics = BrokerMetrics.serve("127.0.0.1", 0)) {
      write(broker, "staff.events", 7);
      String text = figures(metrics);

      for (BrokerFigure figure : BrokerFigure.all()) {
        assertThat(values(text, figure.metric())).as(figure.metric()).isNotEmpty();
      }
      assertThat(value(text, "kafka_messages_in_total\\{topic=\"staff.events\"}")).isEqualTo(7);
      assertThat(value(text, "kafka_log_bytes\\{topic=\"staff.events\"}")).isGreaterThan(7 * 100);
      assertThat(value(text, "kafka_partitions_offline")).isZero();
      assertThat(value(text, "kafka_partitions_under_replicated")).isZero();
      assertThat(value(text, "kafka_partitions")).isGreaterThanOrEqualTo(3);
      assertThat(value(text, "kafka_requests_total\\{request=\"Produce\"}")).isPositive();
      assertThat(value(text, "kafka_disk_free_bytes\\{folder=\"[^\"]+\"}"))
          .isPositive()
          .isLessThanOrEqualTo(value(text, "kafka_disk_bytes\\{folder=\"[^\"]+\"}"));
    }
  }

  /** A JVM that knows nothing but the JDK and this jar starts with it as its agent. */
  @Test
  void itIsAnAgentThatNeedsTheJdkAlone() throws Exception {
    Path jar = folder.resolve("agent.jar");
    pack(jar);
    try (JarFile packed = new JarFile(jar.toFile())) {
      assertThat(packed.getManifest().getMainAttributes().getValue("Premain-Class"))
          .isEqualTo(BrokerMetrics.class.getName());
    }
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-javaagent:" + jar + "=127.0.0.1:0",
                "--version")
            .redirectErrorStream(true)
            .start();
    assertThat(java.waitFor(30, TimeUnit.SECONDS)).as("it holds up no end").isTrue();
    assertThat(java.exitValue()).as(new String(java.getInputStream().readAllBytes())).isZero();
  }

  /** As the jar plugin does it: the classes of this module and what its pom says of the agent. */
  private static void pack(Path jar) throws Exception {
    Matcher agent =
        Pattern.compile("<Premain-Class>([^<]+)</Premain-Class>")
            .matcher(Files.readString(Path.of("pom.xml")));
    assertThat(agent.find()).isTrue();
    Path manifest = jar.resolveSibling("manifest");
    Files.writeString(manifest, "Premain-Class: " + agent.group(1) + "\n");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "jar").toString(),
            "--create",
            "--file=" + jar,
            "--manifest=" + manifest,
            "-C",
            "target/classes",
            "ru/traektoria/local/broker");
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }

  private static void write(Broker broker, String topic, int records) throws Exception {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all");
    try (Admin admin = Admin.create(settings);
        KafkaProducer<String, String> producer =
            new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      admin
          .createTopics(List.of(new NewTopic(topic, Optional.of(3), Optional.empty())))
          .all()
          .get();
      for (int i = 0; i < records; i++) {
        producer.send(new ProducerRecord<>(topic, "key", "x".repeat(100 + i))).get();
      }
    }
  }

  private static String figures(BrokerMetrics metrics) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + metrics.port() + "/actuator/prometheus");
    var answer =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  private static double value(String text, String metric) {
    assertThat(values(text, metric)).as(metric + " in\n" + text).hasSize(1);
    return values(text, metric).get(0);
  }

  private static List<Double> values(String text, String metric) {
    String labels = metric.contains("{") ? "" : "(?:\\{[^}]*})?";
    return Pattern.compile("^" + metric + labels + " (\\S+)$", Pattern.MULTILINE)
        .matcher(text)
        .results()
        .map(found -> Double.parseDouble(found.group(1)))
        .toList();
  }
}
