package ru.traektoria.events.practice.model;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.events.activity.model.ActivityKind;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.model.Place.MunicipalityId;
import ru.traektoria.events.model.Place.OrganisationId;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.events.practice.model.Dissemination.DisseminationId;

/** What happens to a practice and concerns others (topic {@code activities.events}). */
public sealed interface PracticeEvent {

  /**
   * Практика одобрена: from this day the bank shows it to everybody of the municipality (PU.16).
   *
   * @param title what the bank calls it, for those who recommend it to others (S3-116)
   * @param approvedOn the day of the expert's conclusion
   */
  record PracticeApproved(
      PracticeId practice,
      MunicipalityId municipality,
      OrganisationId organisation,
      List<TeacherId> authors,
      String title,
      List<String> subjects,
      boolean innovative,
      LocalDate approvedOn)
      implements PracticeEvent {}

  /**
   * Практика диссеминирована: the whole truth about one showing. P2.7 counts distinct practices of
   * an academic year, however many showings there were.
   *
   * @param annulled {@code true}: entered by mistake, forget it; otherwise {@code null}
   */
  record PracticeDisseminated(
      PracticeId practice,
      DisseminationId dissemination,
      MunicipalityId municipality,
      OrganisationId organisation,
      List<TeacherId> authors,
      String title,
      ActivityKind kind,
      Level level,
      List<String> subjects,
      List<String> competences,
      boolean innovative,
      LocalDate disseminatedOn,
      String activity,
      Boolean annulled)
      implements PracticeEvent {}

  /**
   * Практику впервые открыли из другой организации (PU.16): once for each organisation, nobody's
   * name.
   */
  record PracticeOpened(
      PracticeId practice, MunicipalityId municipality, OrganisationId organisation, LocalDate on)
      implements PracticeEvent {}
}
