package ru.traektoria.route.web.exemption;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.attestation.Exemptions;
import ru.traektoria.route.application.people.Whereabouts;
import ru.traektoria.route.model.attestation.Circumstances.Entered;
import ru.traektoria.route.model.attestation.Circumstances.Span;
import ru.traektoria.route.model.attestation.Exemption;
import ru.traektoria.route.model.attestation.ExemptionId;
import ru.traektoria.route.model.attestation.RecordedExemption;
import ru.traektoria.route.model.attestation.RecordedExemption.Why;
import ru.traektoria.route.model.terms.TeacherId;
import ru.traektoria.route.web.Acting;
import ru.traektoria.route.web.attestation.AttestationDoor;

/** Exemptions of the people within reach; why somebody is free is seen by school and person. */
@Component
class ExemptionDesk {

  private final Exemptions exemptions;
  private final AttestationDoor door;
  private final Whereabouts whereabouts;

  ExemptionDesk(Exemptions exemptions, AttestationDoor door, Whereabouts whereabouts) {
    this.exemptions = exemptions;
    this.door = door;
    this.whereabouts = whereabouts;
  }

  /** What is written down of whom; an empty last day: it goes on. */
  record Body(TeacherId teacher, Exemption kind, LocalDate from, LocalDate to) {}

  /** The newest first; each look at somebody else is logged. */
  List<RecordedExemption> list(Scope scope) {
    List<RecordedExemption> within =
        exemptions.all().stream()
            .filter(one -> covers(scope, one.teacher()))
            .sorted(Comparator.comparing((RecordedExemption one) -> one.span().from()).reversed())
            .toList();
    within.stream()
        .map(RecordedExemption::teacher)
        .distinct()
        .forEach(teacher -> door.looked(scope, teacher, "Освобождение от аттестации"));
    return within;
  }

  Stored<RecordedExemption> look(Scope scope, String id) {
    Stored<RecordedExemption> found = find(scope, id);
    door.looked(scope, found.state().teacher(), "Освобождение от аттестации");
    return found;
  }

  Stored<RecordedExemption> record(Body body, CreationKey key, Scope scope) {
    if (body.teacher() == null || body.teacher().value().isBlank()) {
      throw Problems.refused(Reason.at("teacher", "exemption.teacher", "Выберите педагога"));
    }
    door.teacher(scope, body.teacher());
    notOneself(scope, body.teacher());
    ExemptionId id = new ExemptionId(key.id());
    Entered entered = new Entered(body.kind(), new Span(body.from(), body.to()));
    return exemptions.add(
        id,
        key.requestHash(),
        RecordedExemption.record(
            id, body.teacher(), entered, exemptions.of(body.teacher()), why(scope, null)));
  }

  Stored<RecordedExemption> end(
      Scope scope, String id, IfMatch match, LocalDate last, String reason) {
    return change(scope, id, match, one -> one.end(last, why(scope, reason)));
  }

  Stored<RecordedExemption> remove(Scope scope, String id, IfMatch match, String reason) {
    return change(scope, id, match, one -> one.remove(why(scope, reason)));
  }

  LocalDate today() {
    return door.today();
  }

  private Stored<RecordedExemption> change(
      Scope scope,
      String id,
      IfMatch match,
      Function<RecordedExemption, Decision<RecordedExemption, Void>> command) {
    RecordedExemption found = find(scope, id).state();
    notOneself(scope, found.teacher());
    return exemptions.update(found.id(), match.version(), command);
  }

  private Stored<RecordedExemption> find(Scope scope, String id) {
    return exemptions
        .find(new ExemptionId(id))
        .filter(found -> covers(scope, found.state().teacher()))
        .orElseThrow(() -> Problems.notFound("Освобождение", id));
  }

  private boolean covers(Scope scope, TeacherId teacher) {
    return whereabouts
        .of(teacher)
        .filter(p -> scope.covers(p.municipality(), p.organisation(), teacher.value()))
        .isPresent();
  }

  private static void notOneself(Scope scope, TeacherId teacher) {
    if (scope.viewer().is(teacher.value())) {
      throw Problems.refused(
          Reason.of("exemption.own", "Своё освобождение записывает другой представитель школы"));
    }
  }

  private Why why(Scope scope, String reason) {
    return new Why(reason, Acting.of(scope.viewer()), door.today());
  }
}
