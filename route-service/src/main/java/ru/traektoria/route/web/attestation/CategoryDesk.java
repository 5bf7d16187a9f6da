package ru.traektoria.route.web.attestation;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.attestation.AttestationFacts;
import ru.traektoria.route.application.attestation.CategoryRequests;
import ru.traektoria.route.model.attestation.AttestationEvent;
import ru.traektoria.route.model.attestation.CategoryRequest;
import ru.traektoria.route.model.attestation.CategoryRequest.Wish;
import ru.traektoria.route.model.attestation.CategoryRequestId;
import ru.traektoria.route.model.terms.TeacherId;

/** What pages and machines do alike: write an intention down, decide. */
@Component
class CategoryDesk {

  private final CategoryRequests requests;
  private final AttestationFacts facts;
  private final AttestationDoor door;

  CategoryDesk(CategoryRequests requests, AttestationFacts facts, AttestationDoor door) {
    this.requests = requests;
    this.facts = facts;
    this.door = door;
  }

  Stored<CategoryRequest> intend(TeacherId teacher, Wish wish, CreationKey key, Scope scope) {
    if (teacher == null || teacher.value().isBlank()) {
      throw Problems.refused(Reason.at("teacher", "category.teacher", "Выберите педагога"));
    }
    CategoryRequestId id = new CategoryRequestId(key.id());
    return requests.add(
        id,
        key.requestHash(),
        CategoryRequest.intend(
            id,
            teacher,
            door.teacher(scope, teacher),
            wish,
            !facts.of(teacher).categories().isEmpty()));
  }

  Stored<CategoryRequest> decide(
      Scope scope,
      String id,
      IfMatch match,
      Function<CategoryRequest, Decision<CategoryRequest, AttestationEvent>> command) {
    return requests.update(door.request(scope, id).state().id(), match.version(), command);
  }
}
