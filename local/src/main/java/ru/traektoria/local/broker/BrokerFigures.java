package ru.traektoria.local.broker;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** Reads the figures of a broker in this JVM and writes them as Prometheus reads them. */
final class BrokerFigures {

  private static final String FOLDERS =
      "kafka.log:type=LogManager,name=LogDirectoryOffline,logDirectory=*";

  private final MBeanServer beans;

  BrokerFigures(MBeanServer beans) {
    this.beans = beans;
  }

  /** All that is known now; a figure that Kafka does not keep yet is left out. */
  String text() throws JMException, IOException {
    StringBuilder text = new StringBuilder(4_000);
    for (BrokerFigure figure : BrokerFigure.all()) {
      head(text, figure.metric(), figure.help(), figure.counter() ? "counter" : "gauge");
      values(figure)
          .forEach(
              (part, value) -> line(text, figure.metric(), labels(figure.label(), part), value));
    }
    disks(text);
    return text.toString();
  }

  private Map<String, Double> values(BrokerFigure figure) throws JMException {
    Map<String, Double> values = new TreeMap<>();
    for (ObjectName bean : beans.queryNames(new ObjectName(figure.bean()), null)) {
      String part = figure.label() == null ? "" : bean.getKeyProperty(figure.label());
      try {
        if (beans.getAttribute(bean, figure.attribute()) instanceof Number value) {
          values.merge(part, value.doubleValue(), Double::sum);
        }
      } catch (InstanceNotFoundException gone) {
        continue; // a topic that was removed between the two questions
      }
    }
    return values;
  }

  /** The disk under each folder of the log: no figure of Kafka's own tells what is left of it. */
  private void disks(StringBuilder text) throws JMException, IOException {
    StringBuilder free = new StringBuilder();
    StringBuilder whole = new StringBuilder();
    head(free, "kafka_disk_free_bytes", "Room on the disk of the log", "gauge");
    head(whole, "kafka_disk_bytes", "Size of the disk of the log", "gauge");
    for (ObjectName bean : beans.queryNames(new ObjectName(FOLDERS), null)) {
      String folder = unquoted(bean.getKeyProperty("logDirectory"));
      FileStore disk = Files.getFileStore(Path.of(folder));
      line(free, "kafka_disk_free_bytes", labels("folder", folder), disk.getUsableSpace());
      line(whole, "kafka_disk_bytes", labels("folder", folder), disk.getTotalSpace());
    }
    text.append(free).append(whole);
  }

  private static String unquoted(String folder) {
    return folder.startsWith("\"") ? ObjectName.unquote(folder) : folder;
  }

  private static void head(StringBuilder text, String metric, String help, String type) {
    text.append("# HELP ").append(metric).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(metric).append(' ').append(type).append('\n');
  }

  private static void line(StringBuilder text, String metric, String labels, double value) {
    text.append(metric).append(labels).append(' ');
    text.append(String.format(Locale.ROOT, "%.6g", value)).append('\n');
  }

  private static String labels(String name, String value) {
    return name == null
        ? ""
        : "{" + name + "=\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";
  }
}
