package ru.traektoria.route.web.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Option;
import ru.traektoria.route.application.Activities;
import ru.traektoria.route.application.Competences;
import ru.traektoria.route.application.course.Programmes;
import ru.traektoria.route.application.selfeducation.SelfEducations;
import ru.traektoria.route.application.standard.LabourFunctions;
import ru.traektoria.route.application.template.Templates;
import ru.traektoria.route.model.ProposalRule;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.course.Programme;
import ru.traektoria.route.model.plan.ComingActivity;
import ru.traektoria.route.model.plan.LearningForm;
import ru.traektoria.route.model.plan.Reference;
import ru.traektoria.route.model.plan.StepKind;
import ru.traektoria.route.model.selfeducation.SelfEducationId;
import ru.traektoria.route.model.template.Template;
import ru.traektoria.route.web.GoalWords;
import ru.traektoria.route.web.list.RouteQuestions;

/** The editor of a plan: the form with everything that may be chosen in it. */
@Component
class PlanEditor {

  private final Programmes programmes;
  private final Activities activities;
  private final Competences competences;
  private final Templates templates;
  private final SelfEducations themes;
  private final LabourFunctions functions;
  private final StaffDirectory directory;
  private final Clock clock;

  PlanEditor(
      Programmes programmes,
      Activities activities,
      Competences competences,
      Templates templates,
      SelfEducations themes,
      LabourFunctions functions,
      StaffDirectory directory,
      Clock clock) {
    this.programmes = programmes;
    this.activities = activities;
    this.competences = competences;
    this.templates = templates;
    this.themes = themes;
    this.functions = functions;
    this.directory = directory;
    this.clock = clock;
  }

  /** Puts the form with all its choices into the page. */
  void show(Route route, PlanForm form, Model model) {
    String municipality = route.place().municipality();
    Map<String, String> names = competences.names();
    model.addAttribute("id", route.id().value());
    model.addAttribute("form", form);
    model.addAttribute("kinds", kinds());
    model.addAttribute("forms", forms());
    model.addAttribute("goals", goals(route, names));
    model.addAttribute("functions", RouteQuestions.functions(functions));
    model.addAttribute("references", references(route, municipality));
    model.addAttribute("competences", competenceOptions());
    model.addAttribute("templates", templates(municipality));
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
    activities.coming(municipality, LocalDate.now(clock)).forEach(a -> options.add(activity(a)));
    options.addAll(themes(route));
    kept(route, options);
    return options;
  }

  /** The teacher's themes of this year and the next, for steps of self-education. */
  private List<Option> themes(Route route) {
    AcademicYear now = AcademicYear.of(LocalDate.now(clock));
    return Stream.of(now, now.next())
        .flatMap(year -> themes.find(SelfEducationId.of(route.teacher(), year)).stream())
        .map(theme -> theme.state())
        .map(
            theme ->
                Option.of(
                    Reference.Target.SELF_EDUCATION + ":" + theme.id().value(),
                    "Самообразование " + theme.year().label() + ": " + theme.theme().title()))
        .toList();
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
        .map(goal -> Option.of(goal.id(), GoalWords.title(goal, names)))
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

  private List<Option> templates(String municipality) {
    return templates.seenIn(municipality).stream()
        .filter(template -> !template.retired())
        .map(PlanEditor::option)
        .toList();
  }

  private static Option option(Template template) {
    String hours = Russian.count(template.hours(), "час", "часа", "часов");
    return Option.of(template.id().value(), template.title() + ", " + hours);
  }
}
