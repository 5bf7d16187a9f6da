package ru.traektoria.staff.model.vacancy;

import java.math.BigDecimal;
import java.time.LocalDate;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.place.MunicipalityId;
import ru.traektoria.staff.model.place.OrganisationId;

/** What can happen to a vacancy. */
public sealed interface VacancyEvent {

  /** The vacancy as it is now; wire contract {@code VacancyChanged.v1}. */
  record VacancyChanged(
      VacancyId vacancy,
      OrganisationId organisation,
      MunicipalityId municipality,
      Code subject,
      Code position,
      BigDecimal rate,
      BigDecimal hours,
      LocalDate declaredOn,
      LocalDate neededFrom,
      LocalDate closedOn)
      implements VacancyEvent {}
}
