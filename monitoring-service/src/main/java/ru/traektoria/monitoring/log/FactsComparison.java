package ru.traektoria.monitoring.log;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.column.Table;

/**
 * Чем две свёртки одного журнала отличаются: table by table, by the facts themselves. Tables whose
 * fingerprints agree are looked at once; the others are counted fact by fact.
 */
final class FactsComparison {

  private static final int EXAMPLES = 3;

  private FactsComparison() {}

  /** Tables that differ; the caller sees to it that nothing is folded meanwhile. */
  static List<TableDifference> between(Facts before, Facts after) {
    List<Table> old = before.tables();
    List<Table> fresh = after.tables();
    List<TableDifference> differences = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      FactsDigest was = FactsDigest.of(old.get(i));
      FactsDigest is = FactsDigest.of(fresh.get(i));
      if (!was.equals(is)) {
        differences.add(between(old.get(i), fresh.get(i), was.rows(), is.rows()));
      }
    }
    return differences;
  }

  private static TableDifference between(Table before, Table after, long was, long is) {
    Map<Long, Integer> balance = new HashMap<>();
    count(before, balance, -1);
    count(after, balance, 1);
    balance.values().removeIf(times -> times == 0);
    long gone = balance.values().stream().filter(n -> n < 0).mapToLong(n -> -n).sum();
    long come = balance.values().stream().filter(n -> n > 0).mapToLong(n -> n).sum();
    List<String> examples = new ArrayList<>();
    examples(before, balance, "было: ", examples);
    examples(after, balance, "стало: ", examples);
    return new TableDifference(before.name(), was, is, gone, come, examples);
  }

  private static void count(Table table, Map<Long, Integer> balance, int step) {
    MessageDigest sha = FactsDigest.sha();
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)) {
        balance.merge(FactsDigest.of(sha, table, row), step, Integer::sum);
      }
    }
  }

  private static void examples(
      Table table, Map<Long, Integer> balance, String word, List<String> examples) {
    MessageDigest sha = FactsDigest.sha();
    int told = 0;
    for (int row = 0; row < table.rows() && told < EXAMPLES; row++) {
      if (table.present(row) && balance.containsKey(FactsDigest.of(sha, table, row))) {
        examples.add(word + table.describe(row));
        told++;
      }
    }
  }
}
