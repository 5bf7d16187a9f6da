package ru.traektoria.mentoring.messaging;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.mentoring.model.staff.Place;
import ru.traektoria.mentoring.model.staff.Place.MunicipalityId;
import ru.traektoria.mentoring.model.staff.Place.OrganisationId;
import ru.traektoria.mentoring.model.staff.StaffMember;
import ru.traektoria.mentoring.model.staff.StaffMember.Category;
import ru.traektoria.mentoring.model.staff.StaffMember.Interval;
import ru.traektoria.mentoring.model.staff.TeacherId;

/** What mentoring reads of {@code TeacherProfileChanged.v1}. */
record TeacherProfileMessage(
    TeacherId teacher,
    MunicipalityId municipality,
    OrganisationId organisation,
    LocalDate teachingSince,
    List<DatedStatus> statuses,
    List<DatedCategory> categories,
    List<DatedTitle> titles) {

  record DatedTitle(String title, LocalDate awardedOn) {}

  record DatedCategory(String category, LocalDate awardedOn, LocalDate validTo) {}

  record DatedStatus(String status, LocalDate from, LocalDate to) {}

  Place place() {
    return new Place(municipality, organisation);
  }

  /** Высшая and первая; nothing else is a category. */
  List<Category> held() {
    return categories == null
        ? List.of()
        : categories.stream()
            .map(
                one ->
                    new Category("HIGHEST".equals(one.category()), one.awardedOn(), one.validTo()))
            .toList();
  }

  /** Педагог-наставник: a title of attestation beside the category. */
  boolean mentorByTitle() {
    return titles != null && titles.stream().anyMatch(one -> "MENTOR".equals(one.title()));
  }

  /** The person as this record tells. */
  StaffMember member() {
    return StaffMember.unknown(teacher, place())
        .withRecord(place(), teachingSince, absences(), held(), mentorByTitle());
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
