package ru.traektoria.monitoring.own.application;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.monitoring.catalogue.Catalogue;
import ru.traektoria.monitoring.catalogue.MunicipalRow;
import ru.traektoria.monitoring.catalogue.reader.CatalogueReader;
import ru.traektoria.monitoring.own.model.Definition;
import ru.traektoria.platform.kernel.Reason;

/** The builder's parts put together as the service does, without a store. */
public final class Conditions {

  public static final Catalogue CATALOGUE = CatalogueReader.shipped();
  static final FactWords WORDS = new FactWords();
  static final FactsOf FACTS = new FactsOf(CATALOGUE, WORDS);
  private static final Composing COMPOSING =
      new Composing(CATALOGUE, FACTS, new FormulaWriter(FACTS), new Wording(FACTS));

  private Conditions() {}

  /** The row M.1 of a definition that has always been in force. */
  public static MunicipalRow row(Definition definition) {
    return COMPOSING.row(
        definition, new Composing.Standing("M.1", 1, LocalDate.of(2000, 1, 1), null));
  }

  /** «field: message» of everything that is wrong. */
  static List<String> problems(Definition definition) {
    return COMPOSING.problems(definition).stream().map(Conditions::told).toList();
  }

  private static String told(Reason reason) {
    return reason.field() + ": " + reason.message();
  }
}
