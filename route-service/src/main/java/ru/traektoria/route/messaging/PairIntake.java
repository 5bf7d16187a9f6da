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

  @Override
  public Set<String> types() {
    return Set.of(ASSIGNED, COMPLETED, ENDED);
  }

  @Override
  public void on(EventMessage event) {
    PairTold told = event.data(PairTold.class);
    boolean active = event.type().equals(ASSIGNED) && !told.imported();
    pairs.put(
        new Pair(told.pair(), told.mentors(), told.mentees(), told.form(), active),
        event.sequence());
  }
}
