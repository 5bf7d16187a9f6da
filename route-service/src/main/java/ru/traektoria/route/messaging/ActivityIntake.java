package ru.traektoria.route.messaging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;
import ru.traektoria.route.application.Activities;
import ru.traektoria.route.application.CompletingSteps;
import ru.traektoria.route.model.Progressing;
import ru.traektoria.route.model.plan.ComingActivity;
import ru.traektoria.route.model.plan.StepKind;
import ru.traektoria.route.model.terms.CompetenceCode;
import ru.traektoria.route.model.terms.TeacherId;

/** From events-service: what is coming may be referred to, a presence does the referring step. */
@Component
class ActivityIntake implements Intake {

  private static final String SCHEDULED = "ru.traektoria.ActivityScheduled.v1";
  private static final String PARTICIPATION = "ru.traektoria.ParticipationRecorded.v1";

  private final Activities activities;
  private final CompletingSteps completing;
  private final Clock clock;

  ActivityIntake(Activities activities, CompletingSteps completing, Clock clock) {
    this.activities = activities;
    this.completing = completing;
    this.clock = clock;
  }

  /** The fields of ActivityScheduled that a step may refer to. */
  record ActivityScheduled(
      String activity,
      String municipality,
      String kind,
      String title,
      LocalDate plannedOn,
      List<CompetenceCode> competences) {

    ComingActivity coming() {
      return new ComingActivity(
          activity,
          title == null || title.isBlank() ? "Мероприятие без названия" : title,
          stepKind(kind),
          plannedOn,
          competences == null ? List.of() : competences);
    }
  }

  /** The fields of ParticipationRecorded that do a step. */
  record ParticipationRecorded(
      String participation,
      String activity,
      TeacherId teacher,
      Attendance attendance,
      LocalDate heldOn,
      boolean imported) {}

  /** Whether the teacher was there. */
  enum Attendance {
    PRESENT,
    ABSENT,
    EXCUSED
  }

  @Override
  public Set<String> types() {
    return Set.of(SCHEDULED, PARTICIPATION);
  }

  @Override
  public void on(EventMessage event) {
    if (event.type().equals(SCHEDULED)) {
      ActivityScheduled scheduled = event.data(ActivityScheduled.class);
      activities.put(scheduled.municipality(), scheduled.coming(), event.sequence());
    } else {
      participated(event.data(ParticipationRecorded.class), event);
    }
  }

  private void participated(ParticipationRecorded told, EventMessage event) {
    if (told.imported()) {
      return;
    }
    completing.everywhere(
        told.teacher(),
        event,
        route ->
            told.attendance() == Attendance.PRESENT
                ? Progressing.byParticipation(
                    route, told.participation(), told.activity(), told.heldOn())
                : Progressing.withdraw(
                    route,
                    told.participation(),
                    "Отметка о присутствии на мероприятии исправлена",
                    LocalDate.ofInstant(event.time(), clock.getZone())));
  }

  /** An activity of a kind that routes do not name apart is met as a seminar. */
  private static StepKind stepKind(String kind) {
    return switch (kind == null ? "" : kind) {
      case "WEBINAR" -> StepKind.WEBINAR;
      case "MASTER_CLASS" -> StepKind.MASTER_CLASS;
      case "OPEN_LESSON" -> StepKind.OPEN_LESSON;
      case "ROUND_TABLE" -> StepKind.ROUND_TABLE;
      case "PUBLICATION" -> StepKind.DISSEMINATION;
      case "EXPERTISE" -> StepKind.EXPERT_WORK;
      case "INTERNSHIP" -> StepKind.INTERNSHIP;
      case "CONSULTATION" -> StepKind.CONSULTATION;
      case "CONFERENCE", "PEDAGOGICAL_READINGS" -> StepKind.CONFERENCE;
      case "CONTEST" -> StepKind.CONTEST;
      default -> StepKind.SEMINAR;
    };
  }
}
