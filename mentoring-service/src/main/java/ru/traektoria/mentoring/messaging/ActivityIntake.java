package ru.traektoria.mentoring.messaging;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.mentoring.application.community.Gatherings;
import ru.traektoria.mentoring.model.community.Gathering;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;

/**
 * From the events service: занятия Школы молодого учителя и заседания объединений, and who was
 * there; shown with the pairs (S1 §1.10). Other activities and past years are left out.
 */
@Component
final class ActivityIntake implements Intake {

  static final String SCHEDULED = "ru.traektoria.ActivityScheduled.v1";
  static final String HELD = "ru.traektoria.ActivityHeld.v1";
  static final String TOOK_PART = "ru.traektoria.ParticipationRecorded.v1";
  private static final Set<String> KINDS = Set.of(Gathering.SCHOOL, "ASSOCIATION_MEETING");

  private final Gatherings gatherings;

  ActivityIntake(Gatherings gatherings) {
    this.gatherings = gatherings;
  }

  /** The fields of the three events that are needed. */
  record Told(
      String activity,
      String municipality,
      String kind,
      String title,
      LocalDate plannedOn,
      LocalDate heldOn,
      String association,
      TeacherId teacher,
      String attendance,
      Boolean imported) {

    boolean left() {
      return Boolean.TRUE.equals(imported) || !KINDS.contains(kind);
    }
  }

  @Override
  public Set<String> types() {
    return Set.of(SCHEDULED, HELD, TOOK_PART);
  }

  @Override
  public void on(EventMessage event) {
    Told told = event.data(Told.class);
    if (told.left()) {
      return;
    }
    String title = told.title() == null ? "" : told.title();
    gatherings.react(
        event,
        told.activity(),
        told.municipality(),
        known ->
            switch (event.type()) {
              case SCHEDULED ->
                  known.told(told.kind(), title, told.plannedOn(), false, told.association());
              case HELD -> known.told(told.kind(), title, told.heldOn(), true, told.association());
              default -> known.with(told.teacher(), "PRESENT".equals(told.attendance()));
            });
  }
}
