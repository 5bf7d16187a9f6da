package ru.traektoria.mentoring.application.community;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import ru.traektoria.mentoring.model.MentoringEvent;
import ru.traektoria.mentoring.model.MentoringEvent.MentoringClubOpened;
import ru.traektoria.mentoring.model.MentoringEvent.MentoringSchoolCreated;
import ru.traektoria.mentoring.model.community.Community;
import ru.traektoria.mentoring.model.community.Community.Terms;
import ru.traektoria.mentoring.model.staff.Place.MunicipalityId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;

/** Открытие школы наставничества, клуба «Наставник», Школы молодого учителя by a document. */
@Service
public class OpeningCommunities {

  private final Communities communities;
  private final Clock clock;

  OpeningCommunities(Communities communities, Clock clock) {
    this.communities = communities;
    this.clock = clock;
  }

  /** Those of the viewer's municipality. */
  public List<Stored<Community>> all(Viewer viewer) {
    return communities.in(municipality(viewer));
  }

  /** Opens one and tells it where an indicator asks for it (E.6, E.6a). */
  public Stored<Community> open(CreationKey key, Terms terms, Viewer viewer) {
    List<Reason> reasons = Community.against(terms, LocalDate.now(clock));
    Community one = new Community(key.id(), municipality(viewer), terms);
    return communities.open(
        one.id(),
        key.requestHash(),
        reasons.isEmpty() ? Decision.accept(one, told(one)) : Decision.refuse(reasons));
  }

  private static List<MentoringEvent> told(Community one) {
    Terms terms = one.terms();
    MunicipalityId where = new MunicipalityId(one.municipality());
    return switch (terms.kind()) {
      case MENTORING_SCHOOL ->
          List.of(
              new MentoringSchoolCreated(
                  one.id(), where, terms.documentNumber(), terms.openedOn()));
      case MENTOR_CLUB ->
          List.of(
              new MentoringClubOpened(one.id(), where, terms.documentNumber(), terms.openedOn()));
      case YOUNG_TEACHERS_SCHOOL -> List.of();
    };
  }

  private static String municipality(Viewer viewer) {
    return viewer
        .municipality()
        .orElseThrow(() -> Problems.forbidden("Школы и клубы ведёт муниципалитет."));
  }
}
