package ru.traektoria.monitoring.event.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import ru.traektoria.monitoring.event.json.Fields.Field;

/**
 * Finds the field that a part of an event's bytes names. Events of a type name their fields in the
 * same order nearly always: asked first is the one that followed the last time.
 */
public final class FieldNames {

  private Field[] fields = {};
  private byte[][] names = {};
  private int[] following = {0};
  private int last;
  private Field field;

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

  /** The name that the next field has if it is the one that followed the last time. */
  byte[] expected() {
    return names[following[last]];
  }

  /** It is. */
  void asExpected() {
    last = following[last] + 1;
    field = fields[last - 1];
  }

  /** It is not, but this. */
  void found(byte[] bytes, int from, int length) {
    field = null;
    for (int place = 0; place < names.length; place++) {
      if (Arrays.equals(names[place], 0, names[place].length, bytes, from, from + length)) {
        following[last] = place;
        last = place + 1;
        field = fields[place];
        return;
      }
    }
  }

  /** The field that was met last, {@code null} for one that is not read. */
  Field field() {
    return field;
  }
}
