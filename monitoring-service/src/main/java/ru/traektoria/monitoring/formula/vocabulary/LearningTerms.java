package ru.traektoria.monitoring.formula.vocabulary;

import static ru.traektoria.monitoring.formula.Population.ORGANISATIONS;
import static ru.traektoria.monitoring.formula.Population.PEOPLE;
import static ru.traektoria.monitoring.formula.Term.Parameter.word;

import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.monitoring.formula.Term;
import ru.traektoria.monitoring.reading.growth.Learning;
import ru.traektoria.monitoring.reading.growth.Support;

/** Named facts of diagnostics, routes, courses and support that a person had. One line a fact. */
final class LearningTerms {

  private static final Term.Parameter AUTHOR = word("author", "MUNICIPALITY", "CNPPM", "ANY");

  private LearningTerms() {}

  static List<Term> all() {
    return Stream.of(learning(), support()).flatMap(List::stream).toList();
  }

  private static List<Term> learning() {
    return List.of(
        Terms.period(
            "diagnosed",
            "прошёл диагностику",
            word("site", "MUNICIPAL", "SCHOOL", "CNPPM", "ANY"),
            Learning::diagnosed),
        Terms.period(
            "routeCompleted", "выполнил ИОМ по дефицитам", AUTHOR, Learning::routeCompleted),
        Terms.period("routeInForce", "имеет утверждённый ИОМ", AUTHOR, Learning::routeInForce),
        Terms.period(
            "course",
            "прошёл программу ДПО",
            word("kind", "ADVANCED_TRAINING", "RETRAINING", "INTERNSHIP", "OTHER", "ANY"),
            Learning::course),
        Terms.period(
            "competenceAssessed",
            "прошёл оценку компетенций при курсах",
            word("kind", "SUBJECT_AND_METHODS"),
            Learning::competenceAssessed),
        Terms.priority(
            "priorityCourse", "прошёл курсы приоритетной программы", Learning::priorityCourse),
        Terms.priority(
            "priorityInternship",
            "был на стажировке приоритетной программы",
            Learning::priorityInternship),
        Terms.days("onLeave", "весь период в отпуске", PEOPLE, Learning::onLeave));
  }

  private static List<Term> support() {
    return List.of(
        Terms.days(
            "municipalEvent", "участие в муниципальном проекте", PEOPLE, Support::municipalEvent),
        Terms.days(
            "associationMeeting", "заседание объединения", PEOPLE, Support::associationMeeting),
        Terms.period(
            "mentoring",
            "участвует в наставничестве",
            word("role", "MENTOR", "MENTEE", "ANY"),
            Support::mentoring),
        Terms.days(
            "activePairs",
            "есть активное наставничество",
            ORGANISATIONS,
            Support::organisationsWithPairs));
  }
}
