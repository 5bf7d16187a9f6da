package ru.traektoria.local.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerTest {

  @TempDir Path folder;

  @Test
  void whatWasSentIsReadByAGroupAfterARestartOnAnotherPort() throws Exception {
    try (Broker broker = Broker.start(folder, 0)) {
      createTopic(broker, "staff.events");
      send(broker, "т1", "принят");
    }
    try (Broker broker = Broker.start(folder, 0)) {
      assertThat(read(broker)).isEqualTo("принят");
      assertThat(describe(broker)).hasSize(12);
      assertThat(retention(broker)).isEqualTo("-1");
      assertThatThrownBy(() -> topicNamed(broker, "typo")).hasMessageContaining("UnknownTopic");
    }
  }

  private static void createTopic(Broker broker, String name) throws Exception {
    try (Admin admin = admin(broker)) {
      NewTopic topic = new NewTopic(name, Optional.empty(), Optional.empty());
      admin.createTopics(List.of(topic)).all().get(20, TimeUnit.SECONDS);
    }
  }

  private static void send(Broker broker, String key, String value) throws Exception {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            broker.bootstrapServers(),
            "acks",
            "all",
            "enable.idempotence",
            true);
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>("staff.events", key, value)).get(20, TimeUnit.SECONDS);
    }
  }

  private static String read(Broker broker) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", broker.bootstrapServers(),
            "group.id", "reader",
            "auto.offset.reset", "earliest");
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(Set.of("staff.events"));
      for (int i = 0; i < 60; i++) {
        ConsumerRecords<String, String> records = consumer.poll(Duration.ofMillis(500));
        if (!records.isEmpty()) {
          return records.iterator().next().value();
        }
      }
      return "ничего";
    }
  }

  private static List<?> describe(Broker broker) throws Exception {
    return topicNamed(broker, "staff.events");
  }

  private static List<?> topicNamed(Broker broker, String name) throws Exception {
    try (Admin admin = admin(broker)) {
      return admin
          .describeTopics(List.of(name))
          .allTopicNames()
          .get(20, TimeUnit.SECONDS)
          .get(name)
          .partitions();
    }
  }

  private static String retention(Broker broker) throws Exception {
    ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, "staff.events");
    try (Admin admin = admin(broker)) {
      return admin
          .describeConfigs(List.of(topic))
          .all()
          .get(20, TimeUnit.SECONDS)
          .get(topic)
          .get("retention.ms")
          .value();
    }
  }

  private static Admin admin(Broker broker) {
    return Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
  }
}
