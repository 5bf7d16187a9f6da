package ru.traektoria.route.application.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.training.TrainingChart.Line;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.TeacherId;
import ru.traektoria.route.model.training.DueRule;
import ru.traektoria.route.model.training.PlannedTraining;
import ru.traektoria.route.model.training.PlannedTraining.Content;
import ru.traektoria.route.model.training.TrainingEvent;

/** Makes and corrects the yearly plan of КПК. */
@Service
public class PlanningTraining {

  private final PlannedTrainings trainings;

  PlanningTraining(PlannedTrainings trainings) {
    this.trainings = trainings;
  }

  /**
   * A decision on one line of the plan.
   *
   * @param reason needed once the line is there
   */
  public record Wish(Content content, String reason, Actor by, LocalDate today) {}

  public Optional<Stored<PlannedTraining>> find(TeacherId teacher, AcademicYear year) {
    return trainings.find(PlannedTraining.idOf(teacher, year));
  }

  /** Plans the year of a teacher, or corrects what is planned. */
  public Stored<PlannedTraining> plan(
      TeacherId teacher, Place place, AcademicYear year, Long version, Wish wish) {
    if (find(teacher, year).isEmpty()) {
      return trainings.add(
          PlannedTraining.plan(teacher, place, year, wish.content(), wish.today()));
    }
    return trainings.update(
        PlannedTraining.idOf(teacher, year),
        version,
        line -> line.correct(wish.content(), wish.reason(), wish.by(), wish.today()));
  }

  public Stored<PlannedTraining> drop(
      TeacherId teacher, AcademicYear year, Long version, Wish wish) {
    return trainings.update(
        PlannedTraining.idOf(teacher, year),
        version,
        line -> line.drop(wish.reason(), wish.by(), wish.today()));
  }

  /**
   * Puts many teachers into the plan of a year, in the month in which their КПК ends.
   *
   * @return how many were new; who is trained or was planned before stays as is
   */
  public int planAll(List<Line> lines, AcademicYear year, LocalDate today) {
    if (year.last().isBefore(today)) {
      throw Problems.badRequest("Учебный год " + year.label() + " уже закончился.");
    }
    return trainings.addAll(
        lines.stream()
            .filter(line -> !line.done().containsKey(year) && !line.plan().containsKey(year))
            .map(line -> proposed(line, year, today))
            .toList());
  }

  private static PlannedTraining proposed(Line line, AcademicYear year, LocalDate today) {
    DirectoryEntry teacher = line.teacher();
    LocalDate month = DueRule.month(line.lastOn(), year, today).atDay(1);
    Decision<PlannedTraining, TrainingEvent> decision =
        PlannedTraining.plan(
            new TeacherId(teacher.id()),
            new Place(teacher.municipality(), teacher.organisation()),
            year,
            new Content(month.isAfter(year.last()) ? year.last() : month, null),
            today);
    return Problems.accepted(decision).state();
  }
}
