package ru.traektoria.monitoring.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ru.traektoria.monitoring.formula.Condition;
import ru.traektoria.monitoring.formula.Population;
import tools.jackson.databind.json.JsonMapper;

/**
 * Определения как они записаны: whole rows of the catalogue as text. A frozen window keeps them, so
 * that its words and formulas outlive any change of the catalogue.
 */
public final class WrittenDefinitions {

  private record Written(CatalogueFile.Row row, Programme home) {}

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final RowReader reader;
  private final Map<String, String> texts = new HashMap<>();

  public WrittenDefinitions(RowReader reader) {
    this.reader = reader;
  }

  /** A catalogue whose indicators were not read from rows. */
  static WrittenDefinitions none() {
    return new WrittenDefinitions(null);
  }

  WrittenDefinitions copy() {
    WrittenDefinitions copy = new WrittenDefinitions(reader);
    copy.texts.putAll(texts);
    return copy;
  }

  Condition condition(String formula, Population of) {
    return reader.condition(formula, of);
  }

  /** The indicator of a row that leaves nothing out; the row is kept as text. */
  Indicator define(CatalogueFile.Row row, Programme home) {
    Indicator indicator = reader.compiled(row, home);
    keep(indicator, row, home);
    return indicator;
  }

  /** Keeps how an indicator is written. */
  public void keep(Indicator indicator, CatalogueFile.Row row, Programme home) {
    texts.put(indicator.id(), JSON.writeValueAsString(new Written(row, home)));
  }

  /** The definition of this code and version as text; empty if it is in no row. */
  public Optional<String> text(String id) {
    return Optional.ofNullable(texts.get(id));
  }

  /**
   * The indicator that such a text defines, its formulas compiled anew.
   *
   * @throws ru.traektoria.monitoring.formula.reader.FormulaProblem.Found if a word of the formula
   *     is no longer known
   */
  public Indicator indicator(String text) {
    Written written = JSON.readValue(text, Written.class);
    return reader.compiled(written.row(), written.home());
  }

  /** The programme in whose table the indicator of such a text stood. */
  public static Programme programme(String text) {
    return JSON.readValue(text, Written.class).home();
  }
}
