package ru.traektoria.route.model.training;

import java.time.LocalDate;
import ru.traektoria.route.model.terms.ProgrammeId;
import ru.traektoria.route.model.terms.TeacherId;

/** All that can happen to an approved schedule of courses; the components are the fields. */
public sealed interface TrainingEvent {

  /**
   * Строка утверждённого графика курсов на год (S1 §1.1, SC.11). Absolute values: a correction
   * repeats the whole, a line taken out says so. What is not approved is not told.
   *
   * @param training a teacher in one year
   * @param year academic year, {@code 2026-27}
   * @param planned first day of the month
   * @param programme {@code null} while it is not chosen
   * @param cancelled true or {@code null}
   * @param cancelledOn the day from which it is out; {@code null} while it stands
   */
  record TrainingPlanned(
      String training,
      TeacherId teacher,
      String municipality,
      String organisation,
      String year,
      LocalDate planned,
      ProgrammeId programme,
      LocalDate approvedOn,
      Boolean cancelled,
      LocalDate cancelledOn)
      implements TrainingEvent {}
}
