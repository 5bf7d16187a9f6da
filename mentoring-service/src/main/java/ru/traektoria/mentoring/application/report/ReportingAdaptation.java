package ru.traektoria.mentoring.application.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import ru.traektoria.mentoring.application.community.Gatherings;
import ru.traektoria.mentoring.application.matching.FindingUnmentored;
import ru.traektoria.mentoring.application.matching.FindingUnmentored.YoungSpecialist;
import ru.traektoria.mentoring.application.pair.FindingPairs;
import ru.traektoria.mentoring.application.paper.Papers;
import ru.traektoria.mentoring.application.plan.SupportPlans;
import ru.traektoria.mentoring.application.report.IndicatorValues.Indicator;
import ru.traektoria.mentoring.model.Closing.Outcome;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.model.community.Gathering;
import ru.traektoria.mentoring.model.paper.Paper;
import ru.traektoria.mentoring.model.plan.SupportPlan;
import ru.traektoria.mentoring.model.staff.Place;
import ru.traektoria.mentoring.model.staff.Place.MunicipalityId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Scope;

/** Gathers the report on the adaptation of young teachers: indicators, pairs, plan, meetings. */
@Service
public class ReportingAdaptation {

  /**
   * The report, without names.
   *
   * @param counts what is counted → how many, in order
   * @param outcomes of what was completed this year
   * @param plan of the municipality, {@code null} if there is none
   * @param programme in force, {@code null} if there is none
   */
  public record Report(
      AcademicYear year,
      List<Indicator> indicators,
      Map<String, Long> counts,
      Map<Outcome, Long> outcomes,
      SupportPlan plan,
      Paper.Version programme,
      List<Gathering> gatherings) {}

  private final IndicatorValues indicators;
  private final FindingPairs pairs;
  private final FindingUnmentored young;
  private final SupportPlans plans;
  private final Papers papers;
  private final Gatherings gatherings;
  private final Clock clock;

  ReportingAdaptation(
      IndicatorValues indicators,
      FindingPairs pairs,
      FindingUnmentored young,
      SupportPlans plans,
      Papers papers,
      Gatherings gatherings,
      Clock clock) {
    this.indicators = indicators;
    this.pairs = pairs;
    this.young = young;
    this.plans = plans;
    this.papers = papers;
    this.gatherings = gatherings;
    this.clock = clock;
  }

  /** The report of the open year of the viewer's municipality. */
  public Report of(Scope scope) {
    LocalDate today = LocalDate.now(clock);
    AcademicYear year = AcademicYear.of(today);
    String municipality = scope.viewer().municipality().orElse("");
    Place town = new Place(new MunicipalityId(municipality), null);
    List<MentoringPair> all = pairs.all(scope).stream().map(Stored::state).toList();
    return new Report(
        year,
        indicators.of(municipality, year.toString()),
        counts(all, young.youngSpecialists(scope), year),
        outcomes(all, year),
        plans.find(town, year.toString()).map(Stored::state).orElse(null),
        papers.of(municipality, Paper.Kind.PROGRAMME).current().orElse(null),
        held(municipality, year));
  }

  private List<Gathering> held(String municipality, AcademicYear year) {
    return gatherings.schoolFrom(municipality, year.first()).stream()
        .filter(Gathering::held)
        .toList();
  }

  private static Map<String, Long> counts(
      List<MentoringPair> all, List<YoungSpecialist> young, AcademicYear year) {
    List<MentoringPair> active =
        all.stream().filter(pair -> pair.status() == Status.ACTIVE).toList();
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("Молодых специалистов работает", (long) young.size());
    counts.put("из них с наставником", young.stream().filter(one -> !one.unmentored()).count());
    counts.put("Действующих пар", (long) active.size());
    counts.put("Наставников", people(active.stream().map(pair -> pair.terms().mentors())));
    counts.put("Встреч, уроков и консультаций за год", sessions(all, year));
    counts.put("Оценок адаптации за год", assessments(all, year));
    return counts;
  }

  private static long people(java.util.stream.Stream<? extends List<?>> sides) {
    return sides.flatMap(List::stream).distinct().count();
  }

  private static long sessions(List<MentoringPair> all, AcademicYear year) {
    return all.stream()
        .flatMap(pair -> pair.sessions().stream())
        .filter(one -> !one.heldOn().isBefore(year.first()))
        .count();
  }

  private static long assessments(List<MentoringPair> all, AcademicYear year) {
    return all.stream()
        .flatMap(pair -> pair.assessments().stream())
        .filter(one -> !one.on().isBefore(year.first()))
        .count();
  }

  private static Map<Outcome, Long> outcomes(List<MentoringPair> all, AcademicYear year) {
    List<Outcome> reached = new ArrayList<>();
    all.stream()
        .map(MentoringPair::closing)
        .filter(closing -> closing != null && !closing.on().isBefore(year.first()))
        .flatMap(closing -> Optional.ofNullable(closing.outcome()).stream())
        .forEach(reached::add);
    return reached.stream().collect(Collectors.groupingBy(one -> one, Collectors.counting()));
  }
}
