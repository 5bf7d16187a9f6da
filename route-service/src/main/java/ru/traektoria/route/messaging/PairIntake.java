package ru.traektoria.route.messaging;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;
import ru.traektoria.route.application.Pairs;
import ru.traektoria.route.application.Pairs.Pair;
import ru.traektoria.route.model.terms.TeacherId;

/** From mentoring: which pairs there are, so that a step may refer to one. */
@Component
class PairIntake implements Intake {

  private static final String ASSIGNED = "ru.traektoria.MentorAssigned.v1";
  private static final String COMPLETED = "ru.traektoria.MentoringCompleted.v1";
  private static final String TUTOR = "ru.traektoria.TutorAssigned.v1";
  private static final String ENDED = "ru.traektoria.MentoringEnded.v1";

  private final Pairs pairs;

  PairIntake(Pairs pairs) {
    this.pairs = pairs;
  }

  /** The fields of the three events; the form stands in MentorAssigned alone. */
  record PairTold(
      String pair,
      List<TeacherId> mentors,
      List<TeacherId> mentees,
      String form,
      boolean imported) {}

  /** The fields of TutorAssigned: which route the pair of that form is about. */
  record TutorTold(String pair, String route, List<TeacherId> tutors, List<TeacherId> teachers) {

    Pair pairOfRoute() {
      return new Pair(pair, tutors, teachers, "TUTOR", true, route);
    }
  }

  @Override
  public Set<String> types() {
    return Set.of(ASSIGNED, TUTOR, COMPLETED, ENDED);
  }

  @Override
  public void on(EventMessage event) {
    if (event.type().equals(TUTOR)) {
      pairs.put(event.data(TutorTold.class).pairOfRoute(), event.sequence());
      return;
    }
    PairTold told = event.data(PairTold.class);
    boolean active = event.type().equals(ASSIGNED) && !told.imported();
    pairs.put(
        new Pair(told.pair(), told.mentors(), told.mentees(), told.form(), active, null),
        event.sequence());
  }
}
