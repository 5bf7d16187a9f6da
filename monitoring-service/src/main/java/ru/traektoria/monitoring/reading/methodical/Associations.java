package ru.traektoria.monitoring.reading.methodical;

import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.methodical.ActivityFacts;
import ru.traektoria.monitoring.facts.methodical.AssociationFacts;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Reading;

/** Объединения, советы, группы and who belongs to them on the day. */
public final class Associations {

  private Associations() {}

  /** Of the kind or of the exact kind; −1 for any. */
  static boolean ofKind(Facts facts, int association, int kind) {
    AssociationFacts.Associations table = facts.associations.associations;
    if (!table.present(association)) {
      return false;
    }
    return kind < 0
        || table.kind.get(association) == kind
        || table.exactKind.get(association) == kind;
  }

  /** Состоит в объединении of the kind (E.7: школа молодого руководителя). */
  public static Bits members(Reading reading, int kind) {
    ActivityFacts.Memberships table = reading.facts().activities.memberships;
    Bits people = reading.nobody();
    for (int row = 0; row < table.rows(); row++) {
      if (inForce(table, row, reading.asOf())
          && ofKind(reading.facts(), table.association.get(row), kind)) {
        people.set(table.teacher.get(row));
      }
    }
    return people;
  }

  /** Действующие: at least one member on the day; nothing else says that one has ended. */
  public static Bits acting(Reading reading) {
    ActivityFacts.Memberships table = reading.facts().activities.memberships;
    Bits associations = new Bits(reading.facts().names.associations.size());
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)) {
        associations.mark(table.association.get(row), inForce(table, row, reading.asOf()));
      }
    }
    return associations;
  }

  /** Объединения of the kind or exact kind. */
  public static Bits ofKind(Reading reading, int kind) {
    Bits associations = new Bits(reading.facts().names.associations.size());
    for (int row = 0; row < reading.facts().associations.associations.rows(); row++) {
      if (ofKind(reading.facts(), row, kind)) {
        associations.set(row);
      }
    }
    return associations;
  }

  private static boolean inForce(ActivityFacts.Memberships table, int row, int day) {
    return table.from.get(row) <= day & table.to.get(row) >= day && table.present(row);
  }
}
