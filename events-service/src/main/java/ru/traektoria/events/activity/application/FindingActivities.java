package ru.traektoria.events.activity.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.application.Reach;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Looking at the open plan. */
@Service
public class FindingActivities {

  private final Activities activities;
  private final Reach reach;

  FindingActivities(Activities activities, Reach reach) {
    this.activities = activities;
    this.reach = reach;
  }

  /** What takes place between two days, as far as the viewer sees it. */
  public List<Stored<Activity>> between(LocalDate from, LocalDate to, Scope scope) {
    Optional<String> municipality =
        scope.unlimited() ? Optional.empty() : scope.viewer().municipality().or(() -> NOWHERE);
    return activities.between(from, to, municipality).stream()
        .filter(stored -> reach.sees(scope, stored.state().audience()))
        .toList();
  }

  private static final Optional<String> NOWHERE = Optional.of("-");

  /** Everything on whose lists a teacher stands. */
  public List<Stored<Activity>> of(TeacherId teacher) {
    return activities.of(teacher);
  }

  /** One activity; 404 if it is not the viewer's to see. */
  public Stored<Activity> one(ActivityId id, Scope scope) {
    return activities
        .find(id)
        .filter(stored -> reach.sees(scope, stored.state().audience()))
        .orElseThrow(() -> Problems.notFound("Мероприятие", id.value()));
  }
}
