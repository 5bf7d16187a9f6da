package ru.traektoria.monitoring.formula;

import java.util.LinkedHashSet;
import java.util.Set;

/** Which named facts a condition asks: what it says of people depends on them. */
public final class NamedFacts {

  private NamedFacts() {}

  /** Names of the vocabulary, each once. */
  public static Set<String> in(Condition condition) {
    Set<String> names = new LinkedHashSet<>();
    add(condition, names);
    return names;
  }

  private static void add(Condition condition, Set<String> names) {
    if (condition instanceof Condition.Both both) {
      add(both.left(), names);
      add(both.right(), names);
    } else if (condition instanceof Condition.Either either) {
      add(either.left(), names);
      add(either.right(), names);
    } else if (condition instanceof Condition.Opposite opposite) {
      add(opposite.condition(), names);
    } else if (condition instanceof Condition.Holds holds) {
      names.add(holds.term().name());
    } else if (condition instanceof Condition.Compared compared) {
      names.add(compared.term().name());
    } else if (condition instanceof Condition.OneOf oneOf) {
      names.add(oneOf.term().name());
    }
  }
}
