package ru.traektoria.route.model.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import ru.traektoria.route.model.terms.DeficitId;
import ru.traektoria.route.model.terms.StepId;

/**
 * Goals and steps of a route in the order in which people read them.
 *
 * @param tempo темп освоения in words, may be {@code null}
 * @param curator куратор (тьютор): a teacher's id or {@code null}
 * @param practiceWaiver why there is no practical step, {@code null} if there is no waiver (S0
 *     §1.2)
 * @param grounds what the plan builds on besides the deficits
 */
public record Plan(
    List<Goal> goals,
    List<Step> steps,
    String tempo,
    String curator,
    String practiceWaiver,
    Grounds grounds) {

  public static final Plan EMPTY = new Plan(List.of(), List.of(), null, null, null);

  public Plan {
    goals = List.copyOf(goals);
    steps = List.copyOf(steps);
    grounds = grounds == null ? Grounds.NONE : grounds;
  }

  /** A plan whose grounds nobody has written yet. */
  public Plan(
      List<Goal> goals, List<Step> steps, String tempo, String curator, String practiceWaiver) {
    this(goals, steps, tempo, curator, practiceWaiver, Grounds.NONE);
  }

  /** Общее время освоения, hours. */
  public int hours() {
    return steps.stream().mapToInt(step -> step.plan().hours()).sum();
  }

  public List<Step> openSteps() {
    return steps.stream().filter(step -> !step.done()).toList();
  }

  public List<Goal> openDeficits() {
    return goals.stream().filter(Goal::open).toList();
  }

  /** Every deficit the route is made against, open or resolved. */
  public List<DeficitId> deficits() {
    return goals.stream().filter(Goal::fromDeficit).map(Goal::deficit).toList();
  }

  public Optional<Step> step(StepId id) {
    return steps.stream().filter(step -> step.id().equals(id)).findFirst();
  }

  /** The open step that is due first. */
  public Optional<Step> next() {
    return steps.stream()
        .filter(step -> !step.done())
        .min(Comparator.comparing(step -> step.plan().to()));
  }

  /** The latest planned end, if there are steps. */
  public Optional<LocalDate> plannedEnd() {
    return steps.stream().map(step -> step.plan().to()).max(Comparator.naturalOrder());
  }

  public boolean practical() {
    return steps.stream().anyMatch(step -> step.plan().kind().practical());
  }

  /** Whether people learn both alone and in a group (S3 §4): to be shown, not to be refused. */
  public boolean mixed() {
    return steps.stream().map(step -> step.plan().kind().setting()).distinct().count() > 1;
  }

  /** Open deficits that no step serves (S0 passport, task 2): to be shown, not to be refused. */
  public List<Goal> uncovered() {
    return openDeficits().stream()
        .filter(goal -> steps.stream().noneMatch(step -> step.plan().goals().contains(goal.id())))
        .toList();
  }

  public boolean has(DeficitId deficit) {
    return deficits().contains(deficit);
  }

  public Plan plus(Goal goal, List<Step> more) {
    return with(
        Stream.concat(goals.stream(), Stream.of(goal)).toList(),
        Stream.concat(steps.stream(), more.stream()).toList());
  }

  public Plan resolved(DeficitId deficit, LocalDate on) {
    return with(
        goals.stream().map(g -> deficit.equals(g.deficit()) ? g.resolved(on) : g).toList(), steps);
  }

  public Plan withStep(StepId id, UnaryOperator<Step> change) {
    return with(goals, steps.stream().map(s -> s.id().equals(id) ? change.apply(s) : s).toList());
  }

  /** The same but for its goals and steps. */
  public Plan with(List<Goal> otherGoals, List<Step> otherSteps) {
    return new Plan(otherGoals, otherSteps, tempo, curator, practiceWaiver, grounds);
  }
}
