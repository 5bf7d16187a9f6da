package ru.traektoria.route.application.attestation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.traektoria.route.model.attestation.AttestationKind;
import ru.traektoria.route.model.attestation.CategoryRequest;
import ru.traektoria.route.model.attestation.Conformity;
import ru.traektoria.route.model.attestation.ListOutcome.Decided;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * What commissions decided of everybody: recorded here, or known to the staff register, so that a
 * category whose order came in with a staff file counts too.
 */
@Component
public class AttestationDecisions {

  private final CategoryRequests requests;
  private final Conformities conformities;
  private final AttestationFacts facts;

  AttestationDecisions(
      CategoryRequests requests, Conformities conformities, AttestationFacts facts) {
    this.requests = requests;
    this.conformities = conformities;
    this.facts = facts;
  }

  /** A snapshot of all decisions. */
  public record Known(Map<String, List<Decided>> all) {

    /** Those of a teacher and a kind, in no order. */
    public List<Decided> of(TeacherId teacher, AttestationKind kind) {
      return all.getOrDefault(key(teacher, kind), List.of());
    }

    private void add(TeacherId teacher, AttestationKind kind, Decided one) {
      all.computeIfAbsent(key(teacher, kind), k -> new ArrayList<>()).add(one);
    }

    private static String key(TeacherId teacher, AttestationKind kind) {
      return kind + " " + teacher.value();
    }
  }

  public Known all() {
    Known known = new Known(new HashMap<>());
    requests.all().forEach(request -> add(known, request));
    conformities.all().forEach(one -> add(known, one));
    facts
        .all()
        .values()
        .forEach(
            one -> {
              one.categories()
                  .forEach(c -> known.add(one.teacher(), AttestationKind.CATEGORY, yes(c)));
              one.conformities().stream()
                  .filter(span -> span.from() != null)
                  .map(span -> new Decided(true, span.from()))
                  .forEach(d -> known.add(one.teacher(), AttestationKind.CONFORMITY, d));
            });
    return known;
  }

  private static Decided yes(AttestationFacts.Held held) {
    return new Decided(true, held.awardedOn());
  }

  private static void add(Known known, CategoryRequest request) {
    boolean awarded = request.state() == CategoryRequest.State.AWARDED;
    if (awarded || request.state() == CategoryRequest.State.REFUSED) {
      known.add(
          request.teacher(),
          AttestationKind.CATEGORY,
          new Decided(awarded, request.outcome().on()));
    }
  }

  private static void add(Known known, Conformity one) {
    boolean conforms = one.state() == Conformity.State.CONFORMS;
    if (conforms || one.state() == Conformity.State.DOES_NOT_CONFORM) {
      known.add(
          one.teacher(), AttestationKind.CONFORMITY, new Decided(conforms, one.protocol().on()));
    }
  }
}
