package ru.traektoria.route.application.catalogue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ru.traektoria.platform.web.tabular.Column;
import ru.traektoria.platform.web.tabular.TableRow;
import ru.traektoria.route.application.course.MarkColumn;
import ru.traektoria.route.model.course.CourseKind;
import ru.traektoria.route.model.course.CourseMark;
import ru.traektoria.route.model.course.Priority;
import ru.traektoria.route.model.course.Programme;
import ru.traektoria.route.model.course.ProgrammeGroup;
import ru.traektoria.route.model.plan.LearningForm;
import ru.traektoria.route.model.terms.CompetenceCode;
import ru.traektoria.route.model.terms.ProgrammeId;

/** The columns of a file with a catalogue: a programme a row, or a row for each of its groups. */
final class ProgrammeColumns {

  static final String TITLE = "Программа";
  static final String PROVIDER = "Кто обучает";
  static final String COMPETENCES = "Компетенции";
  private static final String KIND = "Вид";
  private static final String HOURS = "Часы";
  private static final String FORM = "Форма";
  private static final String REGISTER = "Номер в федеральном реестре";
  private static final String PRIORITY = "Приоритетная программа";
  private static final String LEVEL = "Уровень приоритета";
  private static final String FROM = "Начало группы";
  private static final String TO = "Окончание группы";
  private static final String PLACES = "Мест";
  private static final String UNTIL = "Заявки до";

  private ProgrammeColumns() {}

  static List<Column> all() {
    return List.of(
        Column.text(TITLE).aliases("Название", "Название программы").required(),
        Column.text(PROVIDER).aliases("Кто обучал", "Провайдер", "Организация"),
        Column.oneOf(
                KIND,
                "КПК",
                "ADVANCED_TRAINING",
                "повышение квалификации",
                "ADVANCED_TRAINING",
                "переподготовка",
                "RETRAINING",
                "стажировка",
                "INTERNSHIP",
                "другое",
                "OTHER")
            .required(),
        Column.number(HOURS).aliases("Объём", "Количество часов").required(),
        Column.oneOf(FORM, "очно", "IN_PERSON", "дистанционно", "DISTANCE", "смешанно", "MIXED"),
        Column.text(COMPETENCES).hint("коды или названия через точку с запятой"),
        Column.text(REGISTER).aliases("Федеральный реестр", "Реестр ДПП"),
        Column.oneOf(
            PRIORITY,
            "функциональная грамотность",
            "FUNCTIONAL_LITERACY",
            "обновлённые ФГОС",
            "UPDATED_FGOS",
            "цифровая образовательная среда",
            "DIGITAL_ENVIRONMENT"),
        Column.oneOf(LEVEL, "федеральная", "FEDERAL", "региональная", "REGIONAL"),
        Column.date(FROM).aliases("Начало"),
        Column.date(TO).aliases("Окончание"),
        Column.number(PLACES).aliases("Количество мест"),
        Column.date(UNTIL).aliases("Срок подачи заявок"),
        MarkColumn.column());
  }

  /** What people write, to be compared. */
  static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("\\s+", " ");
  }

  static List<String> competences(TableRow row) {
    return row.text(COMPETENCES).stream()
        .flatMap(cell -> Arrays.stream(cell.split(";")))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The group that a row names; empty where it names none. */
  static Optional<ProgrammeGroup> group(TableRow row) {
    boolean none = row.date(FROM).isEmpty() && row.date(TO).isEmpty();
    return none
        ? Optional.empty()
        : Optional.of(
            new ProgrammeGroup(
                row.date(FROM).orElse(null),
                row.date(TO).orElse(null),
                row.number(PLACES).map(BigDecimal::intValue).orElse(null),
                row.date(UNTIL).orElse(null)));
  }

  static Programme programme(
      TableRow row,
      ProgrammeId id,
      String municipality,
      List<CompetenceCode> competences,
      List<ProgrammeGroup> groups,
      List<CourseMark> marks) {
    return new Programme(
        id,
        municipality,
        row.text(TITLE).orElse(null),
        row.text(PROVIDER).orElse(null),
        row.text(KIND).map(CourseKind::valueOf).orElse(null),
        row.number(HOURS).map(BigDecimal::intValue).orElse(0),
        competences,
        row.text(REGISTER).orElse(null),
        new Priority(
            row.text(PRIORITY).orElse(null),
            row.text(LEVEL).map(Priority.Level::valueOf).orElse(null)),
        List.of(),
        false,
        row.text(FORM).map(LearningForm::valueOf).orElse(null),
        groups,
        marks);
  }
}
