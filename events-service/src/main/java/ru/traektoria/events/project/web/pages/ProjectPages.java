package ru.traektoria.events.project.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.project.application.KeepingProjects;
import ru.traektoria.events.project.model.Project.Closing;
import ru.traektoria.events.project.model.ProjectId;
import ru.traektoria.events.project.model.ProjectState;
import ru.traektoria.events.project.web.ProjectView;
import ru.traektoria.events.project.web.ProjectViews;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Entry;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Проекты объединений: the list, the card with who works in it and what came of it. */
@Controller
class ProjectPages {

  static final String PATH = "/activities/projects";

  private static final List<Option> OUTCOMES =
      List.of(Option.of("true", "Выполнен"), Option.of("false", "Прекращён"));

  private final KeepingProjects keeping;
  private final ProjectViews views;

  ProjectPages(KeepingProjects keeping, ProjectViews views) {
    this.keeping = keeping;
    this.views = views;
  }

  @GetMapping(PATH)
  Object list(TableQuery query, Scope scope, Model model) {
    List<ProjectView> found =
        views.views(keeping.all(scope), scope).stream()
            .filter(p -> Russian.matches(text(p), query.filter("q").orElse("")))
            .filter(
                p -> query.oneOf("state", ProjectState.class).map(p.state()::equals).orElse(true))
            .toList();
    TablePage<ProjectView> page = TablePage.cut(found, ProjectsTable.TABLE, query);
    if (query.export()) {
      return TableExport.answer("Проекты", ProjectsTable.TABLE, page, views.today());
    }
    Heading heading =
        Heading.of("Проекты объединений")
            .under("Мероприятия", "/activities")
            .lead("Совместные и сетевые: объединения, организации, срок, результат.");
    model.addAttribute(
        keeping.registers(scope)
            ? heading.action(Action.link("Зарегистрировать проект", PATH + "/new", "plus"))
            : heading);
    model.addAttribute(
        "table",
        ProjectsTable.TABLE
            .view(page)
            .filters(
                Fields.search("q", "Проект, объединение, организация"),
                Fields.select("state", "Состояние", ProjectsTable.states())));
    return "projects/list";
  }

  private static String text(ProjectView project) {
    StringBuilder text = new StringBuilder(project.title()).append(' ');
    text.append(project.lead().name());
    project.associations().forEach(one -> text.append(' ').append(one.name()));
    project.organisations().forEach(one -> text.append(' ').append(one.name()));
    return text.toString();
  }

  @GetMapping(PATH + "/{id}")
  String card(@PathVariable String id, Scope scope, Model model) {
    ProjectView project = views.view(keeping.one(new ProjectId(id), scope), scope);
    model.addAttribute(heading(project));
    model.addAttribute("project", project);
    model.addAttribute("entries", entries(project));
    model.addAttribute("outcomes", OUTCOMES);
    model.addAttribute("today", views.today());
    model.addAttribute("begun", !project.from().isAfter(views.today()));
    model.addAttribute("goal", project.goal().lines().filter(line -> !line.isBlank()).toList());
    model.addAttribute("result", project.result().lines().filter(line -> !line.isBlank()).toList());
    return "projects/project";
  }

  private static Heading heading(ProjectView project) {
    String card = PATH + "/" + project.id();
    Heading heading =
        Heading.of(project.title())
            .under("Проекты объединений", PATH)
            .lead(Russian.range(project.from(), project.to()))
            .badge(ProjectsTable.state(project));
    if (!project.leads()) {
      return heading;
    }
    return project.closedOn() == null
        ? heading.action(Action.link("Изменить", card + "/edit", "pencil"))
        : heading.also(
            Action.post("Открыть снова", card + "/reopening?version=" + project.version())
                .confirm("Открыть проект снова? Записанный результат уйдёт."));
  }

  private static List<Entry> entries(ProjectView project) {
    List<Entry> entries = new ArrayList<>();
    entries.add(
        Entry.of("Ведёт", project.lead().name())
            .href("/activities/associations/" + project.lead().id()));
    entries.add(Entry.of("Срок", Russian.range(project.from(), project.to())));
    if (project.closedOn() != null) {
      entries.add(Entry.of(project.state().label(), Russian.date(project.closedOn())));
    }
    return entries;
  }

  @PostMapping(PATH + "/{id}/closing")
  ResponseEntity<Void> close(
      @PathVariable String id,
      @RequestParam(defaultValue = "true") boolean reached,
      @RequestParam(required = false) String result,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate closedOn,
      IfMatch seen,
      Scope scope) {
    Closing how = new Closing(reached, result, closedOn);
    keeping.close(new ProjectId(id), seen.version(), how, scope);
    return Done.here("Результат записан");
  }

  @PostMapping(PATH + "/{id}/reopening")
  ResponseEntity<Void> reopen(@PathVariable String id, IfMatch seen, Scope scope) {
    keeping.reopen(new ProjectId(id), seen.version(), scope);
    return Done.here("Проект снова идёт");
  }
}
