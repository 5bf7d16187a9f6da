package ru.traektoria.staff.web.pages.places;

import java.math.BigDecimal;
import java.time.LocalDate;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.place.OrganisationId;
import ru.traektoria.staff.model.vacancy.Vacancy;

/** A vacancy as a form brings it. */
record VacancyForm(
    String organisation,
    String position,
    String subject,
    BigDecimal rate,
    BigDecimal hours,
    LocalDate declaredOn,
    LocalDate neededFrom) {

  static VacancyForm on(LocalDate today) {
    return new VacancyForm(null, null, null, BigDecimal.ONE, null, today, null);
  }

  static VacancyForm of(Vacancy v) {
    Vacancy.Need need = v.need();
    return new VacancyForm(
        v.organisation().value(),
        need.position().value(),
        need.subject() == null ? null : need.subject().value(),
        need.rate(),
        need.hours(),
        need.declaredOn(),
        need.neededFrom());
  }

  OrganisationId at() {
    return organisation == null || organisation.isBlank() ? null : new OrganisationId(organisation);
  }

  Vacancy.Need need() {
    return new Vacancy.Need(
        Code.of(position), Code.of(subject), rate, hours, declaredOn, neededFrom);
  }
}
