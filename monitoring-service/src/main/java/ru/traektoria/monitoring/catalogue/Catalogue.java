package ru.traektoria.monitoring.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.formula.Condition;
import ru.traektoria.monitoring.formula.Population;
import ru.traektoria.monitoring.formula.vocabulary.Vocabulary;

/** The indicators in force by programme: read-only, in the order of the files. */
public final class Catalogue {

  private final Vocabulary vocabulary;
  private final List<Programme> programmes;
  private final List<Indicator> indicators;
  private final Map<Breakdown, Grouping> groupings;
  private final int version;
  private final WrittenDefinitions written;

  public Catalogue(
      Vocabulary vocabulary,
      List<Programme> programmes,
      List<Indicator> indicators,
      Map<Breakdown, Grouping> groupings,
      WrittenDefinitions written) {
    this.groupings = groupings;
    this.written = written;
    this.vocabulary = vocabulary;
    this.programmes = List.copyOf(programmes);
    this.indicators = List.copyOf(indicators);
    this.version = indicators.stream().map(Catalogue::state).toList().hashCode();
  }

  /** What of an indicator changes a table; one that is ended keeps its id. */
  private static List<Object> state(Indicator indicator) {
    return Arrays.asList(
        indicator.id(), indicator.text().formula(), indicator.validFrom(), indicator.validTo());
  }

  /** The same with a municipality's own rows behind; without rows it stays as it is. */
  public Catalogue with(List<MunicipalRow> rows) {
    if (rows.isEmpty()) {
      return this;
    }
    WrittenDefinitions all = written.copy();
    List<Programme> more = new ArrayList<>(programmes);
    more.add(Programme.OWN);
    List<Indicator> rowsToo = new ArrayList<>(indicators);
    rows.forEach(row -> rowsToo.add(all.define(row.row(), Programme.OWN)));
    return new Catalogue(vocabulary, more, rowsToo, groupings, all);
  }

  /**
   * What a formula says.
   *
   * @throws ru.traektoria.monitoring.formula.reader.FormulaProblem.Found in Russian, with the place
   */
  public Condition condition(String formula, Population of) {
    return written.condition(formula, of);
  }

  /** The indicator of one row that nobody keeps: what a try-out counts. */
  public Indicator tried(MunicipalRow row) {
    return written.copy().define(row.row(), Programme.OWN);
  }

  /** Every programme, the tracks first. */
  public List<Programme> programmes() {
    return programmes;
  }

  /** The programme of the code; the own one is known even where it has no rows yet. */
  public Optional<Programme> programme(String code) {
    if (Programme.OWN.code().equals(code)) {
      return Optional.of(Programme.OWN);
    }
    return programmes.stream().filter(programme -> programme.code().equals(code)).findFirst();
  }

  /** Code and title of each track of the concept (S3), which bind every municipality. */
  public Map<String, String> tracks() {
    Map<String, String> tracks = new LinkedHashMap<>();
    programmes.stream()
        .filter(programme -> programme.always())
        .forEach(track -> tracks.put(track.code(), track.title()));
    return tracks;
  }

  /** The title of the programme, empty for an unknown code. */
  public Optional<String> title(String programme) {
    return programme(programme).map(Programme::title);
  }

  /** Over which kind of year the table is shown in which the indicator stands. */
  public YearKind yearOf(String code) {
    return indicators.stream()
        .filter(indicator -> indicator.code().equals(code))
        .findFirst()
        .flatMap(indicator -> programme(indicator.track()))
        .map(Programme::year)
        .orElse(YearKind.ACADEMIC);
  }

  /** The rows of a programme as they apply on the day. */
  public List<Indicator> of(String programme, LocalDate on) {
    return indicators.stream()
        .filter(indicator -> indicator.track().equals(programme) && indicator.validOn(on))
        .toList();
  }

  /** The rows of all programmes as they apply on the day. */
  public List<Indicator> on(LocalDate day) {
    return indicators.stream().filter(indicator -> indicator.validOn(day)).toList();
  }

  /** The version of an indicator that applies on the day. */
  public Optional<Indicator> find(String code, LocalDate on) {
    return indicators.stream()
        .filter(indicator -> indicator.code().equals(code) && indicator.validOn(on))
        .findFirst();
  }

  /** Every version of an indicator, the first one first. */
  public List<Indicator> versions(String code) {
    return indicators.stream().filter(indicator -> indicator.code().equals(code)).toList();
  }

  /** Those under other codes that are the same calculation (indicators.md §3). */
  public List<Indicator> sameAs(Indicator indicator, LocalDate on) {
    String original = indicator.same() == null ? indicator.code() : indicator.same();
    return on(on).stream()
        .filter(other -> !other.code().equals(indicator.code()))
        .filter(other -> other.code().equals(original) || original.equals(other.same()))
        .toList();
  }

  /** The parts of a breakdown that all indicators share; empty for one by what facts name. */
  public Optional<Grouping> grouping(Breakdown by) {
    return Optional.ofNullable(groupings.get(by));
  }

  /** The parts into which the indicator is divided, where the catalogue names them. */
  public Optional<Grouping> grouping(Indicator indicator, Breakdown by) {
    return by == Breakdown.DETAIL ? Optional.ofNullable(indicator.details()) : grouping(by);
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Definitions as they are written: what a frozen window keeps. */
  public WrittenDefinitions written() {
    return written;
  }

  /** Changes whenever a definition does: part of the key under which tables are remembered. */
  public int version() {
    return version;
  }
}
