package ru.traektoria.monitoring.formula.vocabulary;

import static ru.traektoria.monitoring.formula.Population.COMMUNITIES;
import static ru.traektoria.monitoring.formula.Population.PAIRS;
import static ru.traektoria.monitoring.formula.Population.PEOPLE;
import static ru.traektoria.monitoring.formula.Term.Parameter.word;

import java.util.List;
import java.util.Set;
import ru.traektoria.monitoring.formula.Term;
import ru.traektoria.monitoring.reading.growth.Pairs;
import ru.traektoria.monitoring.reading.growth.Support;

/** Named facts of mentoring: people, pairs, and what a document founds. */
final class MentoringTerms {

  private MentoringTerms() {}

  static List<Term> all() {
    return List.of(
        Terms.days("tutor", "тьютор маршрута", PEOPLE, Support::tutor),
        Terms.days("mutualVisit", "взаимное посещение урока в паре", PEOPLE, Support::mutualVisit),
        Terms.days("pairCompleted", "наставничество завершено", PAIRS, Pairs::completed),
        Terms.days("pairEndedEarly", "прекращено досрочно", PAIRS, Pairs::endedEarly),
        Terms.choice(
            "pairOutcome",
            "исход адаптации",
            PAIRS,
            Set.of("ADAPTED", "PARTLY_ADAPTED", "NOT_ADAPTED"),
            Pairs::outcomes),
        Terms.choice(
            "pairForm",
            "форма наставничества",
            PAIRS,
            Set.of("TRADITIONAL", "REVERSE", "GROUP", "TUTOR", "SITUATIONAL"),
            Pairs::forms),
        new Term.Flag(
            "founded",
            "создано документом",
            COMMUNITIES,
            List.of(word("kind", "MENTORING_SCHOOL", "MENTORS_CLUB")),
            false,
            (r, a) -> Pairs.founded(r, a[0])));
  }
}
