package ru.traektoria.monitoring.facts;

import java.util.List;

/** Адресные рекомендации, which people issue in monitoring itself (domain.md §2.6). */
public final class RecommendationFacts {

  public final Recommendations recommendations;

  RecommendationFacts(Names names) {
    recommendations = new Recommendations(names);
  }

  List<Table> tables() {
    return List.of(recommendations);
  }

  /** Рекомендации; association: none unless it is addressed to one; annulled: withdrawn. */
  public static final class Recommendations extends KeyedTable {
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn addressee;
    public final IntColumn association;
    public final IntColumn indicator;
    public final IntColumn issuedOn = day("issuedOn");
    public final IntColumn dueOn = day("dueOn");
    public final IntColumn annulled = number("annulled");

    Recommendations(Names names) {
      super("recommendations", new Dictionary("recommendations"));
      municipality = reference("municipality", names.municipalities);
      organisation = reference("organisation", names.organisations);
      addressee = reference("addressee", names.codes);
      association = reference("association", names.associations);
      indicator = reference("indicator", names.codes);
    }
  }
}
