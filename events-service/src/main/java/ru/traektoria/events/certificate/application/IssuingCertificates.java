package ru.traektoria.events.certificate.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Service;
import ru.traektoria.events.activity.application.FindingActivities;
import ru.traektoria.events.activity.application.Holding;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.activity.model.Enrolment;
import ru.traektoria.events.certificate.model.Certificate;
import ru.traektoria.events.certificate.model.Certificate.Deed;
import ru.traektoria.events.certificate.model.IssuingRule;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Выдаёт сертификаты: to all who were there at once, or again to one of them. */
@Service
public class IssuingCertificates {

  private final Certificates certificates;
  private final FindingCertificates finding;
  private final CertificateNumbers numbers;
  private final FindingActivities activities;
  private final Holding holding;
  private final Clock clock;

  IssuingCertificates(
      Certificates certificates,
      FindingCertificates finding,
      CertificateNumbers numbers,
      FindingActivities activities,
      Holding holding,
      Clock clock) {
    this.certificates = certificates;
    this.finding = finding;
    this.numbers = numbers;
    this.activities = activities;
    this.holding = holding;
    this.clock = clock;
  }

  /** Issues to everybody whose turn it is; answers how many were new. A repeat issues nothing. */
  public int issue(ActivityId id, Scope scope) {
    return issue(id, scope, IssuingRule::due);
  }

  /** Выдаёт заново: to one person whose certificate was annulled by mistake. */
  public int issueAgain(ActivityId id, TeacherId teacher, Scope scope) {
    int fresh =
        issue(
            id,
            scope,
            (enrolment, last) ->
                enrolment.teacher().equals(teacher) && IssuingRule.dueAgain(enrolment, last));
    if (fresh == 0) {
      throw Problems.refused(
          Reason.of(
              "certificate.not-due", "Выдать нечего: педагог не был или сертификат действует."));
    }
    return fresh;
  }

  /** How many would get one now. */
  public int due(Activity activity) {
    return IssuingRule.against(activity).isEmpty()
        ? due(activity, finding.byParticipation(activity), IssuingRule::due).size()
        : 0;
  }

  private static List<Enrolment> due(
      Activity activity,
      Map<String, List<Certificate>> known,
      BiPredicate<Enrolment, Optional<Certificate>> whose) {
    return activity.enrolments().value().stream()
        .filter(one -> whose.test(one, last(known.get(one.id().value()))))
        .toList();
  }

  private int issue(
      ActivityId id, Scope scope, BiPredicate<Enrolment, Optional<Certificate>> whose) {
    holding.require(scope, id);
    Activity activity = activities.one(id, scope).state();
    List<Reason> reasons = IssuingRule.against(activity);
    if (!reasons.isEmpty()) {
      throw Problems.refused(reasons);
    }
    Map<String, List<Certificate>> known = finding.byParticipation(activity);
    List<Enrolment> due = due(activity, known, whose);
    return due.isEmpty() ? 0 : certificates.createAll(papers(activity, due, known));
  }

  private List<Certificate> papers(
      Activity activity, List<Enrolment> due, Map<String, List<Certificate>> known) {
    LocalDate today = LocalDate.now(clock);
    AcademicYear year = AcademicYear.of(today);
    long number = numbers.take(activity.place().municipality().value(), year, due.size());
    List<Certificate> papers = new ArrayList<>();
    for (Enrolment one : due) {
      int edition = known.getOrDefault(one.id().value(), List.of()).size() + 1;
      papers.add(
          new Certificate(
              finding.codes().of(one.id().value(), edition),
              "%s-%05d".formatted(year.label(), number + papers.size()),
              one.teacher(),
              one.role(),
              activity.place(),
              deed(activity, one),
              today,
              null));
    }
    return papers;
  }

  private static Deed deed(Activity activity, Enrolment one) {
    return new Deed(
        activity.id().value(),
        one.id().value(),
        activity.description().title(),
        activity.description().kind(),
        activity.heldOn(),
        activity.heldOn(),
        activity.description().when().hours(),
        activity.description().organiser());
  }

  private static Optional<Certificate> last(List<Certificate> known) {
    return known == null ? Optional.empty() : Optional.of(known.get(known.size() - 1));
  }

  /** Аннулирует: who holds the activity, with a reason. */
  public Stored<Certificate> revoke(String code, long version, String reason, Scope scope) {
    Certificate known = finding.one(code, scope).state();
    if (!finding.elsewhere(known.deed().source(), scope)) {
      holding.require(scope, new ActivityId(known.deed().source()));
    }
    return certificates.update(
        known.code(), version, certificate -> certificate.revoke(reason, LocalDate.now(clock)));
  }
}
