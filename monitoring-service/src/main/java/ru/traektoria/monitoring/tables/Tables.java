package ru.traektoria.monitoring.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import ru.traektoria.monitoring.catalogue.Catalogue;
import ru.traektoria.monitoring.catalogue.Catalogues;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.column.Dictionary;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Reading;

/**
 * Tables from live facts, computed on demand and remembered while no fact, directory or definition
 * changes (architecture.md §5). «Today» is a parameter of every question.
 */
public final class Tables {

  private static final int ROWS = 512;

  /** A table of a thousand organisations takes megabytes, so that few are kept. */
  private static final int TABLES = 8;

  private final Supplier<Facts> current;
  private final Catalogues catalogues;
  private final Baselines baselines;
  private final Goals goals;
  private final Remembered rows = new Remembered(ROWS);
  private final Remembered tables = new Remembered(TABLES);

  /**
   * Tables over whatever facts are current: folding again from the beginning replaces them.
   *
   * @param current the facts
   * @param baselines what derived numbers are measured from
   * @param goals what they are held against
   */
  public Tables(Supplier<Facts> current, Catalogues catalogues, Baselines baselines, Goals goals) {
    this.current = current;
    this.catalogues = catalogues;
    this.baselines = baselines;
    this.goals = goals;
  }

  /** Tables of a place where nobody ever fixed a baseline or set a target. */
  public Tables(Supplier<Facts> current, Catalogue catalogue) {
    this(current, Catalogues.only(catalogue), Baselines.NONE, Goals.NONE);
  }

  /** The facts that the next answer is computed from. */
  public Facts facts() {
    return current.get();
  }

  /** The same over facts of their own that nothing moves: for what must see one state. */
  public Tables still() {
    Facts copy = facts().copy();
    return new Tables(() -> copy, catalogues, baselines, goals);
  }

  /** The catalogue that ships with the service: what all municipalities share. */
  public Catalogue catalogue() {
    return catalogues.of(null);
  }

  /** The catalogue of a municipality with its own rows; {@code null}: what all share. */
  public Catalogue catalogue(String municipality) {
    return catalogues.of(municipality);
  }

  Baselines baselines() {
    return baselines;
  }

  Goals goals() {
    return goals;
  }

  /** The rows of a programme; a track is one. */
  public List<Row> track(String track, Selection selection, LocalDate today) {
    return cached(
        List.of(track, selection, today),
        selection,
        facts ->
            rows(
                facts,
                catalogue(selection.municipality()).of(track, selection.lastDay(today)),
                selection,
                today));
  }

  /** One row. */
  public Row row(Indicator indicator, Selection selection, LocalDate today) {
    return cached(
        List.of(indicator.id(), selection, today),
        selection,
        facts -> rows(facts, List.of(indicator), selection, today).get(0));
  }

  private List<Row> rows(
      Facts facts, List<Indicator> indicators, Selection selection, LocalDate today) {
    Reckoning reckoning = reckoning(facts, selection, today);
    List<Row> rows = new ArrayList<>();
    for (Indicator indicator : indicators) {
      rows.add(
          reckoning.readings().unknown()
              ? unknown(indicator, reckoning.day(indicator))
              : reckoning.row(indicator));
    }
    return List.copyOf(rows);
  }

  private Reckoning reckoning(Facts facts, Selection selection, LocalDate today) {
    Catalogue catalogue = catalogue(selection.municipality());
    Readings readings = new Readings(facts, selection, catalogue);
    return new Reckoning(readings, catalogue, bases(selection), goals, selection, today);
  }

  private Map<String, Baselines.Base> bases(Selection selection) {
    return selection.municipality() == null
        ? Map.of()
        : baselines.of(selection.municipality(), selection.year());
  }

  /** A place that no fact ever named has no rows to count. */
  private static Row unknown(Indicator indicator, LocalDate day) {
    if (indicator.derived()) {
      return Row.without(indicator, Row.State.NO_DATA, day);
    }
    return Row.of(indicator, new Row.Count(0, 0, indicator.sum() != null), day, List.of());
  }

