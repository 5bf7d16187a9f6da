package ru.traektoria.monitoring.event.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ru.traektoria.monitoring.facts.Recipients;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.column.Dictionary;
import ru.traektoria.monitoring.facts.column.IntColumn;

/** The fields that are read of a JSON object; what it lacks has the field's empty value. */
public final class Fields {

  /** A number made of the field that the event stands at. */
  @FunctionalInterface
  public interface Reading {
    int of(EventJson json);

    /** The index of a text in the column's dictionary. */
    static Reading text(IntColumn column) {
      return new LastText(column.dictionary());
    }

    /** A list of words as the bits of {@link Recipients}. */
    static Reading recipients(Dictionary codes) {
      return json -> {
        int bits = 0;
        while (json.element()) {
          bits |= Recipients.bit(json.reference(codes));
        }
        return bits;
      };
    }

    /** A civil date; null means what the column's empty value means. */
    static Reading day(IntColumn column) {
      int empty = column.empty();
      return json -> json.present() ? json.day() : empty;
    }
  }

  record Field(int place, String name, int empty, Reading reading) {}

  private final List<Field> fields = new ArrayList<>();
  private final FieldNames names = new FieldNames();
  private int[] empty = {};
  private int[] values = {};

  /** Adds a field; answers its place among the values. */
  public int add(String name, int ifAbsent, Reading reading) {
    Field field = new Field(fields.size(), name, ifAbsent, reading);
    fields.add(field);
    names.add(field);
    values = Arrays.copyOf(values, fields.size());
    empty = Arrays.copyOf(empty, fields.size());
    empty[field.place()] = ifAbsent;
    return field.place();
  }

  /** Reads the object to its end; the array is the same at each call. */
  public int[] read(EventJson json) {
    System.arraycopy(empty, 0, values, 0, values.length);
    names.start();
    while (json.next(names)) {
      Field field = names.field();
      if (field != null) {
        values[field.place()] = field.reading().of(json);
      }
      json.skip();
    }
    return values;
  }

  /** Refuses the object that was read last if it lacks the field at the place. */
  public void require(int place) {
    Field field = fields.get(place);
    if (values[place] == field.empty()) {
      String what = field.empty() == Day.NEVER ? "обязательной даты" : "обязательного поля";
      throw new Unreadable("нет " + what + " «" + field.name() + "»");
    }
  }
}
