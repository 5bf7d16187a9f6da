package ru.traektoria.monitoring.formula.vocabulary;

import static ru.traektoria.monitoring.formula.Population.ANSWERS;
import static ru.traektoria.monitoring.formula.Population.AREAS;
import static ru.traektoria.monitoring.formula.Population.COURSES;
import static ru.traektoria.monitoring.formula.Population.DEFICITS;
import static ru.traektoria.monitoring.formula.Population.DIAGNOSES;
import static ru.traektoria.monitoring.formula.Population.SCREENED;
import static ru.traektoria.monitoring.formula.Term.Parameter.word;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import ru.traektoria.monitoring.formula.Term;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.growth.Comparisons;
import ru.traektoria.monitoring.reading.growth.Diagnoses;
import ru.traektoria.monitoring.reading.growth.Findings;
import ru.traektoria.monitoring.reading.growth.Satisfaction;
import ru.traektoria.monitoring.reading.growth.Screenings;

/**
 * Named facts of what is counted besides people: deficits, compared areas, answers, diagnostics.
 */
final class DiagnosticTerms {

  private static final Set<String> CAMPAIGNS = Set.of("ENTRY", "INTERIM", "FINAL");
  private static final Set<String> SITES = Set.of("MUNICIPAL", "SCHOOL", "CNPPM");
  private static final Set<String> KINDS =
      Set.of("ADVANCED_TRAINING", "RETRAINING", "INTERNSHIP", "OTHER");

  private DiagnosticTerms() {}

  static List<Term> all() {
    return Stream.of(deficits(), comparisons(), times()).flatMap(List::stream).toList();
  }

  private static List<Term> deficits() {
    return List.of(
        Terms.days("deficitInWork", "дефицит был открыт", DEFICITS, Findings::inWork),
        Terms.days("deficitResolved", "дефицит устранён", DEFICITS, Findings::resolved),
        Terms.choice(
            "deficitArea",
            "область дефицита",
            DEFICITS,
            Set.copyOf(Comparisons.AREAS),
            Findings::areas),
        Terms.choice(
            "deficitSeverity",
            "выраженность дефицита",
            DEFICITS,
            Set.of("MEDIUM", "HIGH"),
            Findings::severities));
  }

  private static List<Term> comparisons() {
    return List.of(
        Terms.flag(
            "assessedAgain", "область оценена и на выходе", AREAS, Comparisons::assessedAgain),
        Terms.flag("improved", "уровень на выходе выше", AREAS, Comparisons::improved),
        new Term.Flag(
            "area",
            "область компетенций",
            AREAS,
            List.of(word("area", Comparisons.AREAS.toArray(String[]::new))),
            false,
            (r, a) -> Comparisons.ofArea(r, a[0])),
        level("levelBefore", "уровень на входе, 0–3", 1, Comparisons::before),
        level("levelAfter", "уровень на выходе, 0–3", 1, Comparisons::after),
        level("levelGain", "рост уровня", 100, Comparisons::gain),
        Terms.flag("answered", "ответ на анкету года", ANSWERS, Satisfaction::ofYear),
        Terms.flag("satisfied", "общая оценка 4 или 5", ANSWERS, Satisfaction::satisfied),
        Terms.flag("screenedThisYear", "скрининг года", SCREENED, Screenings::ofYear),
        Terms.flag("highRisk", "высокий риск хотя бы по шкале", SCREENED, Screenings::highRisk));
  }

  private static List<Term> times() {
    return List.of(
        Terms.days("diagnosisDone", "диагностика пройдена", DIAGNOSES, Diagnoses::completed),
        Terms.choice(
            "initiator",
            "по чьей инициативе",
            DIAGNOSES,
            Set.of("MUNICIPALITY", "SCHOOL", "TEACHER", "CNPPM"),
            Diagnoses::initiators),
        Terms.choice("site", "площадка", DIAGNOSES, SITES, Diagnoses::sites),
        Terms.choice("campaignKind", "вид кампании", DIAGNOSES, CAMPAIGNS, Diagnoses::campaigns),
        Terms.days("courseDocument", "получен документ", COURSES, Diagnoses::documented),
        Terms.choice("courseKind", "вид курса", COURSES, KINDS, Diagnoses::courseKinds),
        new Term.Measure(
            "courseHours", "часов", COURSES, List.of(), 100, (r, a) -> Diagnoses.courseHours(r)));
  }

  private static Term level(
      String name, String label, int scale, Function<Reading, int[]> reading) {
    return new Term.Measure(name, label, AREAS, List.of(), scale, (r, a) -> reading.apply(r));
  }
}
