package ru.traektoria.mentoring.messaging;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.mentoring.model.Place;
import ru.traektoria.mentoring.model.Place.MunicipalityId;
import ru.traektoria.mentoring.model.Place.OrganisationId;
import ru.traektoria.mentoring.model.StaffMember.Interval;
import ru.traektoria.mentoring.model.TeacherId;

/** What mentoring reads of {@code TeacherProfileChanged.v1}. */
record TeacherProfileMessage(
    TeacherId teacher,
    MunicipalityId municipality,
    OrganisationId organisation,
    LocalDate teachingSince,
    List<DatedStatus> statuses) {

  record DatedStatus(String status, LocalDate from, LocalDate to) {}

  Place place() {
    return new Place(municipality, organisation);
  }

  /** Leave and dismissal: the days on which the teacher is not at work. */
  List<Interval> absences() {
    return statuses == null
        ? List.of()
        : statuses.stream()
            .filter(status -> !status.status().equals("EMPLOYED"))
            .map(status -> new Interval(status.from(), status.to()))
            .toList();
  }
}
