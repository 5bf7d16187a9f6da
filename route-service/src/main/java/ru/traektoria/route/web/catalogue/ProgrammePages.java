package ru.traektoria.route.web.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.route.application.Competences;
import ru.traektoria.route.application.course.Programmes;
import ru.traektoria.route.web.catalogue.ProgrammeTable.Row;
import ru.traektoria.route.web.course.CourseChoices;

/** Каталог программ: what there is to learn, for which competence. */
@Controller
@RequestMapping("/routes/programmes")
class ProgrammePages {

  private final Programmes programmes;
  private final Competences competences;
  private final Clock clock;

  ProgrammePages(Programmes programmes, Competences competences, Clock clock) {
    this.programmes = programmes;
    this.competences = competences;
    this.clock = clock;
  }

  @GetMapping
  Object list(TableQuery query, Viewer viewer, Model model) {
    Map<String, String> names = competences.names();
    List<Row> rows =
        programmes.seenIn(viewer.municipality().orElse(null)).stream()
            .map(Stored::state)
            .filter(programme -> ProgrammeTable.fits(programme, query))
            .map(programme -> ProgrammeTable.row(programme, names, LocalDate.now(clock)))
            .toList();
    TablePage<Row> page = TablePage.cut(rows, ProgrammeTable.TABLE, query);
    if (query.export()) {
      return TableExport.answer(
          "Каталог программ", ProgrammeTable.TABLE, page, LocalDate.now(clock));
    }
    Heading heading =
        Heading.of("Каталог программ")
            .under("Главная", "/")
            .lead("Программы дополнительного профессионального образования по компетенциям.")
            .also(
                viewer.has(Role.METHODIST)
                    ? Action.link("Загрузить каталог", "/routes/imports?kind=programmes", "upload")
                    : null);
    model.addAttribute(
        edits(viewer)
            ? heading.action(Action.link("Добавить программу", "/routes/programmes/new", "plus"))
            : heading);
    model.addAttribute(
        "table",
        ProgrammeTable.TABLE
            .view(page)
            .filters(
                Fields.search("q", "Программа").with("placeholder", "Название или организатор"),
                Fields.select("kind", "Вид", CourseChoices.kinds()),
                Fields.select("competence", "Компетенция", options(competences)),
                Fields.select("priority", "Приоритетная программа", CourseChoices.priorities()),
                Fields.select("mark", "Признак", CourseChoices.marks()),
                Fields.checkbox("retired", "И снятые")));
    return "routes/register";
  }

  static List<Option> options(Competences competences) {
    return competences.areas().stream()
        .flatMap(area -> area.competences().stream())
        .map(c -> Option.of(c.code(), c.name()))
        .toList();
  }

  static boolean edits(Viewer viewer) {
    return viewer.has(Role.METHODIST) || viewer.has(Role.REGION);
  }
}
