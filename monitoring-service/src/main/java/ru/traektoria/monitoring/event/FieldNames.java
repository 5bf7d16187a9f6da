package ru.traektoria.monitoring.event;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import ru.traektoria.monitoring.event.Fields.Field;

/**
 * Finds the field that a part of an event's bytes names. Events of a type name their fields in the
 * same order nearly always: asked first is the one that followed the last time.
 */
final class FieldNames {

  private Field[] fields = {};
  private byte[][] names = {};
  private int[] following = {0};
  private int last;

  void add(Field field) {
    int place = fields.length;
    fields = Arrays.copyOf(fields, place + 1);
    names = Arrays.copyOf(names, place + 1);
    following = Arrays.copyOf(following, place + 2);
    fields[place] = field;
    names[place] = field.name().getBytes(StandardCharsets.UTF_8);
  }

  /** An object begins. */
  void start() {
    last = 0;
  }

  /** The field of this name, or {@code null}. */
  Field find(byte[] bytes, int from, int length) {
    int expected = following[last];
    if (is(expected, bytes, from, length)) {
      last = expected + 1;
      return fields[expected];
    }
    for (int place = 0; place < names.length; place++) {
      if (is(place, bytes, from, length)) {
        following[last] = place;
        last = place + 1;
        return fields[place];
      }
    }
    return null;
  }

  private boolean is(int place, byte[] bytes, int from, int length) {
    byte[] name = names[place];
    return name.length == length
        && name[length - 1] == bytes[from + length - 1]
        && Arrays.equals(name, 0, length, bytes, from, from + length);
  }
}
