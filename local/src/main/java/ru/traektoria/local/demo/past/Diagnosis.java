package ru.traektoria.local.demo.past;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ru.traektoria.local.demo.town.Teacher;

/**
 * Пройденная диагностика.
 *
 * @param kind ENTRY, FINAL
 * @param site MUNICIPAL, SCHOOL, CNPPM
 * @param percents by competence, 0 to 100
 */
public record Diagnosis(
    Teacher teacher,
    LocalDate completedOn,
    String kind,
    String site,
    Map<String, Integer> percents) {

  private static final int DEFICIT_BELOW = 60;

  /** Competences below 60 %. */
  public List<String> deficits() {
    return percents.entrySet().stream()
        .filter(entry -> entry.getValue() < DEFICIT_BELOW)
        .map(Map.Entry::getKey)
        .toList();
  }
}
