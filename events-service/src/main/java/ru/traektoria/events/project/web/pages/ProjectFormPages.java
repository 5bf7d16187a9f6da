package ru.traektoria.events.project.web.pages;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.association.application.LeadingAssociations;
import ru.traektoria.events.association.model.Association;
import ru.traektoria.events.project.application.KeepingProjects;
import ru.traektoria.events.project.model.Project;
import ru.traektoria.events.project.model.ProjectId;
import ru.traektoria.events.project.web.ProjectRequest;
import ru.traektoria.events.project.web.ProjectView;
import ru.traektoria.events.project.web.ProjectViews;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;

/** Зарегистрировать или изменить проект. */
@Controller
class ProjectFormPages {

  private static final String PATH = ProjectPages.PATH;

  private final KeepingProjects keeping;
  private final LeadingAssociations associations;
  private final ProjectViews views;
  private final StaffDirectory directory;

  ProjectFormPages(
      KeepingProjects keeping,
      LeadingAssociations associations,
      ProjectViews views,
      StaffDirectory directory) {
    this.keeping = keeping;
    this.associations = associations;
    this.views = views;
    this.directory = directory;
  }

  @GetMapping(PATH + "/new")
  String fresh(@RequestParam(required = false) String association, Scope scope, Model model) {
    List<Option> led = circles(scope, known -> associations.leads(scope, known));
    model.addAttribute(Heading.of("Зарегистрировать проект").under("Проекты объединений", PATH));
    model.addAttribute("key", Ids.next());
    model.addAttribute("action", PATH);
    model.addAttribute("back", PATH);
    model.addAttribute("led", led);
    model.addAttribute("lead", led.size() == 1 ? led.get(0).value() : association);
    choices(scope, model);
    return "projects/form";
  }

  @GetMapping(PATH + "/{id}/edit")
  String edit(@PathVariable String id, Scope scope, Model model) {
    ProjectView project = views.view(keeping.led(new ProjectId(id), scope), scope);
    model.addAttribute(
        Heading.of("Изменить проект")
            .under("Проекты объединений", PATH)
            .under(project.title(), PATH + "/" + id));
    model.addAttribute("project", project);
    model.addAttribute("action", PATH + "/" + id);
    model.addAttribute("back", PATH + "/" + id);
    model.addAttribute("joined", project.associations().stream().map(Named::id).toList());
    model.addAttribute("taking", project.organisations().stream().map(Named::id).toList());
    choices(scope, model);
    return "projects/form";
  }

  private void choices(Scope scope, Model model) {
    model.addAttribute("circles", circles(scope, known -> true));
    model.addAttribute(
        "schools",
        directory.organisationsIn(scope.viewer().municipality().orElse("-")).stream()
            .map(entry -> Option.of(entry.id(), entry.name()))
            .toList());
  }

  private List<Option> circles(Scope scope, Predicate<Association> which) {
    return associations.all(scope).stream()
        .filter(stored -> which.test(stored.state()))
        .map(stored -> Option.of(stored.id(), stored.state().charter().name()))
        .toList();
  }

  @PostMapping(PATH)
  ResponseEntity<Void> register(ProjectRequest form, CreationKey key, Scope scope) {
    Stored<Project> stored = keeping.register(key, form.leading(), form.terms(), scope);
    return Done.at(PATH + "/" + stored.id(), "Проект зарегистрирован");
  }

  @PostMapping(PATH + "/{id}")
  ResponseEntity<Void> change(
      @PathVariable String id, ProjectRequest form, IfMatch seen, Scope scope) {
    keeping.change(new ProjectId(id), seen.version(), form.terms(), scope);
    return Done.at(PATH + "/" + id, "Изменения сохранены");
  }
}
