package ru.traektoria.monitoring.formula.vocabulary;

import static ru.traektoria.monitoring.formula.Population.PEOPLE;
import static ru.traektoria.monitoring.formula.Term.Parameter.day;
import static ru.traektoria.monitoring.formula.Term.Parameter.word;

import java.util.List;
import java.util.function.IntFunction;
import ru.traektoria.monitoring.formula.Term;
import ru.traektoria.monitoring.reading.growth.Comparisons;
import ru.traektoria.monitoring.reading.growth.Particulars;
import ru.traektoria.monitoring.reading.staff.Age;

/** Named facts by which numerators are divided into details, and what the map of staffing asks. */
final class DetailTerms {

  /** How far the map of staffing looks ahead: three years. */
  private static final int AHEAD = 36;

  private DetailTerms() {}

  static List<Term> all(IntFunction<int[]> pensionAge) {
    return List.of(
        Terms.person(
            "pensionAgeSoon",
            "достигнет пенсионного возраста за три года",
            r -> Age.pensionersSoon(r, pensionAge, AHEAD)),
        Terms.sliced(
            "assignmentEnds",
            "срок назначения кончается за три года",
            r -> Particulars.assignmentEnds(r, AHEAD)),
        new Term.Flag(
            "employedAs",
            "работает по виду занятости",
            PEOPLE,
            List.of(word("employment", "MAIN", "INTERNAL_PART_TIME", "EXTERNAL_PART_TIME")),
            true,
            (r, a) -> Particulars.employedAs(r, a[0])),
        new Term.Flag(
            "diagnosedArea",
            "прошёл диагностику области",
            PEOPLE,
            List.of(
                word("site", "MUNICIPAL", "SCHOOL", "CNPPM", "ANY"),
                word("area", Comparisons.AREAS.toArray(String[]::new)),
                day("from"),
                day("to")),
            false,
            (r, a) -> Particulars.diagnosedArea(r, a[0], a[1], a[2], a[3])),
        Terms.period(
            "mentoringForm",
            "участвует в наставничестве формы",
            word("form", "TRADITIONAL", "REVERSE", "GROUP", "TUTOR", "SITUATIONAL"),
            Particulars::mentoringForm));
  }
}
