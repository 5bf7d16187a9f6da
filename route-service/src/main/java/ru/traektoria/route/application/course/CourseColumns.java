package ru.traektoria.route.application.course;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import ru.traektoria.platform.web.tabular.Column;
import ru.traektoria.platform.web.tabular.TableRow;
import ru.traektoria.route.application.people.TeacherColumns;
import ru.traektoria.route.model.course.Certificate;
import ru.traektoria.route.model.course.CourseContent;
import ru.traektoria.route.model.course.CourseKind;
import ru.traektoria.route.model.course.CourseMark;
import ru.traektoria.route.model.course.Priority;
import ru.traektoria.route.model.course.Programme;
import ru.traektoria.route.model.terms.ProgrammeId;

/** The columns of a file with courses, and what a row of it says. */
final class CourseColumns {

  static final String TITLE = "Курс";
  static final String HOURS = "Часы";
  static final String DOCUMENT_ON = "Дата документа";
  static final String PROFILES = "Профили";
  private static final String PROVIDER = "Кто обучал";
  private static final String KIND = "Вид";
  private static final String STARTED = "Начало обучения";
  private static final String NUMBER = "Номер документа";
  private static final String PRIORITY = "Приоритетная программа";
  private static final String LEVEL = "Уровень приоритета";
  private static final String REGISTER = "Федеральный реестр";

  private CourseColumns() {}

  static List<Column> all() {
    List<Column> columns = new ArrayList<>(TeacherColumns.all());
    columns.add(Column.text(TITLE).aliases("Программа", "Название", "Тема курса").required());
    columns.add(
        Column.text(PROVIDER)
            .aliases("Провайдер", "Образовательная организация", "Место обучения"));
    columns.add(Column.oneOf(KIND, kinds()).aliases("Вид курса", "Вид программы").required());
    columns.add(Column.number(HOURS).aliases("Объём", "Количество часов", "Часов").required());
    columns.add(Column.date(STARTED).aliases("Начало", "Дата начала"));
    columns.add(
        Column.date(DOCUMENT_ON)
            .aliases("Дата удостоверения", "Дата выдачи", "Окончание")
            .required());
    columns.add(Column.text(NUMBER).aliases("Номер удостоверения", "Номер", "№ документа"));
    columns.add(Column.oneOf(PRIORITY, priorities()).aliases("Приоритет"));
    columns.add(Column.oneOf(LEVEL, Map.of("федеральная", "FEDERAL", "региональная", "REGIONAL")));
    columns.add(
        Column.text(PROFILES)
            .aliases("Профиль переподготовки", "Профиль")
            .hint("для переподготовки: коды или названия через точку с запятой"));
    columns.add(Column.yesNo(REGISTER).aliases("В федеральном реестре", "Реестр ДПП"));
    columns.add(MarkColumn.column());
    return columns;
  }

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put("КПК", "ADVANCED_TRAINING");
    kinds.put("повышение квалификации", "ADVANCED_TRAINING");
    kinds.put("переподготовка", "RETRAINING");
    kinds.put("профессиональная переподготовка", "RETRAINING");
    kinds.put("ПП", "RETRAINING");
    kinds.put("стажировка", "INTERNSHIP");
    kinds.put("другое", "OTHER");
    return kinds;
  }

  private static Map<String, String> priorities() {
    Map<String, String> priorities = new LinkedHashMap<>();
    Priority.known().forEach((code, label) -> priorities.put(label, code));
    priorities.put("ФГ", "FUNCTIONAL_LITERACY");
    priorities.put("ФГОС", "UPDATED_FGOS");
    priorities.put("ЦОС", "DIGITAL_ENVIRONMENT");
    return priorities;
  }

  /** What the row says; the catalogue's programme of the same title is recognised. */
  static CourseContent content(
      TableRow row,
      Map<String, Programme> catalogue,
      List<String> profiles,
      List<CourseMark> marks) {
    Programme known = catalogue.get(folded(row.text(TITLE).orElse("")));
    CourseContent told = content(row, profiles, marks, known == null ? null : known.id());
    return known == null ? told : told.marked(known.marks());
  }

  private static CourseContent content(
      TableRow row, List<String> profiles, List<CourseMark> marks, ProgrammeId programme) {
    return new CourseContent(
        programme,
        row.text(TITLE).orElse(null),
        row.text(PROVIDER).orElse(null),
        row.text(KIND).map(CourseKind::valueOf).orElse(null),
        row.number(HOURS).map(BigDecimal::intValue).orElse(0),
        row.date(STARTED).orElse(null),
        new Certificate(row.text(NUMBER).orElse(null), row.date(DOCUMENT_ON).orElse(null), null),
        new Priority(
            row.text(PRIORITY).orElse(null),
            row.text(LEVEL).map(Priority.Level::valueOf).orElse(null)),
        profiles,
        row.yes(REGISTER),
        null,
        null,
        null,
        marks);
  }

  /** Names or codes of profiles as written in one cell. */
  static List<String> profiles(TableRow row) {
    return row.text(PROFILES).stream()
        .flatMap(cell -> Stream.of(cell.split("[;,]")))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
  }
}
