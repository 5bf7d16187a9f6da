package ru.traektoria.route.application.suggest;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.route.application.Activities;
import ru.traektoria.route.application.Pairs;
import ru.traektoria.route.application.Strengths;
import ru.traektoria.route.application.Strengths.Strength;
import ru.traektoria.route.application.course.Programmes;
import ru.traektoria.route.application.suggest.Suggestion.Source;
import ru.traektoria.route.model.ProposalRule;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.course.Programme;
import ru.traektoria.route.model.plan.ComingActivity;
import ru.traektoria.route.model.plan.Goal;
import ru.traektoria.route.model.plan.StepPlan;
import ru.traektoria.route.model.terms.ProgrammeId;
import ru.traektoria.route.model.terms.TeacherId;

/** Proposes steps for a goal, and turns a chosen proposal into a step. */
@Service
public class SuggestingSteps {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int MOST = 6;

  private final Programmes programmes;
  private final Activities activities;
  private final Strengths strengths;
  private final Pairs pairs;
  private final StaffDirectory directory;

  SuggestingSteps(
      Programmes programmes,
      Activities activities,
      Strengths strengths,
      Pairs pairs,
      StaffDirectory directory) {
    this.programmes = programmes;
    this.activities = activities;
    this.strengths = strengths;
    this.pairs = pairs;
    this.directory = directory;
  }

  /**
   * What there is for a goal.
   *
   * @param open which strengths the viewer may know by name, as their owners consented
   */
  public List<Suggestion> forGoal(
      Route route, Goal goal, Predicate<Strength> open, LocalDate today) {
    List<Suggestion> found = new ArrayList<>();
    String municipality = route.place().municipality();
    if (goal.competence() != null) {
      activities.coming(municipality, today).stream()
          .filter(a -> ProposalRule.serves(a.competences(), goal.competence()))
          .limit(MOST)
          .forEach(a -> found.add(activity(a)));
      strengths.in(municipality, goal.competence()).stream()
          .filter(strength -> !strength.teacher().equals(route.teacher()))
          .filter(open)
          .sorted(Comparator.comparing(s -> !near(s, route)))
          .limit(MOST)
          .forEach(s -> found.add(colleague(s)));
    }
    pairs.mentoring(route.teacher()).forEach(pair -> found.add(pair(pair)));
    if (goal.competence() != null) {
      programmes.offered(municipality).stream()
          .filter(p -> ProposalRule.serves(p.competences(), goal.competence()))
          .sorted(Comparator.comparing((Programme p) -> !p.federalRegister()))
          .limit(MOST)
          .forEach(p -> found.add(programme(p)));
    }
    return found;
  }

  /** The step that a chosen proposal makes; empty when it is gone meanwhile. */
  public Optional<StepPlan> step(Route route, Goal goal, String key, LocalDate on) {
    String[] parts = key.split(":", 2);
    String id = parts[parts.length - 1];
    return switch (parts[0]) {
      case "PROGRAMME" ->
          programmes
              .find(new ProgrammeId(id))
              .map(programme -> ProposalRule.course(goal, programme.state(), on));
      case "ACTIVITY" -> activities.find(id).map(a -> ProposalRule.activity(goal, a));
      case "COLLEAGUE" ->
          directory
              .find(id)
              .map(c -> "Посетить урок коллеги (" + c.shortName() + ")")
              .map(whom -> ProposalRule.visit(goal, whom, directory.shortName(id), on));
      case "PAIR" ->
          pairs.mentoring(route.teacher()).stream()
              .filter(pair -> pair.id().equals(id))
              .findFirst()
              .map(pair -> ProposalRule.mentoring(goal, id, mentor(pair), on));
      default -> Optional.empty();
    };
  }

  private boolean near(Strength strength, Route route) {
    return directory
        .find(strength.teacher().value())
        .map(entry -> entry.worksAt(route.place().organisation()))
        .orElse(false);
  }

  private static Suggestion activity(ComingActivity activity) {
    return new Suggestion(
        Source.ACTIVITY,
        "ACTIVITY:" + activity.id(),
        activity.title(),
        activity.kind().label() + ", " + DATE.format(activity.plannedOn()));
  }

  private Suggestion colleague(Strength strength) {
    String id = strength.teacher().value();
    String place =
        directory
            .find(id)
            .map(entry -> directory.shortName(entry.organisation()))
            .orElse("без организации");
    return new Suggestion(
        Source.COLLEAGUE,
        "COLLEAGUE:" + id,
        directory.shortName(id),
        place + ", сильная сторона по диагностике " + DATE.format(strength.foundOn()));
  }

  private Suggestion pair(Pairs.Pair pair) {
    return new Suggestion(
        Source.PAIR, "PAIR:" + pair.id(), mentor(pair), "действующая наставническая пара");
  }

  private String mentor(Pairs.Pair pair) {
    return pair.mentors().stream()
        .map(TeacherId::value)
        .map(directory::shortName)
        .reduce((one, other) -> one + ", " + other)
        .orElse("наставник");
  }

  private static Suggestion programme(Programme programme) {
    String register = programme.federalRegister() ? ", федеральный реестр" : "";
    return new Suggestion(
        Source.PROGRAMME,
        "PROGRAMME:" + programme.id().value(),
        programme.title(),
        programme.hours() + " ч." + register);
  }
}
