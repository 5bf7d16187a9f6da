package ru.traektoria.route.web.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.Strengths;
import ru.traektoria.route.application.Strengths.Strength;
import ru.traektoria.route.application.suggest.SuggestingSteps;
import ru.traektoria.route.application.template.Templates;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.plan.Goal;
import ru.traektoria.route.model.plan.StepPlan;
import ru.traektoria.route.model.template.Template;
import ru.traektoria.route.model.template.TemplateId;
import ru.traektoria.route.web.RouteDoor;

/** Rows that come into the form from a template or a proposal; nothing is saved by it. */
@Controller
@RequestMapping("/routes/{id}/edit")
class PlanAdditionPages {

  private final RouteDoor door;
  private final PlanEditor editor;
  private final Templates templates;
  private final SuggestingSteps suggesting;
  private final Clock clock;

  PlanAdditionPages(
      RouteDoor door,
      PlanEditor editor,
      Templates templates,
      SuggestingSteps suggesting,
      Clock clock) {
    this.door = door;
    this.editor = editor;
    this.templates = templates;
    this.suggesting = suggesting;
    this.clock = clock;
  }

  @PostMapping("/template")
  String template(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String template,
      @ModelAttribute PlanForm form,
      Scope scope,
      Model model) {
    Route route = door.look(scope, id).state();
    Template chosen =
        templates
            .find(new TemplateId(template))
            .map(Stored::state)
            .orElseThrow(
                () ->
                    Problems.refused(
                        Reason.at("template", "template.choose", "Выберите шаблон из списка")));
    List<String> goals = route.plan().goals().stream().map(Goal::id).toList();
    editor.show(route, form.plus(chosen.planned(today(), goals)), model);
    return "routes/plan-rows :: rows";
  }

  @GetMapping("/proposals")
  String proposals(
      @PathVariable String id, @RequestParam String goal, Scope scope, Viewer viewer, Model model) {
    Route route = door.look(scope, id).state();
    model.addAttribute("id", id);
    model.addAttribute("goal", goal);
    model.addAttribute(
        "proposals", suggesting.forGoal(route, goal(route, goal), open(viewer), today()));
    return "routes/plan-rows :: proposals";
  }

  @PostMapping("/proposal")
  String propose(
      @PathVariable String id,
      @RequestParam String goal,
      @RequestParam String key,
      @ModelAttribute PlanForm form,
      Scope scope,
      Model model) {
    Route route = door.look(scope, id).state();
    StepPlan step =
        suggesting
            .step(route, goal(route, goal), key, today())
            .orElseThrow(() -> Problems.notFound("Предложение", key));
    editor.show(route, form.plus(List.of(step)), model);
    return "routes/plan-rows :: rows";
  }

  /** A colleague's strength is shown by name only to whom that colleague's consent names. */
  private static Predicate<Strength> open(Viewer viewer) {
    if (viewer.has(Role.METHODIST)) {
      return strength -> strength.recipients().contains(Strengths.Recipient.METHODIST);
    }
    return viewer.has(Role.SCHOOL_LEAD)
        ? strength -> strength.recipients().contains(Strengths.Recipient.SCHOOL)
        : strength -> false;
  }

  private static Goal goal(Route route, String id) {
    return route.plan().goals().stream()
        .filter(goal -> goal.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Problems.notFound("Цель", id));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
