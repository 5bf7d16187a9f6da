package ru.traektoria.diagnostics.model.assessment;

import java.util.Set;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.InstrumentId;

/**
 * What is asked.
 *
 * @param competences only the items of these; empty means the whole instrument. A final diagnostics
 *     leaves out the competences for which nothing was planned (S1 «итоговая оценка»).
 */
public record Questionnaire(InstrumentId instrument, Set<CompetenceCode> competences) {

  public Questionnaire {
    competences = Set.copyOf(competences);
  }
}
