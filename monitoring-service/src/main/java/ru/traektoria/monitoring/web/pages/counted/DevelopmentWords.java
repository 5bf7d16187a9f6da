package ru.traektoria.monitoring.web.pages.counted;

import java.util.Map;

/** What facts of diagnostics, courses and mentoring are called. */
final class DevelopmentWords {

  private static final Map<String, String> AREAS =
      Map.of(
          "SUBJECT", "предметные знания",
          "METHODS", "методика",
          "PSYCHOLOGY", "психолого-педагогическая область",
          "FUNCTIONAL_LITERACY", "функциональная грамотность",
          "SOFT_SKILLS", "гибкие навыки",
          "ICT", "ИКТ");

  private static final Map<String, String> CAMPAIGNS =
      Map.of(
          "ENTRY", "входная диагностика",
          "INTERIM", "промежуточная диагностика",
          "FINAL", "итоговая диагностика");

  private static final Map<String, String> COURSES =
      Map.of(
          "ADVANCED_TRAINING", "повышение квалификации",
          "RETRAINING", "переподготовка",
          "INTERNSHIP", "стажировка",
          "OTHER", "другая программа");

  private static final Map<String, String> COMMUNITIES =
      Map.of("MENTORING_SCHOOL", "Школа наставничества", "MENTORS_CLUB", "Клуб «Наставник»");

  private DevelopmentWords() {}

  static String area(String word) {
    return AREAS.getOrDefault(word, "область не названа");
  }

  static String campaign(String word) {
    return CAMPAIGNS.getOrDefault(word, "диагностика");
  }

  static String course(String word) {
    return COURSES.getOrDefault(word, "программа");
  }

  static String community(String word) {
    return COMMUNITIES.get(word);
  }
}
