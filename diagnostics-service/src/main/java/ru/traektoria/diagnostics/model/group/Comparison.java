package ru.traektoria.diagnostics.model.group;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.Level;

/**
 * Сравнение входной и итоговой диагностики: only pairs of person and competence that were assessed
 * twice count; how many were assessed once is told beside.
 *
 * @param lines by competence, for the pairs assessed twice
 * @param pairs assessed twice
 * @param unassessed pairs of the entry that the exit did not ask
 * @param incomparable people whose two versions share no competence («несопоставимо»)
 */
public record Comparison(
    Map<CompetenceCode, Line> lines, int pairs, int unassessed, int incomparable) {

  /** Nobody compared yet. */
  public static final Comparison NONE = new Comparison(Map.of(), 0, 0, 0);

  /**
   * One competence over all pairs.
   *
   * @param deficitsBefore deficits at the entry, {@code deficitsAfter} of the same people at the
   *     end
   */
  public record Line(
      int pairs, int better, int same, int worse, int deficitsBefore, int deficitsAfter) {

    static final Line NONE = new Line(0, 0, 0, 0, 0, 0);

    Line plus(Level before, Level after) {
      int change = after.compareTo(before);
      return new Line(
          pairs + 1,
          better + (change > 0 ? 1 : 0),
          same + (change == 0 ? 1 : 0),
          worse + (change < 0 ? 1 : 0),
          deficitsBefore + (before.deficit() ? 1 : 0),
          deficitsAfter + (after.deficit() ? 1 : 0));
    }
  }

  /** With one more person who was assessed twice. */
  public Comparison plus(Map<CompetenceCode, Level> before, Map<CompetenceCode, Level> after) {
    Set<CompetenceCode> both = new TreeSet<>(before.keySet());
    both.retainAll(after.keySet());
    Map<CompetenceCode, Line> next = new TreeMap<>(lines);
    both.forEach(
        code -> {
          Line line = next.getOrDefault(code, Line.NONE).plus(before.get(code), after.get(code));
          next.put(code, line);
        });
    return new Comparison(
        next,
        pairs + both.size(),
        unassessed + before.size() - both.size(),
        incomparable + (both.isEmpty() ? 1 : 0));
  }
}
