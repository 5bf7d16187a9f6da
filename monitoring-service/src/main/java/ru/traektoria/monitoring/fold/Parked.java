package ru.traektoria.monitoring.fold;

import java.util.Objects;

/**
 * An event that waits: itself unreadable, or behind a missing one of its aggregate.
 *
 * @param place where it lies
 * @param subject the source aggregate, empty if the event does not say
 * @param sequence its number in the aggregate, 0 if the event does not say
 * @param reason Russian: why it waits
 * @param value its data, kept so that it can be replayed without reading the topic again
 */
public record Parked(
    Place place,
    String type,
    String subject,
    int sequence,
    Reason reason,
    String detail,
    byte[] value) {

  /** Why an event waits. */
  public enum Reason {
    /** Номер больше ожидаемого: an earlier event of the aggregate has not come. */
    GAP,
    /** Событие не читается. */
    UNREADABLE
  }

  static Parked unreadable(Place place, Envelope of, String why, byte[] value) {
    return new Parked(
        place, of.typeText(), of.subjectText(), of.sequence(), Reason.UNREADABLE, why, value);
  }

  static Parked early(Place place, Envelope of, byte[] value) {
    return new Parked(
        place,
        of.typeText(),
        of.subjectText(),
        of.sequence(),
        Reason.GAP,
        "предыдущее событие ещё не учтено",
        value);
  }

  public String topic() {
    return place.topic();
  }

  boolean sameEvent(Parked other) {
    return sequence > 0
        ? sequence == other.sequence
            && subject.equals(other.subject)
            && topic().equals(other.topic())
        : place.equals(other.place);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Parked parked && sameEvent(parked);
  }

  @Override
  public int hashCode() {
    return Objects.hash(topic(), subject, sequence);
  }
}
