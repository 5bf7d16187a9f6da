package ru.traektoria.events.history;

import java.util.List;
import ru.traektoria.platform.web.tabular.Column;

/** The file of past participations. */
final class ParticipationColumns {

  static final String TITLE = "Мероприятие";
  static final String KIND = "Вид";
  static final String DAY = "Дата";
  static final String LEVEL = "Уровень";
  static final String FORMAT = "Формат";
  static final String ROLE = "Роль";
  static final String HOURS = "Часы";
  static final String PROJECT = "Муниципальный проект";
  static final String PRIORITY = "Приоритетная программа";
  static final String PRIORITY_LEVEL = "Чья программа";

  private static final String[] KINDS = {
    "семинар", "SEMINAR",
    "вебинар", "WEBINAR",
    "мастер-класс", "MASTER_CLASS",
    "конференция", "CONFERENCE",
    "педагогические чтения", "PEDAGOGICAL_READINGS",
    "круглый стол", "ROUND_TABLE",
    "стажировка", "INTERNSHIP",
    "консультация", "CONSULTATION",
    "открытый урок", "OPEN_LESSON",
    "заседание объединения", "ASSOCIATION_MEETING",
    "методический совет", "METHODICAL_COUNCIL",
    "педагогический совет", "PEDAGOGICAL_COUNCIL",
    "методический день", "METHODICAL_DAY",
    "предметная неделя", "SUBJECT_WEEK",
    "конкурс", "CONTEST",
    "школа молодого учителя", "YOUNG_TEACHERS_SCHOOL",
    "публикация", "PUBLICATION",
    "экспертная деятельность", "EXPERTISE",
    "иное", "OTHER"
  };

  static final List<Column> ALL =
      List.of(
          HistoryRows.TEACHER_COLUMN,
          HistoryRows.ORGANISATION_COLUMN,
          Column.text(TITLE).required().aliases("Название", "Тема", "Название мероприятия"),
          Column.oneOf(KIND, KINDS).aliases("Вид мероприятия"),
          Column.date(DAY).required().aliases("Дата проведения"),
          Column.oneOf(
              LEVEL,
              "муниципальный",
              "MUNICIPAL",
              "школьный",
              "SCHOOL",
              "межмуниципальный",
              "INTER_MUNICIPAL",
              "региональный",
              "REGIONAL",
              "федеральный",
              "FEDERAL"),
          Column.oneOf(FORMAT, "очно", "ON_SITE", "дистанционно", "REMOTE", "смешанно", "MIXED"),
          Column.oneOf(
              ROLE,
              "участник",
              "PARTICIPANT",
              "выступающий",
              "SPEAKER",
              "организатор",
              "ORGANISER",
              "член жюри",
              "JURY",
              "эксперт",
              "EXPERT",
              "победитель",
              "WINNER",
              "призёр",
              "PRIZE_WINNER"),
          Column.number(HOURS),
          Column.yesNo(PROJECT)
              .aliases("Муниципальный проект или программа")
              .hint("да, если часть муниципального проекта или программы (Т2.7)"),
          Column.oneOf(
              PRIORITY,
              "функциональная грамотность",
              "FUNCTIONAL_LITERACY",
              "обновлённые ФГОС",
              "UPDATED_FGOS",
              "цифровая образовательная среда",
              "DIGITAL_ENVIRONMENT"),
          Column.oneOf(PRIORITY_LEVEL, "федеральная", "FEDERAL", "региональная", "REGIONAL"));

  private ParticipationColumns() {}
}
