package ru.traektoria.route.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.route.model.course.Programme;
import ru.traektoria.route.model.plan.ComingActivity;
import ru.traektoria.route.model.plan.Goal;
import ru.traektoria.route.model.plan.LearningForm;
import ru.traektoria.route.model.plan.Plan;
import ru.traektoria.route.model.plan.Reference;
import ru.traektoria.route.model.plan.Severity;
import ru.traektoria.route.model.plan.Step;
import ru.traektoria.route.model.plan.StepKind;
import ru.traektoria.route.model.plan.StepPlan;
import ru.traektoria.route.model.terms.CompetenceCode;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.model.terms.StepId;

/**
 * Какие шаги предложить против дефицита: a programme of the catalogue, a practice, and for a high
 * deficit self-education. Proposals are a start; teacher and methodist change them freely.
 */
public final class ProposalRule {

  private static final int PRACTICE_DAYS = 60;
  private static final int SELF_EDUCATION_DAYS = 90;
  private static final int COURSE_DAYS = 150;

  /** What there is to choose from. */
  public record Offer(List<Programme> programmes, List<ComingActivity> activities) {}

  private ProposalRule() {}

  /** Steps against one deficit; what the plan already refers to is not proposed twice. */
  public static List<Step> against(RouteId route, Goal goal, Plan plan, Offer offer, LocalDate on) {
    List<Step> steps = new ArrayList<>();
    course(goal, offer, on)
        .filter(course -> !refers(plan, course.reference()))
        .ifPresent(course -> steps.add(step(route, goal, course)));
    StepPlan practice = practice(goal, plan, offer, on);
    steps.add(step(route, goal, practice));
    if (goal.severity() == Severity.HIGH || steps.size() == 1) {
      steps.add(step(route, goal, selfEducation(goal, on)));
    }
    return steps;
  }

  private static Step step(RouteId route, Goal goal, StepPlan plan) {
    String id = Ids.derived("step", route.value(), goal.id(), plan.kind().name());
    return Step.planned(new StepId(id), plan);
  }

  private static boolean refers(Plan plan, Reference reference) {
    return reference != null
        && plan.steps().stream().anyMatch(step -> reference.equals(step.plan().reference()));
  }

  private static Optional<StepPlan> course(Goal goal, Offer offer, LocalDate on) {
    CompetenceCode wanted = goal.competence();
    Comparator<Programme> best =
        Comparator.comparing((Programme p) -> !p.competences().contains(wanted))
            .thenComparing(p -> !p.federalRegister())
            .thenComparing(Programme::hours)
            .thenComparing(Programme::title);
    return offer.programmes().stream()
        .filter(p -> !p.retired() && p.counted().renewsQualification() && p.profiles().isEmpty())
        .filter(p -> serves(p.competences(), wanted))
        .min(best)
        .map(programme -> course(goal, programme, on));
  }

  /** Whether what is learned there serves a competence, by itself or as a whole area. */
  public static boolean serves(List<CompetenceCode> competences, CompetenceCode wanted) {
    return competences.contains(wanted) || competences.contains(new CompetenceCode(wanted.area()));
  }

  /** A step of kind course, done by the course's document. */
  public static StepPlan course(Goal goal, Programme programme, LocalDate on) {
    return new StepPlan(
        StepKind.COURSE,
        programme.title(),
        LearningForm.DISTANCE,
        null,
        on,
        on.plusDays(COURSE_DAYS),
        programme.hours(),
        programme.provider(),
        "Удостоверение о повышении квалификации",
        List.of(goal.id()),
        Reference.programme(programme.id().value()));
  }

  private static StepPlan practice(Goal goal, Plan plan, Offer offer, LocalDate on) {
    return offer.activities().stream()
        .filter(a -> a.kind().practical() && a.competences().contains(goal.competence()))
        .filter(a -> !a.plannedOn().isBefore(on))
        .filter(a -> !refers(plan, Reference.activity(a.id())))
        .min(Comparator.comparing(ComingActivity::plannedOn))
        .map(activity -> activity(goal, activity))
        .orElseGet(() -> visit(goal, on));
  }

  /** A step done by presence at a coming activity. */
  public static StepPlan activity(Goal goal, ComingActivity activity) {
    return new StepPlan(
        activity.kind(),
        activity.title(),
        LearningForm.IN_PERSON,
        null,
        activity.plannedOn(),
        activity.plannedOn(),
        2,
        "Организатор мероприятия",
        "Приём применён на своём уроке",
        List.of(goal.id()),
        Reference.activity(activity.id()));
  }

  private static StepPlan visit(Goal goal, LocalDate on) {
    return visit(goal, "Посетить урок коллеги, сильного в этой компетенции,", "Завуч", on);
  }

  /** A visit of a colleague's lesson, and one of one's own with its analysis. */
  public static StepPlan visit(Goal goal, String whom, String responsible, LocalDate on) {
    return new StepPlan(
        StepKind.MUTUAL_VISIT,
        whom + " и провести свой с разбором",
        LearningForm.IN_PERSON,
        "Анализ урока по листу наблюдения",
        on,
        on.plusDays(PRACTICE_DAYS),
        4,
        responsible,
        "Лист наблюдения и самоанализ урока",
        List.of(goal.id()),
        null);
  }

  private static StepPlan selfEducation(Goal goal, LocalDate on) {
    return new StepPlan(
        StepKind.SELF_EDUCATION,
        "Изучить методические материалы по теме и применить их на уроках",
        LearningForm.DISTANCE,
        "Самообразование",
        on,
        on.plusDays(SELF_EDUCATION_DAYS),
        8,
        "Педагог",
        "Разработка урока или задания",
        List.of(goal.id()),
        null);
  }

  /** Meetings with the mentor; done by the pair's log. */
  public static StepPlan mentoring(Goal goal, String pair, String mentor, LocalDate on) {
    return new StepPlan(
        StepKind.MENTORING,
        "Встречи с наставником по теме цели",
        LearningForm.IN_PERSON,
        "Наставничество",
        on,
        on.plusDays(SELF_EDUCATION_DAYS),
        6,
        mentor,
        "Приём освоен вместе с наставником",
        List.of(goal.id()),
        Reference.pair(pair));
  }

  /** Activities and programmes that serve any goal of a plan, for the editor's choices. */
  public static List<Programme> serving(Plan plan, List<Programme> programmes) {
    return programmes.stream()
        .filter(
            programme ->
                plan.goals().stream()
                    .map(Goal::competence)
                    .flatMap(Stream::ofNullable)
                    .anyMatch(wanted -> serves(programme.competences(), wanted)))
        .toList();
  }
}
