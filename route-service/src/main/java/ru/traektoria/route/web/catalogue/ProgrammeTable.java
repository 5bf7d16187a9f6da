package ru.traektoria.route.web.catalogue;

import java.time.LocalDate;
import java.util.Map;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.route.model.course.CourseKind;
import ru.traektoria.route.model.course.CourseMark;
import ru.traektoria.route.model.course.Programme;
import ru.traektoria.route.model.terms.CompetenceCode;
import ru.traektoria.route.web.course.CourseChoices;

/** The catalogue as a table. */
final class ProgrammeTable {

  /** A row with the competences in words. */
  record Row(Programme programme, String competences, String group) {}

  static final Table<Row> TABLE =
      Table.of(
              "programmes",
              "/routes/programmes",
              Column.<Row>link(
                      "title",
                      "Программа",
                      r -> r.programme().title(),
                      r -> "/routes/programmes/" + r.programme().id().value())
                  .note(r -> r.programme().provider())
                  .sortable(),
              Column.<Row>text("kind", "Вид", r -> Russian.capital(r.programme().counted().brief()))
                  .sortable(),
              Column.<Row>number("hours", "Часы", r -> r.programme().hours()).sortable(),
              Column.<Row>text("competences", "Компетенции", Row::competences),
              Column.<Row>text(
                      "priority",
                      "Приоритетная программа",
                      r -> CourseChoices.priority(r.programme().priority()))
                  .note(r -> CourseChoices.marks(r.programme().marks())),
              Column.<Row>text("group", "Ближайшая группа", Row::group),
              Column.<Row>text(
                  "register", "Федеральный реестр", r -> r.programme().registerNumber()))
          .sortedBy("title")
          .empty(Empty.saying("Программ пока нет"));

  private ProgrammeTable() {}

  static Row row(Programme programme, Map<String, String> names, LocalDate today) {
    return new Row(
        programme,
        ProgrammeWords.competences(programme, names),
        programme.nextGroup(today).map(ProgrammeWords::group).orElse(null));
  }

  static boolean fits(Programme programme, TableQuery query) {
    String text = programme.title() + " " + programme.provider();
    return Russian.matches(text, query.filter("q").orElse(""))
        && query.oneOf("kind", CourseKind.class).map(k -> programme.counted() == k).orElse(true)
        && query
            .filter("competence")
            .map(c -> programme.competences().contains(new CompetenceCode(c)))
            .orElse(true)
        && query.filter("priority").map(p -> p.equals(programme.priority().code())).orElse(true)
        && query.oneOf("mark", CourseMark.class).map(programme.marks()::contains).orElse(true)
        && (query.filter("retired").isPresent() || !programme.retired());
  }
}
