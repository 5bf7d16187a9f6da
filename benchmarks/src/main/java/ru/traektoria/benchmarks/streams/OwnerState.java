package ru.traektoria.benchmarks.streams;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is known of a teacher or of a vacancy, and what it adds to which organisation. */
final class OwnerState {

  private final Map<String, Told> known = new LinkedHashMap<>();

  /** The state in the store, or none yet. */
  static OwnerState of(byte[] bytes) {
    OwnerState state = new OwnerState();
    if (bytes == null) {
      return state;
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      while (in.available() > 0) {
        state.take(Told.of(in.readNBytes(in.readUnsignedShort())));
      }
      return state;
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  /** Replaces what was told of the same thing; what does not count needs no room. */
  void take(Told told) {
    String key = told.kind() + told.id();
    if (told.counts()) {
      known.put(key, told);
    } else {
      known.remove(key);
    }
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (Told told : known.values()) {
        byte[] one = told.bytes();
        out.writeShort(one.length);
        out.write(one);
      }
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** What it adds, by organisation. */
  Map<String, Counts> counts() {
    int[] numbers = new int[Counts.none().numbers().length];
    numbers[Counts.PEDAGOGUES] = 1;
    for (Told told : known.values()) {
      switch (told.kind()) {
        case HIGHER_EDUCATION -> numbers[Counts.HIGHER_EDUCATION] = 1;
        case COURSE -> numbers[Counts.TRAINED] = 1;
        case DIAGNOSIS -> numbers[Counts.DIAGNOSED] = 1;
        default -> {}
      }
    }
    int[] vacancy = Counts.none().numbers();
    vacancy[Counts.VACANCIES] = 1;
    Map<String, Counts> counts = new HashMap<>();
    for (Told told : known.values()) {
      if (told.kind() == Told.Kind.ASSIGNMENT) {
        counts.put(told.organisation(), new Counts(numbers));
      } else if (told.kind() == Told.Kind.VACANCY) {
        counts.put(told.organisation(), new Counts(vacancy));
      }
    }
    return counts;
  }

  /** By how much each organisation moves from the one to the other. */
  static Map<String, Counts> moved(Map<String, Counts> before, Map<String, Counts> after) {
    Map<String, Counts> moved = new HashMap<>(after);
    before.forEach(
        (organisation, counts) ->
            moved.merge(
                organisation, Counts.none().plus(counts, -1), (now, minus) -> now.plus(minus, 1)));
    moved.values().removeIf(Counts::nothing);
    return moved;
  }
}
