package ru.traektoria.monitoring.formula.vocabulary;

import static ru.traektoria.monitoring.formula.Population.ORGANISATIONS;
import static ru.traektoria.monitoring.formula.Population.PEOPLE;
import static ru.traektoria.monitoring.formula.Population.THEMES;
import static ru.traektoria.monitoring.formula.Term.Parameter.word;

import java.util.List;
import ru.traektoria.monitoring.formula.Term;
import ru.traektoria.monitoring.reading.staff.Sites;
import ru.traektoria.monitoring.reading.staff.Standing;

/** Named facts of the register: posts, titles, statuses of organisations. */
final class RegisterTerms {

  private RegisterTerms() {}

  static List<Term> all() {
    return List.of(
        Terms.sliced("methodist", "методист, старший методист", Standing::methodist),
        new Term.Flag(
            "worksAt",
            "педагог организации вида",
            PEOPLE,
            List.of(word("kind", "SCHOOL", "KINDERGARTEN", "ADDITIONAL", "OTHER")),
            true,
            (r, a) -> Standing.worksAt(r, a[0])),
        Terms.chosen("title", "звание", word("title", "METHODIST", "MENTOR"), Standing::title),
        Terms.chosen(
            "reserve",
            "в кадровом резерве",
            word("post", "HEAD", "DEPUTY", "ANY"),
            Standing::reserve),
        Terms.chosen(
            "recognised",
            "признание",
            word("kind", "METHODICAL_ACTIVE", "REGIONAL_METHODIST"),
            Standing::recognised),
        Terms.person("leader", "победитель или призёр конкурса", Standing::leader),
        new Term.Flag(
            "status",
            "статус организации",
            ORGANISATIONS,
            List.of(
                word(
                    "status",
                    "LOW_RESULTS",
                    "REFERENCE",
                    "BASE",
                    "INNOVATIVE",
                    "INTERNSHIP_SITE",
                    "DIGITAL_ENVIRONMENT",
                    "METHODICAL_CENTRE")),
            false,
            (r, a) -> Sites.status(r, a[0])),
        new Term.Measure(
            "internshipSites",
            "стажировочных площадок",
            ORGANISATIONS,
            List.of(),
            1,
            (r, a) -> Sites.internshipSites(r)),
        Terms.flag("themeOpen", "тема действующей площадки", THEMES, Sites::themesInSlice));
  }
}
