package ru.traektoria.route.application.training;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.people.Reach;
import ru.traektoria.route.application.people.Whereabouts;
import ru.traektoria.route.application.training.PlannedTrainings.Change;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.training.PlannedTraining;
import ru.traektoria.route.model.training.PlannedTraining.Approval;
import ru.traektoria.route.model.training.TrainingEvent;

/** Утверждает график курсов на год: all lines within reach that nobody approved yet. */
@Service
public class ApprovingSchedule {

  private final PlannedTrainings trainings;
  private final Whereabouts whereabouts;

  ApprovingSchedule(PlannedTrainings trainings, Whereabouts whereabouts) {
    this.trainings = trainings;
    this.whereabouts = whereabouts;
  }

  /**
   * Approves what waits.
   *
   * @return how many lines; those that somebody changed meanwhile wait for the next time
   */
  public int approve(AcademicYear year, Reach reach, Approval approval) {
    if (year.last().isBefore(approval.on())) {
      throw Problems.badRequest("Учебный год " + year.label() + " уже закончился.");
    }
    List<Change> changes = new ArrayList<>();
    for (Stored<PlannedTraining> stored : trainings.of(year)) {
      PlannedTraining line = stored.state();
      Place now = whereabouts.of(line.teacher(), line.place());
      if (reach.covers(now.municipality(), now.organisation(), line.teacher().value())) {
        Decision<PlannedTraining, TrainingEvent> decision = line.approve(now, approval);
        Decision.Accepted<PlannedTraining, TrainingEvent> accepted = Problems.accepted(decision);
        if (!accepted.events().isEmpty()) {
          changes.add(new Change(stored, accepted));
        }
      }
    }
    return trainings.changeAll(changes);
  }
}