  /** The day on which an indicator is shown for the selection. */
  public LocalDate day(Indicator indicator, Selection selection, LocalDate today) {
    return selection.day(indicator, today);
  }

  /**
   * Ids of exactly those whom the number counts, sorted; nobody stands behind a derived number and
   * behind one that is known as an aggregate alone.
   */
  public List<String> people(
      Indicator indicator, boolean numerator, Selection selection, LocalDate today) {
    Facts facts = current.get();
    return facts.read(
        () -> {
          Catalogue catalogue = catalogue(selection.municipality());
          Readings readings = new Readings(facts, selection, catalogue);
          if (readings.unknown() || !indicator.listed()) {
            return List.of();
          }
          Reading reading = readings.on(day(indicator, selection, today));
          if (!Computation.applicable(indicator, reading)) {
            return List.of();
          }
          return ids(indicator, numerator, reading);
        });
  }

  private static List<String> ids(Indicator indicator, boolean numerator, Reading reading) {
    Bits counted =
        numerator
            ? Computation.numerator(indicator, reading)
            : Computation.denominator(indicator, reading);
    List<String> ids = new ArrayList<>(counted.count());
    counted.forEach(row -> ids.add(indicator.of().id(reading, row)));
    ids.sort(null);
    return ids;
  }

  /**
   * The indicator for every part of the breakdown for which there is something to count, by the
   * part's key; parts that the catalogue names stand in its order.
   */
  public Map<String, Row> breakdown(
      Indicator indicator, Breakdown by, Selection selection, LocalDate today) {
    return cached(
        List.of(indicator.id(), by, selection, today),
        selection,
        facts -> {
          Reckoning reckoning = reckoning(facts, selection, today);
          boolean named = by == Breakdown.ORGANISATION || by == Breakdown.SUBJECT;
          Map<String, Row> rows = named ? new TreeMap<>() : new LinkedHashMap<>();
          Readings readings = reckoning.readings();
          if (readings.unknown() || !indicator.breakdowns().contains(by)) {
            return rows;
          }
          if (AtOnce.answer(indicator, by, readings.slice())) {
            return new Organisations(reckoning).rows(indicator);
          }
          readings
              .dividing()
              .parts(indicator, by, readings.slice())
              .forEach(
                  (key, part) -> {
                    Row row = reckoning.bare(indicator, part);
                    if (row.shown()) {
                      rows.put(key, row);
                    }
                  });
          return rows;
        });
  }

  /**
   * What the programmes' indicators say of every organisation of the selection.
   *
   * @param codes which of them; empty for all
   */
  public OrganisationTable organisations(
      List<String> programmes, List<String> codes, Selection selection, LocalDate today) {
    return cached(
        tables,
        List.of(OrganisationTable.class, programmes, codes, selection, today),
        selection,
        facts -> {
          Catalogue catalogue = catalogue(selection.municipality());
          List<Indicator> indicators =
              programmes.stream()
                  .flatMap(code -> catalogue.of(code, selection.lastDay(today)).stream())
                  .filter(indicator -> indicator.breakdowns().contains(Breakdown.ORGANISATION))
                  .filter(indicator -> codes.isEmpty() || codes.contains(indicator.code()))
                  .toList();
          return new Organisations(reckoning(facts, selection, today)).table(indicators);
        });
  }

  private <T> T cached(List<?> question, Selection selection, Function<Facts, T> computation) {
    return cached(rows, question, selection, computation);
  }

  private <T> T cached(
      Remembered remembered,
      List<?> question,
      Selection selection,
      Function<Facts, T> computation) {
    Facts facts = current.get();
    int definitions = catalogue(selection.municipality()).version();
    return facts.read(
        () -> {
          int municipality = index(facts.names.municipalities, selection.municipality());
          Object key =
              List.of(
                  question,
                  definitions,
                  facts.version(municipality),
                  bases(selection),
                  goals.of(selection.municipality(), selection.year()));
          return remembered.of(facts).get(key, () -> computation.apply(facts));
        });
  }

  static int index(Dictionary dictionary, String id) {
    return id == null ? Dictionary.NONE : dictionary.find(id);
  }
}
