package ru.traektoria.events.report.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import ru.traektoria.events.application.Reach;
import ru.traektoria.events.association.application.LeadingAssociations;
import ru.traektoria.events.association.model.Association;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.meeting.application.FindingMeetings;
import ru.traektoria.events.meeting.application.Sitting;
import ru.traektoria.events.meeting.model.MeetingId;
import ru.traektoria.events.meeting.model.Protocol;
import ru.traektoria.events.report.model.YearReport;
import ru.traektoria.events.report.model.YearReport.Approval;
import ru.traektoria.events.report.model.YearReport.Figures;
import ru.traektoria.events.report.model.YearReport.Words;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Отчёт года: the head writes and submits, the methodist accepts, a council approves. */
@Service
public class WritingReports {

  private final YearReports reports;
  private final LeadingAssociations associations;
  private final FindingMeetings meetings;
  private final CountingYear counting;
  private final Reach reach;
  private final Clock clock;

  WritingReports(
      YearReports reports,
      LeadingAssociations associations,
      FindingMeetings meetings,
      CountingYear counting,
      Reach reach,
      Clock clock) {
    this.reports = reports;
    this.associations = associations;
    this.meetings = meetings;
    this.counting = counting;
    this.reach = reach;
    this.clock = clock;
  }

  /**
   * A report as it stands, with its association.
   *
   * @param version 0 while nothing is written
   * @param figures those pinned, or counted now
   * @param judges whether the viewer accepts and returns
   */
  public record Account(
      Stored<Association> association,
      YearReport report,
      long version,
      Figures figures,
      boolean judges) {}

  /** One report; who leads the association reads it. */
  public Account one(AssociationId id, AcademicYear year, Scope scope) {
    Stored<Association> association = led(id, scope);
    return account(association, reports.find(association.state(), year).orElse(null), year, scope);
  }

  private Account account(
      Stored<Association> association, Stored<YearReport> known, AcademicYear year, Scope scope) {
    Association whose = association.state();
    YearReport report =
        known == null ? YearReport.blank(whose.id(), whose.place(), year) : known.state();
    Figures figures =
        report.figures() == null || !report.submitted()
            ? counting.count(association, year, scope)
            : report.figures();
    boolean judges = reach.holds(scope, whose.place());
    return new Account(association, report, known == null ? 0 : known.version(), figures, judges);
  }

  /** Reports of all associations the viewer leads, written or not. */
  public List<YearReport> all(AcademicYear year, Scope scope) {
    Map<String, YearReport> written = new HashMap<>();
    reports
        .in(scope.municipality(), year)
        .forEach(stored -> written.put(stored.state().association().value(), stored.state()));
    List<YearReport> all = new ArrayList<>();
    associations.all(scope).stream()
        .filter(stored -> associations.leads(scope, stored.state()))
        .filter(stored -> !stored.state().charter().kind().council())
        .sorted(Comparator.comparing(stored -> stored.state().charter().name()))
        .forEach(
            stored ->
                all.add(
                    written.getOrDefault(
                        stored.id(),
                        YearReport.blank(stored.state().id(), stored.state().place(), year))));
    return all;
  }

  /** Writes. */
  public void write(AssociationId id, AcademicYear year, long version, Words words, Scope scope) {
    decide(id, year, version, scope, report -> report.write(words));
  }

  /** Сдаёт. */
  public void submit(AssociationId id, AcademicYear year, long version, Scope scope) {
    Figures figures = counting.count(led(id, scope), year, scope);
    LocalDate today = LocalDate.now(clock);
    decide(id, year, version, scope, report -> report.submit(figures, today));
  }

  /** Принимает. */
  public void accept(AssociationId id, AcademicYear year, long version, Scope scope) {
    judge(id, scope);
    decide(id, year, version, scope, YearReport::accept);
  }

  /** Возвращает. */
  public void giveBack(AssociationId id, AcademicYear year, long version, String why, Scope scope) {
    judge(id, scope);
    decide(id, year, version, scope, report -> report.giveBack(why));
  }

  /** Утверждает by the signed protocol of a council. */
  public void approve(
      AssociationId id, AcademicYear year, long version, String meeting, Scope scope) {
    judge(id, scope);
    Approval approval = approval(meeting, scope);
    decide(id, year, version, scope, report -> report.approve(approval));
  }

  private Approval approval(String meeting, Scope scope) {
    if (meeting == null || meeting.isBlank()) {
      throw Problems.refused(
          Reason.at("meeting", "report.meeting", "Выберите протокол заседания совета."));
    }
    Sitting sitting = meetings.one(new MeetingId(meeting), scope);
    Protocol protocol =
        sitting
            .meeting()
            .state()
            .protocol()
            .filter(signed -> sitting.association().state().charter().kind().council())
            .orElseThrow(
                () ->
                    Problems.refused(
                        Reason.at(
                            "meeting",
                            "report.protocol",
                            "Утверждает совет, и его протокол должен быть подписан.")));
    return new Approval(
        meeting,
        sitting.association().state().charter().name(),
        protocol.number(),
        protocol.minutes().heldOn());
  }

  private void judge(AssociationId id, Scope scope) {
    reach.requireHolding(scope, associations.one(id, scope).state().place());
  }

  private Stored<Association> led(AssociationId id, Scope scope) {
    Stored<Association> association = associations.one(id, scope);
    if (!associations.leads(scope, association.state())) {
      throw Problems.forbidden("Отчёт ведёт руководитель объединения, принимает методист.");
    }
    return association;
  }

  private void decide(
      AssociationId id,
      AcademicYear year,
      long version,
      Scope scope,
      Function<YearReport, Decision<YearReport, Void>> how) {
    reports.update(led(id, scope).state(), year, version, how);
  }
}
