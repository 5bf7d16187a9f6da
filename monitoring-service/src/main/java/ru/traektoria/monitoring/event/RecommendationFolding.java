package ru.traektoria.monitoring.event;

import java.util.Map;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.RecommendationFacts;

/** Recommendations of {@code monitoring.events}. */
final class RecommendationFolding {

  private final Facts facts;

  RecommendationFolding(Facts facts) {
    this.facts = facts;
  }

  Map<String, Folding> foldings() {
    RecommendationFacts.Recommendations table = facts.recommendations.recommendations;
    return Map.of(
        "RecommendationIssued",
        new RowFolding("recommendation", table, facts)
            .texts(table.municipality, table.organisation, table.addressee)
            .texts(table.association, table.indicator)
            .days(table.issuedOn, table.dueOn)
            .flags(table.annulled)
            .required(table.municipality, table.issuedOn));
  }
}
