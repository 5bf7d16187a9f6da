package ru.traektoria.route.web.attestation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.AccessLog;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.attestation.CategoryRequests;
import ru.traektoria.route.application.attestation.Conformities;
import ru.traektoria.route.application.people.Whereabouts;
import ru.traektoria.route.model.attestation.CategoryRequest;
import ru.traektoria.route.model.attestation.CategoryRequestId;
import ru.traektoria.route.model.attestation.Conformity;
import ru.traektoria.route.model.attestation.ConformityId;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.TeacherId;

/** Lets a viewer through to attestations of people within reach; looks at others are logged. */
@Component
public class AttestationDoor {

  private final CategoryRequests requests;
  private final Conformities conformities;
  private final Whereabouts whereabouts;
  private final AccessLog log;
  private final Clock clock;

  AttestationDoor(
      CategoryRequests requests,
      Conformities conformities,
      Whereabouts whereabouts,
      AccessLog log,
      Clock clock) {
    this.requests = requests;
    this.conformities = conformities;
    this.whereabouts = whereabouts;
    this.log = log;
    this.clock = clock;
  }

  /** Requires a teacher to be within reach and gives the place; 404 otherwise. */
  public Place teacher(Scope scope, TeacherId teacher) {
    return whereabouts
        .of(teacher)
        .filter(p -> scope.covers(p.municipality(), p.organisation(), teacher.value()))
        .orElseThrow(() -> Problems.notFound("Педагог", teacher.value()));
  }

  Stored<CategoryRequest> request(Scope scope, String id) {
    return requests
        .find(new CategoryRequestId(id))
        .filter(found -> covers(scope, found.state().teacher(), found.state().place()))
        .orElseThrow(() -> Problems.notFound("Заявление", id));
  }

  Stored<Conformity> conformity(Scope scope, String id) {
    return conformities
        .find(new ConformityId(id))
        .filter(found -> covers(scope, found.state().teacher(), found.state().place()))
        .orElseThrow(() -> Problems.notFound("Аттестация", id));
  }

  /** The conformity to decide on; nobody leads their own. */
  ConformityId toDecide(Scope scope, String id) {
    Conformity found = conformity(scope, id).state();
    if (scope.viewer().is(found.teacher().value())) {
      throw Problems.refused(
          Reason.of("conformity.own", "Свою аттестацию ведёт другой представитель школы"));
    }
    return found.id();
  }

  /** Writes the look down before it is answered. */
  public void looked(Scope scope, TeacherId teacher, String what) {
    log.looked(scope.viewer(), teacher.value(), what);
  }

  /** Whether somebody is within reach by where they work today. */
  public boolean covers(Scope scope, TeacherId teacher, Place recorded) {
    Place place = whereabouts.of(teacher, recorded);
    return scope.covers(place.municipality(), place.organisation(), teacher.value());
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }
}
