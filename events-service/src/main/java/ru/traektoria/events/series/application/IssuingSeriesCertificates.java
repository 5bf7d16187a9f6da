package ru.traektoria.events.series.application;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import ru.traektoria.events.activity.model.Enrolment.Role;
import ru.traektoria.events.certificate.application.CertificateNumbers;
import ru.traektoria.events.certificate.application.Certificates;
import ru.traektoria.events.certificate.application.FindingCertificates;
import ru.traektoria.events.certificate.model.Certificate;
import ru.traektoria.events.certificate.model.Certificate.Deed;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.events.series.application.CountingTurnout.Line;
import ru.traektoria.events.series.application.CountingTurnout.Sheet;
import ru.traektoria.events.series.model.DeservingRule;
import ru.traektoria.events.series.model.Series;
import ru.traektoria.events.series.model.SeriesId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Выдаёт сертификаты серии to those who attended the share that its holder has set. */
@Service
public class IssuingSeriesCertificates {

  private final FindingSeries finding;
  private final CountingTurnout counting;
  private final FindingCertificates known;
  private final Certificates certificates;
  private final CertificateNumbers numbers;
  private final Clock clock;

  IssuingSeriesCertificates(
      FindingSeries finding,
      CountingTurnout counting,
      FindingCertificates known,
      Certificates certificates,
      CertificateNumbers numbers,
      Clock clock) {
    this.finding = finding;
    this.counting = counting;
    this.known = known;
    this.certificates = certificates;
    this.numbers = numbers;
    this.clock = clock;
  }

  /** The participation of a person in a series as a whole. */
  public static String participation(SeriesId series, TeacherId who) {
    return Ids.derived("series-participation", series.value(), who.value());
  }

  /** Everything issued for a series that the viewer holds. */
  public List<Stored<Certificate>> of(SeriesId id, Scope scope) {
    finding.held(id, scope);
    return issued(counting.sheet(id), id);
  }

  private List<Stored<Certificate>> issued(Sheet sheet, SeriesId id) {
    return known.editions(
        sheet.lines().stream().map(line -> participation(id, line.who())).toList());
  }

  /** How many would get one now. */
  public int due(Series series) {
    return DeservingRule.against(series).isEmpty()
        ? due(series, counting.sheet(series.id()), null).size()
        : 0;
  }

  /** Issues to everybody who deserves it and has none; a repeat issues nothing. */
  public int issue(SeriesId id, Scope scope) {
    return issue(finding.held(id, scope), null);
  }

  /** Issues one again to one person whose certificate was annulled. */
  public void issueAgain(SeriesId id, TeacherId who, Scope scope) {
    if (issue(finding.held(id, scope), who) == 0) {
      throw Problems.refused(
          Reason.of(
              "certificate.not-due",
              "Выдать нечего: занятий посещено мало или сертификат действует."));
    }
  }

  private int issue(Series series, TeacherId again) {
    List<Reason> reasons = DeservingRule.against(series);
    if (!reasons.isEmpty()) {
      throw Problems.refused(reasons);
    }
    Sheet sheet = counting.sheet(series.id());
    List<Line> due = due(series, sheet, again);
    if (due.isEmpty()) {
      return 0;
    }
    LocalDate today = LocalDate.now(clock);
    AcademicYear year = AcademicYear.of(today);
    long number = numbers.take(series.place().municipality().value(), year, due.size());
    Map<String, List<Certificate>> before = before(sheet, series.id());
    List<Certificate> papers = new ArrayList<>();
    for (Line line : due) {
      String participation = participation(series.id(), line.who());
      int edition = before.getOrDefault(participation, List.of()).size() + 1;
      papers.add(
          new Certificate(
              known.codes().of(participation, edition),
              "%s-%05d".formatted(year.label(), number + papers.size()),
              line.who(),
              Role.PARTICIPANT,
              series.place(),
              deed(series, participation, line),
              today,
              null));
    }
    return certificates.createAll(papers);
  }

  private static Deed deed(Series series, String participation, Line line) {
    BigDecimal hours = line.tally().hours();
    return new Deed(
        series.id().value(),
        participation,
        series.terms().title(),
        null,
        series.terms().from(),
        series.terms().to(),
        hours.signum() == 0 ? null : hours,
        "");
  }

  private List<Line> due(Series series, Sheet sheet, TeacherId again) {
    Map<String, List<Certificate>> before = before(sheet, series.id());
    return sheet.lines().stream()
        .filter(
            line -> {
              List<Certificate> all =
                  before.getOrDefault(participation(series.id(), line.who()), List.of());
              Optional<Certificate> last =
                  all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
              return again == null
                  ? DeservingRule.due(series, line.tally(), last)
                  : line.who().equals(again) && DeservingRule.dueAgain(series, line.tally(), last);
            })
        .toList();
  }

  private Map<String, List<Certificate>> before(Sheet sheet, SeriesId id) {
    Map<String, List<Certificate>> before = new HashMap<>();
    issued(sheet, id)
        .forEach(
            stored ->
                before
                    .computeIfAbsent(
                        stored.state().deed().participation(), key -> new ArrayList<>())
                    .add(stored.state()));
    return before;
  }
}
