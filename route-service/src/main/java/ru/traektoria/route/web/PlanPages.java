package ru.traektoria.route.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;
import ru.traektoria.route.application.Activities;
import ru.traektoria.route.application.Competences;
import ru.traektoria.route.application.RevisingPlan;
import ru.traektoria.route.application.course.Programmes;
import ru.traektoria.route.model.ProposalRule;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.course.Programme;
import ru.traektoria.route.model.plan.ComingActivity;
import ru.traektoria.route.model.plan.LearningForm;
import ru.traektoria.route.model.plan.Reference;
import ru.traektoria.route.model.plan.StepKind;

/** Editing a plan: by keyboard alone, without dragging; one save is one version. */
@Controller
@RequestMapping("/routes/{id}/edit")
class PlanPages {

  private final RouteDoor door;
  private final RevisingPlan revising;
  private final Programmes programmes;
  private final Activities activities;
  private final Competences competences;
  private final StaffDirectory directory;
  private final Clock clock;

  PlanPages(
      RouteDoor door,
      RevisingPlan revising,
      Programmes programmes,
      Activities activities,
      Competences competences,
      StaffDirectory directory,
      Clock clock) {
    this.door = door;
    this.revising = revising;
    this.programmes = programmes;
    this.activities = activities;
    this.competences = competences;
    this.directory = directory;
    this.clock = clock;
  }

  @GetMapping
  String edit(@PathVariable String id, Scope scope, Model model) {
    Stored<Route> route = door.look(scope, id);
    String name = directory.shortName(route.state().teacher().value());
    boolean running = route.state().state().running();
    model.addAttribute(
        Heading.of(running ? "Корректировка маршрута" : "План маршрута")
            .under("Маршруты", "/routes")
            .under(name, "/routes/" + id)
            .lead(
                running
                    ? "Маршрут утверждён: изменения сохранятся новой версией с причиной."
                    : "Порядок шагов меняют кнопки «Выше» и «Ниже»."));
    model.addAttribute("version", route.version());
    model.addAttribute("running", running);
    show(id, route.state(), PlanForm.of(route.state().plan()), model);
    return "routes/plan";
  }

  /** The rows again after a button; nothing is saved. */
  @PostMapping("/rows")
  String rows(
      @PathVariable String id,
      @RequestParam String action,
      @RequestParam(defaultValue = "-1") int at,
      @ModelAttribute PlanForm form,
      Scope scope,
      Model model) {
    Route route = door.look(scope, id).state();
    show(id, route, form.after(action, at, "new-" + Ids.next(), today()), model);
    return "routes/plan-rows :: rows";
  }

  @PostMapping
  ResponseEntity<Void> save(
      @PathVariable String id,
      @ModelAttribute PlanForm form,
      IfMatch match,
      Scope scope,
      Viewer viewer) {
    revising.revise(
        door.within(scope, id), match.version(), form.wanted(), Acting.of(viewer), today());
    return Done.at("/routes/" + id, "План сохранён");
  }

  private void show(String id, Route route, PlanForm form, Model model) {
    String municipality = route.place().municipality();
    Map<String, String> names = competences.names();
    model.addAttribute("id", id);
    model.addAttribute("form", form);
    model.addAttribute("kinds", kinds());
    model.addAttribute("forms", forms());
    model.addAttribute("goals", goals(route, names));
    model.addAttribute("references", references(route, municipality));
    model.addAttribute("competences", competenceOptions());
    String curator = form.curator();
    model.addAttribute(
        "curator",
        curator == null || curator.isBlank()
            ? List.of()
            : List.of(Option.of(curator, directory.shortName(curator))));
  }

  private List<Option> references(Route route, String municipality) {
    List<Programme> offered = programmes.offered(municipality);
    List<Programme> first = ProposalRule.serving(route.plan(), offered);
    List<Option> options = new ArrayList<>();
    first.forEach(p -> options.add(programme(p, "Программа для этих целей: ")));
    offered.stream()
        .filter(p -> !first.contains(p))
        .forEach(p -> options.add(programme(p, "Программа: ")));
    activities.coming(municipality, today()).forEach(a -> options.add(activity(a)));
    kept(route, options);
    return options;
  }

  /** What steps refer to already stays a choice, though it is over or retired by now. */
  private void kept(Route route, List<Option> options) {
    route.plan().steps().stream()
        .map(step -> step.plan().reference())
        .filter(reference -> reference != null)
        .map(reference -> reference.target() + ":" + reference.id())
        .filter(value -> options.stream().noneMatch(o -> o.value().equals(value)))
        .distinct()
        .forEach(value -> options.add(Option.of(value, "Как было указано раньше")));
  }

  private static Option programme(Programme programme, String prefix) {
    String hours = Russian.count(programme.hours(), "час", "часа", "часов");
    return Option.of(
        Reference.Target.PROGRAMME + ":" + programme.id().value(),
        prefix + programme.title() + ", " + hours);
  }

  private static Option activity(ComingActivity activity) {
    return Option.of(
        Reference.Target.ACTIVITY + ":" + activity.id(),
        "Мероприятие " + Russian.date(activity.plannedOn()) + ": " + activity.title());
  }

  private static List<Option> goals(Route route, Map<String, String> names) {
    return route.plan().goals().stream()
        .map(goal -> Option.of(goal.id(), RouteSheets.title(goal, names)))
        .toList();
  }

  private List<Option> competenceOptions() {
    return competences.areas().stream()
        .flatMap(area -> area.competences().stream())
        .map(competence -> Option.of(competence.code(), competence.name()))
        .toList();
  }

  private static List<Option> kinds() {
    return Arrays.stream(StepKind.values())
        .map(kind -> Option.of(kind.name(), Russian.capital(kind.label())))
        .toList();
  }

  private static List<Option> forms() {
    return Arrays.stream(LearningForm.values())
        .map(form -> Option.of(form.name(), Russian.capital(form.label())))
        .toList();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
