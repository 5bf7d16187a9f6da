package ru.traektoria.events.contest.model.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ru.traektoria.events.contest.model.terms.Criterion;
import ru.traektoria.events.contest.model.terms.EntryId;
import ru.traektoria.events.contest.model.terms.Stage;

/**
 * Ранжирование. The score of a work is the mean of its submitted sheets; a sheet is the sum of its
 * points, each times the weight of its criterion. A sheet that was not submitted is left out, it is
 * not zero. Both the mean and the tie-break are rounded to hundredths before they are compared, so
 * that whoever recomputes from the exported sheets gets the same places.
 *
 * <p>Ties, in this order: mean points on the most weighty criterion; equal place.
 */
public final class Ranking {

  static final int SCALE = 2;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Comparator<Standing> BEST_FIRST =
      Comparator.comparing(Standing::score).thenComparing(Standing::tie).reversed();

  private final Stage stage;

  /** Ranks works of a stage. */
  public Ranking(Stage stage) {
    this.stage = stage;
  }

  /** All works, nominations by name, best first; equal ones in the order of their ids. */
  public List<Standing> of(List<Scored> works) {
    Map<String, List<Standing>> nominations = new TreeMap<>();
    works.stream()
        .map(this::measured)
        .forEach(
            one -> nominations.computeIfAbsent(one.nomination(), n -> new ArrayList<>()).add(one));
    return nominations.values().stream().flatMap(one -> placed(one).stream()).toList();
  }

  private Standing measured(Scored work) {
    List<BigDecimal> sums = work.sheets().stream().map(this::sum).toList();
    String weightiest = stage.weightiest().code();
    List<BigDecimal> ties =
        work.sheets().stream().map(s -> BigDecimal.valueOf(s.getOrDefault(weightiest, 0))).toList();
    return new Standing(
        work.entry(),
        work.nomination(),
        mean(sums),
        mean(ties),
        0,
        sums.size(),
        spread(work.sheets()),
        false);
  }

  /** The weighted sum of one sheet. */
  public BigDecimal sum(Map<String, Integer> sheet) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Criterion criterion : stage.criteria()) {
      int points = sheet.getOrDefault(criterion.code(), 0);
      sum = sum.add(criterion.weight().multiply(BigDecimal.valueOf(points)));
    }
    return sum;
  }

  /** How far the experts are apart: percent of the highest possible sum. */
  public BigDecimal spread(List<Map<String, Integer>> sheets) {
    BigDecimal lowest = sheets.stream().map(this::sum).reduce(BigDecimal::min).orElse(null);
    BigDecimal highest = sheets.stream().map(this::sum).reduce(BigDecimal::max).orElse(null);
    return lowest == null
        ? BigDecimal.ZERO.setScale(SCALE)
        : highest
            .subtract(lowest)
            .multiply(HUNDRED)
            .divide(stage.most(), SCALE, RoundingMode.HALF_UP);
  }

  private static BigDecimal mean(List<BigDecimal> numbers) {
    return numbers.isEmpty()
        ? BigDecimal.ZERO.setScale(SCALE)
        : numbers.stream()
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(BigDecimal.valueOf(numbers.size()), SCALE, RoundingMode.HALF_UP);
  }

  private List<Standing> placed(List<Standing> nomination) {
    List<Standing> sorted =
        nomination.stream().sorted(BEST_FIRST.thenComparing(one -> one.entry().value())).toList();
    List<Standing> placed = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      Standing one = sorted.get(i);
      boolean equal = i > 0 && BEST_FIRST.compare(one, sorted.get(i - 1)) == 0;
      int place = equal ? placed.get(i - 1).place() : i + 1;
      placed.add(at(one, place));
    }
    return placed;
  }

  private Standing at(Standing one, int place) {
    return new Standing(
        one.entry(),
        one.nomination(),
        one.score(),
        one.tie(),
        place,
        one.sheets(),
        one.spread(),
        place <= stage.advance());
  }

  /** Place of a work; for tests and views. */
  public static Map<EntryId, Integer> places(List<Standing> standings) {
    Map<EntryId, Integer> places = new java.util.HashMap<>();
    standings.forEach(one -> places.put(one.entry(), one.place()));
    return places;
  }
}
