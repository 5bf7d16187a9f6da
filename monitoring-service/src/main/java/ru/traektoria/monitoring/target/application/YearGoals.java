package ru.traektoria.monitoring.target.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import ru.traektoria.monitoring.tables.Goals;
import ru.traektoria.monitoring.tables.Ingredient.Outcome;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.target.model.Judged;
import ru.traektoria.monitoring.target.model.TargetKind;
import ru.traektoria.monitoring.target.model.Terms;

/** The targets of a municipality's year by the indicator's code. */
public record YearGoals(Map<String, Terms> terms) implements Goals.OfYear {

  public YearGoals {
    terms = Map.copyOf(terms);
  }

  @Override
  public Set<String> codes() {
    return terms.keySet();
  }

  @Override
  public Goals.Standing standing(Row row, Row before, LocalDate on) {
    Judged judged = JudgingTargets.judge(row, before, terms.get(row.indicator().code()));
    boolean ofPeople = judged.terms().kind() == TargetKind.COUNT && row.denominator() != null;
    return new Goals.Standing(ofPeople ? null : judged.verdict().threshold(), outcome(judged, on));
  }

  private static Outcome outcome(Judged judged, LocalDate on) {
    return switch (judged.verdict().state()) {
      case ACHIEVED -> Outcome.HOLDS;
      case ON_THE_WAY, AT_RISK -> judged.unmet(on) ? Outcome.FAILS : Outcome.PENDING;
      case NO_DATA -> Outcome.UNKNOWN;
    };
  }
}
