package ru.traektoria.platform.events.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHeaders;

/** The function that Spring Cloud Stream binds to all topics of a service, batch by batch. */
@SuppressWarnings("unchecked")
final class BatchIntake implements Consumer<Message<List<byte[]>>> {

  private final Inbox inbox;

  BatchIntake(Inbox inbox) {
    this.inbox = inbox;
  }

  @Override
  public void accept(Message<List<byte[]>> batch) {
    MessageHeaders headers = batch.getHeaders();
    List<?> topics = list(headers, KafkaHeaders.RECEIVED_TOPIC);
    List<?> partitions = list(headers, KafkaHeaders.RECEIVED_PARTITION);
    List<?> offsets = list(headers, KafkaHeaders.OFFSET);
    List<?> keys = list(headers, KafkaHeaders.RECEIVED_KEY);
    List<?> converted = list(headers, KafkaHeaders.BATCH_CONVERTED_HEADERS);
    List<Delivery> deliveries = new ArrayList<>();
    for (int i = 0; i < topics.size(); i++) {
      Object value = ((List<?>) batch.getPayload()).get(i);
      deliveries.add(
          new Delivery(
              topics.get(i).toString(),
              ((Number) partitions.get(i)).intValue(),
              ((Number) offsets.get(i)).longValue(),
              text(keys.get(i)),
              (Map<String, ?>) converted.get(i),
              value instanceof byte[] bytes ? bytes : new byte[0]));
    }
    inbox.receive(deliveries);
  }

  private static List<?> list(MessageHeaders headers, String name) {
    return (List<?>) headers.get(name);
  }

  private static String text(Object key) {
    return key instanceof byte[] bytes
        ? new String(bytes, StandardCharsets.UTF_8)
        : String.valueOf(key);
  }
}
