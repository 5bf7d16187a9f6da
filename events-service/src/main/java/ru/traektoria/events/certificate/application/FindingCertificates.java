package ru.traektoria.events.certificate.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import ru.traektoria.events.activity.application.FindingActivities;
import ru.traektoria.events.activity.application.Holding;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.certificate.model.Certificate;
import ru.traektoria.events.certificate.model.CertificateCode;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Looking at certificates: one's own, those of an activity one holds, any by its code. */
@Service
public class FindingCertificates {

  private static final int MOST_EDITIONS = 20;

  private final Certificates certificates;
  private final CertificateCodes codes;
  private final FindingActivities activities;
  private final Holding holding;
  private final List<CertificateSource> sources;

  FindingCertificates(
      Certificates certificates,
      CertificateCodes codes,
      FindingActivities activities,
      Holding holding,
      List<CertificateSource> sources) {
    this.certificates = certificates;
    this.codes = codes;
    this.activities = activities;
    this.holding = holding;
    this.sources = sources;
  }

  /** Public check: whatever the code opens; says nothing about codes that were never issued. */
  public Optional<Certificate> check(String typed) {
    CertificateCode code = CertificateCode.typed(typed);
    return code.value().length() == CertificateCode.LENGTH
        ? certificates.find(code).map(Stored::state)
        : Optional.empty();
  }

  /** One's own certificates, the newest first. */
  public List<Certificate> mine(Scope scope) {
    String me = scope.viewer().teacherId().orElse("-");
    return certificates.of(new TeacherId(me)).stream()
        .map(Stored::state)
        .sorted(
            Comparator.comparing((Certificate known) -> known.deed().to())
                .reversed()
                .thenComparing(Certificate::number))
        .toList();
  }

  /** A certificate that is the viewer's own, or of an activity the viewer holds; else 404. */
  public Stored<Certificate> one(String typed, Scope scope) {
    return certificates
        .find(CertificateCode.typed(typed))
        .filter(known -> within(known.state(), scope))
        .orElseThrow(() -> Problems.notFound("Сертификат", typed));
  }

  private boolean within(Certificate certificate, Scope scope) {
    return scope.viewer().is(certificate.teacher().value())
        || elsewhere(certificate.deed().source(), scope)
        || holding.held(scope, new ActivityId(certificate.deed().source())).isPresent();
  }

  /** Answers whether it was issued for something else than an activity that the viewer holds. */
  boolean elsewhere(String source, Scope scope) {
    return sources.stream().anyMatch(other -> other.held(source, scope));
  }

  /** Everything issued for an activity that the viewer holds. */
  public List<Stored<Certificate>> of(ActivityId id, Scope scope) {
    holding.require(scope, id);
    return editions(activities.one(id, scope).state());
  }

  /** Certificates by participation, the oldest first. */
  Map<String, List<Certificate>> byParticipation(Activity activity) {
    Map<String, List<Certificate>> known = new LinkedHashMap<>();
    for (Stored<Certificate> stored : editions(activity)) {
      known
          .computeIfAbsent(stored.state().deed().participation(), id -> new ArrayList<>())
          .add(stored.state());
    }
    return known;
  }

  /** Codes are computed, so certificates are found by their ids, edition after edition. */
  private List<Stored<Certificate>> editions(Activity activity) {
    return editions(
        activity.enrolments().confirmed().stream().map(one -> one.id().value()).toList());
  }

  /** Everything issued for these participations, first editions first. */
  public List<Stored<Certificate>> editions(List<String> participations) {
    List<String> asked = participations;
    List<Stored<Certificate>> all = new ArrayList<>();
    for (int edition = 1; edition <= MOST_EDITIONS && !asked.isEmpty(); edition++) {
      int now = edition;
      List<Stored<Certificate>> found =
          certificates.findAll(asked.stream().map(id -> codes.of(id, now)).toList());
      all.addAll(found);
      asked = found.stream().map(stored -> stored.state().deed().participation()).toList();
    }
    return all;
  }

  /** The last certificate of one participation. */
  public Optional<Certificate> lastOf(String participation) {
    Optional<Certificate> last = Optional.empty();
    for (int edition = 1; edition <= MOST_EDITIONS; edition++) {
      Optional<Stored<Certificate>> next = certificates.find(codes.of(participation, edition));
      if (next.isEmpty()) {
        break;
      }
      last = next.map(Stored::state);
    }
    return last;
  }

  /** The codes of certificates. */
  public CertificateCodes codes() {
    return codes;
  }
}
