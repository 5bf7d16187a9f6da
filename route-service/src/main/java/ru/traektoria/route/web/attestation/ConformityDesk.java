package ru.traektoria.route.web.attestation;

import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.attestation.Conformities;
import ru.traektoria.route.application.attestation.ListingAttestation;
import ru.traektoria.route.model.attestation.AttestationEvent;
import ru.traektoria.route.model.attestation.Conformity;
import ru.traektoria.route.model.attestation.Conformity.Schedule;
import ru.traektoria.route.model.attestation.ConformityId;
import ru.traektoria.route.model.attestation.Scheduling;
import ru.traektoria.route.model.attestation.Scheduling.Plan;
import ru.traektoria.route.model.terms.TeacherId;

/** What pages and machines do alike: put on the list, decide. */
@Component
class ConformityDesk {

  private final Conformities conformities;
  private final ListingAttestation listing;
  private final AttestationDoor door;

  ConformityDesk(Conformities conformities, ListingAttestation listing, AttestationDoor door) {
    this.conformities = conformities;
    this.listing = listing;
    this.door = door;
  }

  /** Who is put on the list, by which order. */
  record Listed(TeacherId teacher, String position, Schedule schedule) {}

  Stored<Conformity> schedule(Listed wish, CreationKey key, Scope scope) {
    if (wish.teacher() == null || wish.teacher().value().isBlank() || wish.schedule() == null) {
      throw Problems.refused(
          Reason.at("teacher", "conformity.teacher", "Выберите педагога и укажите график"));
    }
    ConformityId id = new ConformityId(key.id());
    LocalDate session = wish.schedule().sessionOn();
    LocalDate day = session == null ? door.today() : session;
    Plan plan =
        new Plan(
            wish.schedule(), listing.exempt(wish.teacher(), wish.position(), day), door.today());
    return conformities.add(
        id,
        key.requestHash(),
        Scheduling.schedule(
            id, wish.teacher(), door.teacher(scope, wish.teacher()), wish.position(), plan));
  }

  Stored<Conformity> decide(
      Scope scope,
      String id,
      IfMatch match,
      Function<Conformity, Decision<Conformity, AttestationEvent>> command) {
    return conformities.update(door.toDecide(scope, id), match.version(), command);
  }
}
