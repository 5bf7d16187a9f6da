package ru.traektoria.monitoring.event.row;

import java.util.function.IntConsumer;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.OwnedTable;

/** Whose tables a fact can move besides those of the municipality and teacher that it names. */
public final class Touching {

  private Touching() {}

  /** The municipality where the row's organisation is now. */
  public static IntConsumer organisation(Facts facts, IntColumn organisation) {
    return row -> facts.touchOrganisation(organisation.get(row));
  }

  /** Municipalities of all organisations that the row owns. */
  public static IntConsumer organisations(Facts facts, OwnedTable table, IntColumn organisation) {
    return owner -> {
      for (int row = table.first(owner); row >= 0; row = table.next(row)) {
        facts.touchOrganisation(organisation.get(row));
      }
    };
  }

  /** Wherever the teachers work that the row owns. */
  public static IntConsumer teachers(Facts facts, OwnedTable table, IntColumn teacher) {
    return owner -> {
      for (int row = table.first(owner); row >= 0; row = table.next(row)) {
        facts.touchTeacher(teacher.get(row));
      }
    };
  }
}
