package ru.traektoria.route.web.roster;

import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.attestation.AttestationLists;
import ru.traektoria.route.model.attestation.ListedAttestation;
import ru.traektoria.route.model.attestation.ListedAttestation.Approval;
import ru.traektoria.route.model.attestation.ListedAttestation.Removal;
import ru.traektoria.route.web.Acting;
import ru.traektoria.route.web.attestation.AttestationDoor;

/** Lets a viewer through to lines of the list within reach; 404 otherwise. */
@Component
class RosterDoor {

  private final AttestationLists lists;
  private final AttestationDoor door;

  RosterDoor(AttestationLists lists, AttestationDoor door) {
    this.lists = lists;
    this.door = door;
  }

  Stored<ListedAttestation> line(Scope scope, String id) {
    return lists
        .find(id)
        .filter(line -> door.covers(scope, line.state().teacher(), line.state().place()))
        .orElseThrow(() -> Problems.notFound("Строка списка аттестуемых", id));
  }

  /** The year of an address, the present one without; 400 for anything else. */
  AcademicYear year(String code) {
    if (code == null || code.isBlank()) {
      return AcademicYear.of(door.today());
    }
    try {
      return AcademicYear.parse(code);
    } catch (IllegalArgumentException nonsense) {
      throw Problems.badRequest(nonsense.getMessage());
    }
  }

  Approval approval(Scope scope, String act) {
    return new Approval(act, door.today(), Acting.of(scope.viewer()));
  }

  Removal removal(Scope scope, String reason) {
    return new Removal(reason, door.today(), Acting.of(scope.viewer()));
  }
}
