package ru.traektoria.mentoring.messaging;

import java.time.LocalDate;
import java.util.Set;
import ru.traektoria.mentoring.model.staff.Place;
import ru.traektoria.mentoring.model.staff.Place.MunicipalityId;
import ru.traektoria.mentoring.model.staff.Place.OrganisationId;
import ru.traektoria.mentoring.model.staff.StaffMember.Interval;
import ru.traektoria.mentoring.model.staff.TeacherId;

/** What mentoring reads of {@code AssignmentChanged.v1}. */
record AssignmentMessage(
    String assignment,
    TeacherId teacher,
    OrganisationId organisation,
    MunicipalityId municipality,
    String positionKind,
    LocalDate from,
    LocalDate to,
    Boolean removed) {

  private static final Set<String> PEDAGOGUES = Set.of("PEDAGOGUE", "TEACHER");

  Place place() {
    return new Place(municipality, organisation);
  }

  /** The days of a pedagogical post; {@code null} if it is none or was taken away. */
  Interval post() {
    boolean counts = PEDAGOGUES.contains(positionKind) && !Boolean.TRUE.equals(removed);
    return counts ? new Interval(from, to) : null;
  }
}
