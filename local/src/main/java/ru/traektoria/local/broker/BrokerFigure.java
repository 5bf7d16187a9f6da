package ru.traektoria.local.broker;

import java.util.Arrays;
import java.util.List;

/**
 * What is told of the broker itself: a row for each figure, where Kafka keeps it in JMX and under
 * which name Prometheus asks for it. Rows of several MBeans are summed by the label.
 */
enum BrokerFigure {
  PARTITIONS(
      "kafka_partitions",
      "Partitions on this broker",
      "kafka.server:type=ReplicaManager,name=PartitionCount",
      "Value",
      null),
  OFFLINE(
      "kafka_partitions_offline",
      "Partitions without a leader: neither written nor read",
      "kafka.controller:type=KafkaController,name=OfflinePartitionsCount",
      "Value",
      null),
  UNDER_REPLICATED(
      "kafka_partitions_under_replicated",
      "Partitions with fewer copies in step than they should have",
      "kafka.server:type=ReplicaManager,name=UnderReplicatedPartitions",
      "Value",
      null),
  FOLDERS_OFFLINE(
      "kafka_log_folders_offline",
      "Folders of the log that cannot be written",
      "kafka.log:type=LogManager,name=OfflineLogDirectoryCount",
      "Value",
      null),
  LOG(
      "kafka_log_bytes",
      "Size of the log on disk",
      "kafka.log:type=Log,name=Size,topic=*,partition=*",
      "Value",
      "topic"),
  MESSAGES(
      "kafka_messages_in_total",
      "Records taken in",
      "kafka.server:type=BrokerTopicMetrics,name=MessagesInPerSec,topic=*",
      "Count",
      "topic"),
  BYTES_IN(
      "kafka_bytes_in_total",
      "Bytes taken in",
      "kafka.server:type=BrokerTopicMetrics,name=BytesInPerSec",
      "Count",
      null),
  BYTES_OUT(
      "kafka_bytes_out_total",
      "Bytes given out",
      "kafka.server:type=BrokerTopicMetrics,name=BytesOutPerSec",
      "Count",
      null),
  REQUESTS(
      "kafka_requests_total",
      "Requests by kind",
      "kafka.network:type=RequestMetrics,name=RequestsPerSec,request=*,version=*",
      "Count",
      "request");

  private final String metric;
  private final String help;
  private final String bean;
  private final String attribute;
  private final String label;

  BrokerFigure(String metric, String help, String bean, String attribute, String label) {
    this.metric = metric;
    this.help = help;
    this.bean = bean;
    this.attribute = attribute;
    this.label = label;
  }

  static List<BrokerFigure> all() {
    return Arrays.asList(values());
  }

  /** The name as Prometheus has it. */
  String metric() {
    return metric;
  }

  String help() {
    return help;
  }

  /** Counters only ever grow. */
  boolean counter() {
    return metric.endsWith("_total");
  }

  /** The name of the MBean, or a pattern of several. */
  String bean() {
    return bean;
  }

  String attribute() {
    return attribute;
  }

  /** The part of the MBean's name that becomes a label; {@code null}: none. */
  String label() {
    return label;
  }
}
