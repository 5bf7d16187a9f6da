package ru.traektoria.local.broker;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Settings of the one-node broker: small, quiet, and never forgetting (the log is the memory). */
final class BrokerSettings {

  private static final String INTERNAL_REPLICAS = "1";

  private BrokerSettings() {}

  static Properties of(Path folder, int port, int controllerPort) {
    Properties settings = new Properties();
    settings.put("log.dirs", folder.toAbsolutePath().toString());
    identity(settings, port, controllerPort);
    log(settings);
    internalTopics(settings);
    threads(settings);
    return settings;
  }

  static Path save(Properties settings, Path file) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      settings.store(writer, null);
    }
    return file;
  }

  private static void identity(Properties settings, int port, int controllerPort) {
    settings.put("process.roles", "broker,controller");
    settings.put("node.id", "1");
    settings.put("controller.listener.names", "CONTROLLER");
    settings.put("controller.quorum.bootstrap.servers", "127.0.0.1:" + controllerPort);
    settings.put(
        "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
    settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
    settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    settings.put("inter.broker.listener.name", "PLAINTEXT");
  }

  private static void log(Properties settings) {
    settings.put("num.partitions", "12");
    settings.put("auto.create.topics.enable", "false");
    settings.put("log.retention.ms", "-1");
    settings.put("log.retention.bytes", "-1");
    settings.put("log.segment.bytes", String.valueOf(64 * 1024 * 1024));
    settings.put("log.index.size.max.bytes", String.valueOf(1024 * 1024));
    settings.put("log.cleaner.dedupe.buffer.size", String.valueOf(4 * 1024 * 1024));
    settings.put("log.initial.task.delay.ms", "1000");
  }

  private static void internalTopics(Properties settings) {
    settings.put("default.replication.factor", INTERNAL_REPLICAS);
    settings.put("min.insync.replicas", INTERNAL_REPLICAS);
    settings.put("offsets.topic.replication.factor", INTERNAL_REPLICAS);
    settings.put("offsets.topic.num.partitions", "4");
    settings.put("transaction.state.log.replication.factor", INTERNAL_REPLICAS);
    settings.put("transaction.state.log.min.isr", INTERNAL_REPLICAS);
    settings.put("transaction.state.log.num.partitions", "4");
    settings.put("share.coordinator.state.topic.replication.factor", INTERNAL_REPLICAS);
    settings.put("share.coordinator.state.topic.min.isr", INTERNAL_REPLICAS);
    settings.put("group.initial.rebalance.delay.ms", "0");
  }

  private static void threads(Properties settings) {
    settings.put("num.network.threads", "2");
    settings.put("num.io.threads", "4");
    settings.put("background.threads", "2");
    settings.put("num.recovery.threads.per.data.dir", "2");
  }
}
