package ru.traektoria.events.association.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import ru.traektoria.events.application.Reach;
import ru.traektoria.events.association.model.Association;
import ru.traektoria.events.association.model.Association.Charter;
import ru.traektoria.events.association.model.AssociationEvent;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;

/** Объединения: found, rename, admit, release, appoint the head. */
@Service
public class LeadingAssociations {

  private final Associations associations;
  private final Reach reach;

  LeadingAssociations(Associations associations, Reach reach) {
    this.associations = associations;
    this.reach = reach;
  }

  /** Associations the viewer may see. */
  public List<Stored<Association>> all(Scope scope) {
    Optional<String> municipality =
        scope.unlimited() ? Optional.empty() : scope.viewer().municipality().or(() -> NOWHERE);
    return associations.in(municipality).stream()
        .filter(stored -> reach.sees(scope, stored.state().place()))
        .toList();
  }

  private static final Optional<String> NOWHERE = Optional.of("-");

  /** One association; 404 if it is not the viewer's to see. */
  public Stored<Association> one(AssociationId id, Scope scope) {
    return associations
        .find(id)
        .filter(stored -> reach.sees(scope, stored.state().place()))
        .orElseThrow(() -> Problems.notFound("Объединение", id.value()));
  }

  /** Founds one of the viewer's municipality or organisation. */
  public Stored<Association> found(
      CreationKey key, String organisation, Charter charter, Scope scope) {
    AssociationId id = new AssociationId(key.id());
    return associations.create(
        id, key.requestHash(), Association.found(id, reach.placeFor(scope, organisation), charter));
  }

  /** Changes name, kind or subject. */
  public Stored<Association> rename(AssociationId id, long version, Charter charter, Scope scope) {
    return decide(id, version, scope, association -> association.rename(charter));
  }

  /** Принимает. */
  public Stored<Association> admit(
      AssociationId id, long version, TeacherId who, LocalDate from, Scope scope) {
    reach.placeOf(who, scope);
    return decide(id, version, scope, association -> association.admit(who, from));
  }

  /** Назначает руководителя: not the head, but who holds the association. */
  public Stored<Association> appoint(
      AssociationId id, long version, TeacherId who, LocalDate from, String order, Scope scope) {
    reach.placeOf(who, scope);
    reach.requireHolding(scope, one(id, scope).state().place());
    return decide(id, version, scope, association -> association.appointHead(who, from, order));
  }

  /** Исключает. */
  public Stored<Association> release(
      AssociationId id, long version, TeacherId who, LocalDate last, Scope scope) {
    return decide(id, version, scope, association -> association.release(who, last));
  }

  /** The methodist, the school whose ШМО it is, and the head lead it. */
  public boolean leads(Scope scope, Association association) {
    boolean head =
        association
            .head()
            .filter(membership -> scope.viewer().is(membership.teacher().value()))
            .isPresent();
    return reach.holds(scope, association.place()) || scope.owned() && head;
  }

  /** The same by its id; one that is gone is led by nobody. */
  public boolean leads(Scope scope, AssociationId id) {
    return associations.find(id).filter(stored -> leads(scope, stored.state())).isPresent();
  }

  /** Answers whether the viewer may know of it. */
  public boolean sees(Scope scope, AssociationId id) {
    return associations
        .find(id)
        .filter(stored -> reach.sees(scope, stored.state().place()))
        .isPresent();
  }

  private Stored<Association> decide(
      AssociationId id,
      long version,
      Scope scope,
      Function<Association, Decision<Association, AssociationEvent>> how) {
    Association known = one(id, scope).state();
    if (!leads(scope, known)) {
      reach.requireHolding(scope, known.place());
    }
    return associations.update(id, version, how);
  }
}
