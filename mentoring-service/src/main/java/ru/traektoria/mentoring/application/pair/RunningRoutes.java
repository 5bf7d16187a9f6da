package ru.traektoria.mentoring.application.pair;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.events.EventMessage;

/** Approved routes (ИОМ) a tutor may accompany (S2, задача 3). */
public interface RunningRoutes {

  /**
   * A route of a teacher.
   *
   * @param plannedEnd last planned day, {@code null} if none was said
   * @param open whether it is not closed yet
   */
  record RunningRoute(
      String route, TeacherId teacher, LocalDate approvedOn, LocalDate plannedEnd, boolean open) {}

  /** The open routes of a teacher, the latest first. */
  List<RunningRoute> of(TeacherId teacher);

  /** A route was approved. */
  void approved(EventMessage cause, RunningRoute route);

  /** A route was closed; an unknown one changes nothing. */
  void closed(EventMessage cause, String route);
}
