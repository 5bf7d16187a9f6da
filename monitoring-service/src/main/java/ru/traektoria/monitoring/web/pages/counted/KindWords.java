package ru.traektoria.monitoring.web.pages.counted;

import java.util.Map;

/** Виды of activities, materials, documents, associations, as people call them. */
final class KindWords {

  private static final Map<String, String> ASSOCIATIONS =
      Map.ofEntries(
          Map.entry("GMO", "Городское методическое объединение"),
          Map.entry("RMO", "Районное методическое объединение"),
          Map.entry("SHMO", "Школьное методическое объединение"),
          Map.entry("YOUNG_TEACHERS", "Школа молодого педагога"),
          Map.entry("YOUNG_HEADS", "Школа молодого руководителя"),
          Map.entry("CLUB", "Клуб"),
          Map.entry("METHODICAL_COUNCIL", "Методический совет"),
          Map.entry("PEDAGOGICAL_COUNCIL", "Педагогический совет"),
          Map.entry("EXPERT_COUNCIL", "Экспертный совет"),
          Map.entry("CREATIVE_GROUP", "Творческая группа"),
          Map.entry("WORKING_GROUP", "Рабочая группа"),
          Map.entry("PROBLEM_GROUP", "Проблемная группа"),
          Map.entry("NETWORK_PROJECT", "Сетевой проект"));

  private static final Map<String, String> MATERIALS =
      Map.ofEntries(
          Map.entry("LESSON_NOTES", "Конспект занятия"),
          Map.entry("THESES", "Тезисы"),
          Map.entry("REPORT", "Доклад"),
          Map.entry("RECOMMENDATIONS", "Методические рекомендации"),
          Map.entry("TEACHING_LITERATURE", "Учебно-методическая литература"),
          Map.entry("PROGRAMME", "Программа"),
          Map.entry("RESEARCH", "Исследовательская работа"),
          Map.entry("ATTESTATION", "Аттестационный материал"),
          Map.entry("ARTICLE", "Статья"),
          Map.entry("REFERENCE", "Справочный материал"),
          Map.entry("VIDEO", "Видеозапись"),
          Map.entry("AUDIO", "Аудиозапись"));

  private static final Map<String, String> DOCUMENTS =
      Map.ofEntries(
          Map.entry("REGULATION", "Положение"),
          Map.entry("MENTORING_REGULATION", "Положение о наставничестве"),
          Map.entry("ORDER", "Приказ"),
          Map.entry("AGREEMENT", "Соглашение"),
          Map.entry("PROGRAMME", "Программа"),
          Map.entry("ROADMAP", "Дорожная карта"),
          Map.entry("REPORT", "Отчёт"),
          Map.entry("LETTER", "Письмо, инструкция"));

  private static final Map<String, String> DIRECTIONS =
      Map.of(
          "ORGANISATIONAL", "Организационно-методическая деятельность",
          "SCIENTIFIC", "Научная деятельность",
          "ANALYTICAL", "Аналитическая деятельность",
          "INFORMATIONAL", "Информационная деятельность",
          "PUBLISHING", "Издательская деятельность",
          "CONSULTING", "Консультационная деятельность",
          "DIAGNOSTIC", "Диагностическая деятельность");

  private static final Map<String, String> ACTIVITIES =
      Map.ofEntries(
          Map.entry("SEMINAR", "Семинар"),
          Map.entry("WEBINAR", "Вебинар"),
          Map.entry("MASTER_CLASS", "Мастер-класс"),
          Map.entry("CONFERENCE", "Конференция"),
          Map.entry("PEDAGOGICAL_READINGS", "Педагогические чтения"),
          Map.entry("ROUND_TABLE", "Круглый стол"),
          Map.entry("INTERNSHIP", "Стажировка"),
          Map.entry("CONSULTATION", "Консультация"),
          Map.entry("OPEN_LESSON", "Открытый урок"),
          Map.entry("ASSOCIATION_MEETING", "Заседание объединения"),
          Map.entry("METHODICAL_COUNCIL", "Методический совет"),
          Map.entry("PEDAGOGICAL_COUNCIL", "Педагогический совет"),
          Map.entry("METHODICAL_DAY", "Методический день"),
          Map.entry("SUBJECT_WEEK", "Предметная неделя"),
          Map.entry("CONTEST", "Конкурс"),
          Map.entry("YOUNG_TEACHERS_SCHOOL", "Занятие школы молодого педагога"),
          Map.entry("PUBLICATION", "Публикация"),
          Map.entry("EXPERTISE", "Экспертиза"),
          Map.entry("EXPERIENCE", "Пополнение методической копилки"));

  private KindWords() {}

  static String association(String code) {
    return ASSOCIATIONS.getOrDefault(code, "Объединение");
  }

  static String material(String code) {
    return MATERIALS.getOrDefault(code, "Материал");
  }

  static String document(String code) {
    return DOCUMENTS.getOrDefault(code, "Документ");
  }

  static String direction(String code) {
    return DIRECTIONS.getOrDefault(code, code);
  }

  static String activity(String code) {
    return ACTIVITIES.getOrDefault(code, "Мероприятие");
  }
}
