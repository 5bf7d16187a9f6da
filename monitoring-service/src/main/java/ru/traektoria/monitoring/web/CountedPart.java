package ru.traektoria.monitoring.web;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import ru.traektoria.monitoring.catalogue.Indicator;

/** Какая часть числа: who is counted, of whom, or who of them is not (S0-13). */
public enum CountedPart {
  NUMERATOR,
  DENOMINATOR,
  /** Знаменатель без числителя: what is still to be done. */
  REST;

  /** The part of an address; empty for anything else. */
  public static Optional<CountedPart> of(String word) {
    return Arrays.stream(values()).filter(part -> part.word().equals(word)).findFirst();
  }

  /** As addresses write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a list of it tells the result of those who are counted: together with the denominator
   * the rest tells it too.
   */
  public boolean tellsResult() {
    return this != DENOMINATOR;
  }

  /** Exactly the ids that stand behind it, sorted; behind a mean those it is the mean of. */
  public List<String> ids(Numbers numbers, Indicator indicator) {
    if (indicator.mean() != null) {
      return this == REST ? List.of() : numbers.people(indicator, true);
    }
    if (this != REST) {
      return numbers.people(indicator, this == NUMERATOR);
    }
    Set<String> counted = new HashSet<>(numbers.people(indicator, true));
    return numbers.people(indicator, false).stream().filter(id -> !counted.contains(id)).toList();
  }
}
