package ru.traektoria.diagnostics.model.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.instrument.Item;
import ru.traektoria.diagnostics.model.instrument.Score;

/**
 * Анализ заданий: how the items of an instrument worked, from answers without names. A scale is all
 * scored items of one area of competences (those of burnout: of one competence); whoever left out
 * an item of it does not count in the figures of the scale.
 */
public final class ItemAnalysis {

  /** Fewer sheets than this show nothing: single answers could be guessed from them. */
  public static final int FEWEST = 10;

  private static final double EXTREME = 0.27;

  private final Instrument instrument;
  private final List<Map<String, List<String>>> sheets;
  private final double[] totals;

  private ItemAnalysis(Instrument instrument, List<Map<String, List<String>>> sheets) {
    this.instrument = instrument;
    this.sheets = sheets;
    this.totals = sheets.stream().mapToDouble(sheet -> share(instrument.items(), sheet)).toArray();
  }

  /**
   * What the analysis says.
   *
   * @param sheets how many answered
   * @param hidden too few answered: nothing is shown
   */
  public record Report(
      int sheets, boolean hidden, List<ItemFigures> items, List<ScaleFigures> scales) {}

  /**
   * Analyses the sheets of those who ended.
   *
   * @param sheets answers by item code, one map a person
   */
  public static Report of(Instrument instrument, List<Map<String, List<String>>> sheets) {
    return sheets.size() < FEWEST
        ? new Report(sheets.size(), true, List.of(), List.of())
        : new ItemAnalysis(instrument, sheets).report();
  }

  private Report report() {
    Map<String, ItemFigures> figures = new LinkedHashMap<>();
    List<ScaleFigures> scales = new ArrayList<>();
    scales()
        .forEach(
            (name, items) -> {
              double[][] rows = rows(items);
              for (int i = 0; i < items.size(); i++) {
                figures.put(items.get(i).code(), figures(items.get(i), rows, i));
              }
              scales.add(
                  ScaleFigures.of(name, items.size(), rows.length, Psychometrics.alpha(rows)));
            });
    List<ItemFigures> inOrder =
        instrument.items().stream()
            .map(item -> figures.get(item.code()))
            .filter(Objects::nonNull)
            .toList();
    return new Report(sheets.size(), false, inOrder, scales);
  }

  private Map<String, List<Item>> scales() {
    Map<String, List<Item>> scales = new LinkedHashMap<>();
    for (Item item : instrument.items()) {
      if (item.scored()) {
        scales.computeIfAbsent(scale(item.competence()), name -> new ArrayList<>()).add(item);
      }
    }
    return scales;
  }

  private static String scale(CompetenceCode competence) {
    return competence.area().confidential() ? competence.value() : competence.area().name();
  }

  /** The points of those who answered all of these items, 0 to 1 each. */
  private double[][] rows(List<Item> items) {
    return sheets.stream()
        .filter(sheet -> items.stream().allMatch(item -> score(item, sheet).max() > 0))
        .map(sheet -> items.stream().mapToDouble(item -> points(score(item, sheet))).toArray())
        .toArray(double[][]::new);
  }

  private ItemFigures figures(Item item, double[][] rows, int place) {
    int[] who =
        IntStream.range(0, sheets.size())
            .filter(i -> score(item, sheets.get(i)).max() > 0)
            .toArray();
    double[] points =
        IntStream.of(who).mapToDouble(i -> points(score(item, sheets.get(i)))).toArray();
    if (points.length < FEWEST) {
      return ItemFigures.hidden(item, points.length);
    }
    double[] among = IntStream.of(who).mapToDouble(i -> totals[i]).toArray();
    boolean scaled = rows.length >= FEWEST && rows[0].length > 1;
    return new ItemFigures(
        item,
        points.length,
        ItemFigures.known(100 * Psychometrics.mean(points)),
        ItemFigures.known(Psychometrics.discrimination(points, among, EXTREME)),
        scaled ? ItemFigures.known(Psychometrics.itemRest(rows, place)) : null,
        scaled ? ItemFigures.known(Psychometrics.alphaWithout(rows, place)) : null,
        neverChosen(item));
  }

  private List<String> neverChosen(Item item) {
    return item.options().stream()
        .map(option -> option.code())
        .filter(
            code ->
                sheets.stream()
                    .noneMatch(sheet -> sheet.getOrDefault(item.code(), List.of()).contains(code)))
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private static Score score(Item item, Map<String, List<String>> sheet) {
    List<String> chosen = sheet.get(item.code());
    return chosen == null ? Score.NONE : item.score(chosen);
  }

  private static double points(Score score) {
    return (double) score.earned() / score.max();
  }

  private static double share(List<Item> items, Map<String, List<String>> sheet) {
    long earned = 0;
    long most = 0;
    for (Item item : items) {
      Score score = score(item, sheet);
      earned += score.earned();
      most += score.max();
    }
    return most == 0 ? 0 : (double) earned / most;
  }
}
