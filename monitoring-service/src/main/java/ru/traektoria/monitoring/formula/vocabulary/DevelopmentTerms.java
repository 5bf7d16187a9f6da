package ru.traektoria.monitoring.formula.vocabulary;

import static ru.traektoria.monitoring.formula.Population.ORGANISATIONS;
import static ru.traektoria.monitoring.formula.Population.PEOPLE;
import static ru.traektoria.monitoring.formula.Term.Parameter.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.monitoring.formula.Argument;
import ru.traektoria.monitoring.formula.Term;
import ru.traektoria.monitoring.reading.growth.Comparisons;
import ru.traektoria.monitoring.reading.growth.Findings;
import ru.traektoria.monitoring.reading.growth.Learning;
import ru.traektoria.monitoring.reading.growth.Support;
import ru.traektoria.monitoring.reading.growth.Teams;
import ru.traektoria.monitoring.reading.staff.Planning;

/** Named facts of findings, routes, courses and attestation of people. One line a fact. */
final class DevelopmentTerms {

  private static final String[] CAMPAIGNS = {"ENTRY", "INTERIM", "FINAL"};
  private static final Term.Parameter ATTESTATION = word("kind", "CATEGORY", "CONFORMITY", "ANY");

  /** People of one organisation who make a team (AMB-27). */
  private static final int TEAM = 3;

  private DevelopmentTerms() {}

  static List<Term> all() {
    return Stream.of(findings(), training(), attestation()).flatMap(List::stream).toList();
  }

  private static List<Term> findings() {
    return List.of(
        Terms.chosen("openDeficit", "есть открытый дефицит, Д(D)", area(), Findings::openDeficit),
        Terms.period(
            "campaign",
            "прошёл диагностику вида кампании",
            word("kind", CAMPAIGNS),
            Findings::campaign),
        Terms.period(
            "deficitFoundBy",
            "дефицит найден диагностикой вида кампании",
            word("kind", CAMPAIGNS),
            Findings::foundBy),
        Terms.period(
            "lessonShows",
            "наблюдатель урока увидел владение компетенцией",
            word("competence", "METHODS.ACTIVITY"),
            Findings::lessonShows),
        Terms.days("refused", "отказался от диагностики", PEOPLE, Findings::refused),
        Terms.days("unanswered", "не ответил на приглашение", PEOPLE, Findings::unanswered),
        Terms.days("lessonVisited", "урок посещён", PEOPLE, Support::lessonVisited));
  }

  private static List<Term> training() {
    return List.of(
        Terms.period(
            "markedCourse",
            "прошёл программу с признаком",
            word("mark", "ADDRESSED", "ACTIVITY_APPROACH"),
            Learning::markedCourse),
        Terms.days("routeUnderway", "реализует ИОМ", PEOPLE, Learning::routeUnderway),
        Terms.period(
            "courseRequested",
            "подал заявку на программу ДПО",
            word("kind", "ADVANCED_TRAINING", "RETRAINING", "INTERNSHIP", "OTHER", "ANY"),
            Planning::courseRequested),
        Terms.person("trainingPlanned", "в графике курсов года", Planning::trainingPlanned),
        Terms.days(
            "addressedTeam",
            "команда прошла адресную программу",
            ORGANISATIONS,
            (r, from, to) -> Teams.addressed(r, TEAM, from, to)));
  }

  private static List<Term> attestation() {
    return List.of(
        Terms.chosen(
            "attestationListed", "в списке аттестуемых года", ATTESTATION, Planning::listed),
        Terms.chosen(
            "attestationPending",
            "в списке аттестуемых, аттестацию не прошёл",
            ATTESTATION,
            Planning::attestationPending),
        Terms.person(
            "selfEducationReport",
            "сдал отчёт по теме самообразования",
            Planning::selfEducationReport));
  }

  private static Term.Parameter area() {
    List<String> words = new ArrayList<>(Comparisons.AREAS);
    words.add(Argument.Spoken.ANY);
    return Term.Parameter.word("area", words.toArray(String[]::new));
  }
}
