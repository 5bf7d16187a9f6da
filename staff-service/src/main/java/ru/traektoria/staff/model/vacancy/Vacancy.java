package ru.traektoria.staff.model.vacancy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.directory.Directories;
import ru.traektoria.staff.model.place.MunicipalityId;
import ru.traektoria.staff.model.place.OrganisationId;
import ru.traektoria.staff.model.vacancy.VacancyEvent.VacancyChanged;

/**
 * Вакансия (T2.1): one record is one place, whatever its rate.
 *
 * @param need who is looked for
 * @param closedOn the day it was filled or dropped, {@code null} while open
 */
public record Vacancy(
    VacancyId id,
    OrganisationId organisation,
    MunicipalityId municipality,
    Need need,
    LocalDate closedOn) {

  /**
   * Who is looked for.
   *
   * @param subject {@code null} for positions outside subjects
   * @param hours weekly teaching hours, {@code null} where not told
   * @param neededFrom «на новый учебный год»: from when, {@code null}: at once
   */
  public record Need(
      Code position,
      Code subject,
      BigDecimal rate,
      BigDecimal hours,
      LocalDate declaredOn,
      LocalDate neededFrom) {

    public Need {
      rate = plain(rate);
      hours = plain(hours);
    }

    private static BigDecimal plain(BigDecimal number) {
      return number == null ? null : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
  }

  /** Declares a vacancy. */
  public static Decision<Vacancy, VacancyEvent> declare(
      VacancyId id,
      OrganisationId organisation,
      MunicipalityId municipality,
      Need need,
      Directories directories) {
    return decide(null, new Vacancy(id, organisation, municipality, need, null), directories);
  }

  /** Changes who is looked for. */
  public Decision<Vacancy, VacancyEvent> change(Need changed, Directories directories) {
    return decide(
        this, new Vacancy(id, organisation, municipality, changed, closedOn), directories);
  }

  /** Closes it: filled, or no longer needed. */
  public Decision<Vacancy, VacancyEvent> close(LocalDate on, Directories directories) {
    if (on == null) {
      return Decision.refuse(Reason.at("on", "vacancy.end", "Укажите день закрытия вакансии."));
    }
    return decide(this, new Vacancy(id, organisation, municipality, need, on), directories);
  }

  /** Hands it to another organisation, as a merger does. */
  public Decision<Vacancy, VacancyEvent> move(OrganisationId successor, Directories directories) {
    return decide(this, new Vacancy(id, successor, municipality, need, closedOn), directories);
  }

  /** Answers whether it counts on the day: declared, and not closed until after the day. */
  public boolean openOn(LocalDate day) {
    return !need.declaredOn().isAfter(day) && (closedOn == null || closedOn.isAfter(day));
  }

  private static Decision<Vacancy, VacancyEvent> decide(
      Vacancy before, Vacancy after, Directories directories) {
    if (after.equals(before)) {
      return Decision.unchanged(before);
    }
    List<Reason> reasons = VacancyRule.reasons(after, directories);
    return reasons.isEmpty() ? Decision.accept(after, after.told()) : Decision.refuse(reasons);
  }

  private VacancyChanged told() {
    return new VacancyChanged(
        id,
        organisation,
        municipality,
        need.subject(),
        need.position(),
        need.rate(),
        need.hours(),
        need.declaredOn(),
        need.neededFrom(),
        closedOn);
  }
}
