package ru.traektoria.diagnostics.model.campaign;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.traektoria.diagnostics.model.Area;
import ru.traektoria.diagnostics.model.CampaignKind;
import ru.traektoria.diagnostics.model.CompetenceCode;

/**
 * О чём спрашивают педагога: the final diagnostics asks only what the route worked on (S1 «итоговая
 * оценка»); whoever teaches no school subject is not asked about one (S1-34).
 */
public final class AskedRule {

  private AskedRule() {}

  /**
   * The competences a person is asked about; an empty set means the whole instrument.
   *
   * @param measured what the instrument measures
   * @param planned what a route of the person works or worked on
   * @return empty when there is nothing to ask: the person is not invited
   */
  public static Optional<Set<CompetenceCode>> asked(
      CampaignKind kind,
      Set<CompetenceCode> measured,
      Set<CompetenceCode> planned,
      boolean teachesSubject) {
    if (kind == CampaignKind.FINAL) {
      Set<CompetenceCode> both =
          planned.stream().filter(measured::contains).collect(Collectors.toSet());
      return both.isEmpty() ? Optional.empty() : Optional.of(both);
    }
    boolean subjectAsked = measured.stream().anyMatch(code -> code.area() == Area.SUBJECT);
    if (teachesSubject || !subjectAsked) {
      return Optional.of(Set.of());
    }
    Set<CompetenceCode> others =
        measured.stream().filter(code -> code.area() != Area.SUBJECT).collect(Collectors.toSet());
    return others.isEmpty() ? Optional.empty() : Optional.of(others);
  }
}
