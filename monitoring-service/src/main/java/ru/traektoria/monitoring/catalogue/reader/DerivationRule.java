package ru.traektoria.monitoring.catalogue.reader;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.traektoria.monitoring.catalogue.Indicator;

/** Можно ли так вывести показатель: every part is there and none is made of itself. */
final class DerivationRule {

  private final Map<String, Indicator> byCode = new HashMap<>();

  private DerivationRule(List<Indicator> indicators) {
    indicators.forEach(indicator -> byCode.put(indicator.code(), indicator));
  }

  static void check(List<Indicator> indicators) {
    DerivationRule rule = new DerivationRule(indicators);
    indicators.forEach(indicator -> rule.check(indicator, new LinkedHashSet<>()));
  }

  private void check(Indicator indicator, Set<String> above) {
    if (!indicator.derived()) {
      return;
    }
    if (!above.add(indicator.code())) {
      throw new IllegalArgumentException(indicator.code() + ": выведен из самого себя");
    }
    if (indicator.derivation().parts().isEmpty()) {
      throw new IllegalArgumentException(indicator.code() + ": не из чего выводить");
    }
    for (String part : indicator.derivation().parts()) {
      Indicator found = byCode.get(part);
      if (found == null) {
        throw new IllegalArgumentException(
            indicator.code() + ": выведен из «" + part + "», а такого показателя нет");
      }
      check(found, above);
    }
    above.remove(indicator.code());
  }
}
