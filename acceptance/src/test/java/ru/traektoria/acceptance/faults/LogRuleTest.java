package ru.traektoria.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import ru.traektoria.acceptance.Log;

/** The check of the topics finds what it is there for. */
class LogRuleTest {

  @Test
  void eventsInTheirOrderAreFine() {
    assertThat(LogRule.flaws(List.of(event("a", 1, "x"), event("b", 1, "y"), event("a", 2, "z"))))
        .isEmpty();
  }

  @Test
  void theSameEventAgainIsFineAndCountsOnce() {
    List<Log.Event> log = List.of(event("a", 1, "x"), event("a", 2, "y"), event("a", 1, "x"));
    assertThat(LogRule.flaws(log)).isEmpty();
    assertThat(LogRule.once(log)).hasSize(2);
  }

  @Test
  void aLostEventIsSeen() {
    assertThat(LogRule.flaws(List.of(event("a", 1, "x"), event("a", 3, "z")))).hasSize(1);
    assertThat(LogRule.flaws(List.of(event("a", 2, "y")))).hasSize(1);
  }

  @Test
  void anEventToldTwiceInDifferentWordsIsSeen() {
    assertThat(LogRule.flaws(List.of(event("a", 1, "x"), event("a", 1, "y")))).hasSize(1);
  }

  @Test
  void anotherIdForTheSameEventIsSeen() {
    Log.Event again = new Log.Event("other", "t", "a", 1, event("a", 1, "x").record());
    assertThat(LogRule.flaws(List.of(event("a", 1, "x"), again))).hasSize(1);
  }

  @Test
  void oneIdForTwoEventsIsSeen() {
    Log.Event other = new Log.Event("a/1", "t", "a", 2, event("a", 2, "y").record());
    assertThat(LogRule.flaws(List.of(event("a", 1, "x"), other))).hasSize(1);
  }

  @Test
  void eventsOutOfOrderAreSeen() {
    assertThat(LogRule.flaws(List.of(event("a", 2, "y"), event("a", 1, "x")))).isNotEmpty();
  }

  private static Log.Event event(String subject, long sequence, String data) {
    byte[] value = data.getBytes(StandardCharsets.UTF_8);
    return new Log.Event(
        subject + "/" + sequence,
        "t",
        subject,
        sequence,
        new ConsumerRecord<>("topic", 0, sequence, subject, value));
  }
}
