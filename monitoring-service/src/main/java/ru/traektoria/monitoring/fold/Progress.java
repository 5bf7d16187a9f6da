package ru.traektoria.monitoring.fold;

import java.util.Arrays;
import ru.traektoria.monitoring.facts.column.Dictionary;
import ru.traektoria.monitoring.facts.column.Image;
import ru.traektoria.monitoring.facts.column.Numbers;

/**
 * How far one topic has been folded: the next offset of each partition and the last sequence of
 * each source aggregate (architecture.md §4). It is part of the folded state, never kept apart from
 * it.
 */
final class Progress implements Image.Part {

  private final String topic;
  private final Dictionary subjects;
  private final Numbers sequences = new Numbers(0);
  private byte[] told = {};
  private int teller;
  private long[] offsets = new long[0];

  Progress(String topic) {
    this.topic = topic;
    this.subjects = new Dictionary(topic);
  }

  String topic() {
    return topic;
  }

  /** The number of the aggregate; the events of one mostly come together. */
  int subject(byte[] id) {
    if (!Arrays.equals(id, told)) {
      told = id;
      teller = subjects.of(id, 0, id.length);
    }
    return teller;
  }

  int aggregates() {
    return subjects.size();
  }

  int last(int subject) {
    return sequences.get(subject);
  }

  void seen(int subject, int sequence) {
    sequences.set(subject, sequence);
  }

  /** Remembers that the record was dealt with: folded, dropped or parked. */
  void passed(int partition, long offset) {
    if (partition >= offsets.length) {
      offsets = Arrays.copyOf(offsets, partition + 1);
    }
    offsets[partition] = offset + 1;
  }

  /** The offset to read next. */
  long next(int partition) {
    return partition < offsets.length ? offsets[partition] : 0;
  }

  int partitions() {
    return offsets.length;
  }

  @Override
  public void write(Image.Writer image) {
    int[] halves = new int[offsets.length * 2];
    for (int i = 0; i < offsets.length; i++) {
      halves[i * 2] = (int) (offsets[i] >>> 32);
      halves[i * 2 + 1] = (int) offsets[i];
    }
    image.numbers(halves, halves.length);
    subjects.write(image);
    sequences.write(image);
  }

  @Override
  public void read(Image.Reader image) {
    int[] halves = image.numbers();
    offsets = new long[halves.length / 2];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = (long) halves[i * 2] << 32 | halves[i * 2 + 1] & 0xffffffffL;
    }
    subjects.read(image);
    sequences.read(image);
  }
}
