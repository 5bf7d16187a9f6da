package ru.traektoria.staff.web.views;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.staff.model.directory.Directories;
import ru.traektoria.staff.model.directory.DirectoryName;
import ru.traektoria.staff.model.vacancy.Vacancy;

/** A vacancy with the words people read. */
public record VacancyView(
    String id,
    long version,
    String organisation,
    String organisationName,
    String municipality,
    String position,
    String positionName,
    String subject,
    String subjectName,
    BigDecimal rate,
    BigDecimal hours,
    LocalDate declaredOn,
    LocalDate neededFrom,
    LocalDate closedOn) {

  /** As it is shown. */
  public static VacancyView of(
      Stored<Vacancy> stored, Directories words, Map<String, String> places) {
    Vacancy v = stored.state();
    return new VacancyView(
        stored.id(),
        stored.version(),
        v.organisation().value(),
        places.getOrDefault(v.organisation().value(), "—"),
        v.municipality().value(),
        v.need().position().value(),
        words.title(DirectoryName.POSITIONS, v.need().position()),
        v.need().subject() == null ? null : v.need().subject().value(),
        words.title(DirectoryName.SUBJECTS, v.need().subject()),
        v.need().rate(),
        v.need().hours(),
        v.need().declaredOn(),
        v.need().neededFrom(),
        v.closedOn());
  }
}
