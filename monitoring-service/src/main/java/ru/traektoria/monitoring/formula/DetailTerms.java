package ru.traektoria.monitoring.formula;

import static ru.traektoria.monitoring.formula.Population.PEOPLE;
import static ru.traektoria.monitoring.formula.Term.Parameter.day;
import static ru.traektoria.monitoring.formula.Term.Parameter.word;

import java.util.List;
import ru.traektoria.monitoring.reading.Comparisons;
import ru.traektoria.monitoring.reading.Particulars;

/** Named facts by which numerators are divided into details. */
final class DetailTerms {

  private DetailTerms() {}

  static List<Term> all() {
    return List.of(
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
