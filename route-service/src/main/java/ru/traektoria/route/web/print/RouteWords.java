package ru.traektoria.route.web.print;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.documents.print.FillingTemplate.Words;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.portal.Russian;
import ru.traektoria.route.application.Competences;
import ru.traektoria.route.application.Pairs;
import ru.traektoria.route.application.print.RouteForm;
import ru.traektoria.route.application.standard.LabourFunctions;
import ru.traektoria.route.model.Milestone;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.plan.Goal;
import ru.traektoria.route.model.plan.Plan;
import ru.traektoria.route.model.plan.Step;
import ru.traektoria.route.model.plan.StepPlan;
import ru.traektoria.route.web.GoalWords;

/** A route in the words of the printed form: every field of S1 part 1 (состав ИОМ, основания). */
@Component
class RouteWords {

  private static final String NOTHING = "—";

  private final Competences competences;
  private final StaffDirectory directory;
  private final LabourFunctions functions;
  private final Pairs pairs;
  private final Clock clock;

  RouteWords(
      Competences competences,
      StaffDirectory directory,
      LabourFunctions functions,
      Pairs pairs,
      Clock clock) {
    this.competences = competences;
    this.directory = directory;
    this.functions = functions;
    this.pairs = pairs;
    this.clock = clock;
  }

  Words of(Route route) {
    Map<String, String> names = competences.names();
    Map<String, String> once = new HashMap<>();
    person(once, route);
    grounds(once, route.plan(), names);
    frame(once, route);
    history(once, route);
    return new Words(once, Map.of(RouteForm.STEPS, steps(route.plan(), names)));
  }

  private void person(Map<String, String> once, Route route) {
    Optional<DirectoryEntry> teacher = directory.find(route.teacher().value());
    once.put("педагог", directory.name(route.teacher().value()));
    once.put("должность", or(teacher.map(DirectoryEntry::position).orElse(null)));
    String place = route.place().organisation();
    once.put("организация", place == null ? NOTHING : directory.name(place));
    once.put("куратор", or(curator(route)));
  }

  /** The curator of the plan; without one, the tutor of an active pair. */
  private String curator(Route route) {
    String curator = route.plan().curator();
    return curator != null
        ? directory.name(curator)
        : pairs.tutorsOf(route.teacher(), route.id()).stream()
            .map(tutor -> directory.name(tutor.value()))
            .collect(Collectors.joining(", "));
  }

  private static void grounds(Map<String, String> once, Plan plan, Map<String, String> names) {
    once.put(
        "дефициты",
        or(
            plan.goals().stream()
                .filter(Goal::fromDeficit)
                .map(goal -> GoalWords.title(goal, names) + " (" + goal.severity().label() + ")")
                .collect(Collectors.joining("; "))));
    once.put("ресурсы", or(plan.grounds().resources()));
    once.put("контекст", or(plan.grounds().context()));
    once.put("возможности", or(plan.grounds().opportunities()));
    once.put(
        "цели",
        or(
            IntStream.range(0, plan.goals().size())
                .mapToObj(i -> i + 1 + ") " + GoalWords.title(plan.goals().get(i), names))
                .collect(Collectors.joining("; "))));
    once.put(
        "практика",
        plan.practiceWaiver() == null ? "" : "Практического шага нет: " + plan.practiceWaiver());
  }

  private static void frame(Map<String, String> once, Route route) {
    Plan plan = route.plan();
    once.put("автор", Russian.capital(route.author().label()));
    once.put("основание", route.assessment() == null ? "пожелание педагога" : "диагностика");
    once.put("темп", plan.tempo() == null ? "темп не указан" : plan.tempo());
    once.put("часы", Russian.count(plan.hours(), "час", "часа", "часов"));
    once.put(
        "срок",
        plan.steps().stream()
            .map(step -> step.plan().from())
            .min(LocalDate::compareTo)
            .map(from -> Russian.range(from, plan.plannedEnd().orElse(from)))
            .orElse(NOTHING));
  }

  private void history(Map<String, String> once, Route route) {
    once.put("состояние", route.state().label());
    once.put("версия", Integer.toString(route.planVersion()));
    once.put("согласован", day(route.reached(Milestone.Kind.AGREED)));
    once.put("утверждён", day(route.reached(Milestone.Kind.APPROVED)));
    once.put("итог", route.closure() == null ? NOTHING : route.closure().outcome().label());
    once.put("сегодня", Russian.date(LocalDate.now(clock)));
  }

  private List<Map<String, String>> steps(Plan plan, Map<String, String> names) {
    return IntStream.range(0, plan.steps().size())
        .mapToObj(i -> step(i + 1, plan.steps().get(i), plan, names))
        .toList();
  }

  private Map<String, String> step(int number, Step step, Plan plan, Map<String, String> names) {
    StepPlan is = step.plan();
    Map<String, String> words = new HashMap<>();
    words.put("номер", Integer.toString(number));
    words.put("вид", Russian.capital(is.kind().label()));
    words.put("содержание", is.content());
    words.put("форма", is.form() == null ? NOTHING : Russian.capital(is.form().label()));
    words.put("технология", or(is.technology()));
    words.put("сроки", Russian.range(is.from(), is.to()));
    words.put("часы", Integer.toString(is.hours()));
    words.put("ответственный", or(is.responsible()));
    words.put("результат", or(is.expectedResult()));
    words.put(
        "цель",
        or(
            plan.goals().stream()
                .filter(goal -> is.goals().contains(goal.id()))
                .map(goal -> GoalWords.title(goal, names))
                .collect(Collectors.joining("; "))));
    words.put(
        "функция",
        is.labourFunction() == null
            ? ""
            : "Трудовая функция " + functions.label(is.labourFunction()) + ".");
    words.put("отметка", step.done() ? "выполнен " + Russian.date(step.progress().on()) : "");
    return words;
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(Russian::date).orElse("«___» ____________ 20__ г.");
  }

  private static String or(String text) {
    return text == null || text.isBlank() ? NOTHING : text;
  }
}
