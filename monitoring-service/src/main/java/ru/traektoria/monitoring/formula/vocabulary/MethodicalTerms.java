package ru.traektoria.monitoring.formula.vocabulary;

import static ru.traektoria.monitoring.formula.Population.ORGANISATIONS;
import static ru.traektoria.monitoring.formula.Population.PEOPLE;
import static ru.traektoria.monitoring.formula.Term.Parameter.word;

import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.monitoring.formula.Term;
import ru.traektoria.monitoring.reading.methodical.Associations;
import ru.traektoria.monitoring.reading.methodical.Attendance;
import ru.traektoria.monitoring.reading.methodical.Bank;
import ru.traektoria.monitoring.reading.methodical.Outreach;

/** Named facts of methodical work: what people and organisations took part in. */
final class MethodicalTerms {

  private static final String[] ASSOCIATION_KINDS = {
    "GMO",
    "RMO",
    "SHMO",
    "YOUNG_TEACHERS",
    "YOUNG_HEADS",
    "CLUB",
    "METHODICAL_COUNCIL",
    "PEDAGOGICAL_COUNCIL",
    "EXPERT_COUNCIL",
    "CREATIVE_GROUP",
    "WORKING_GROUP",
    "PROBLEM_GROUP",
    "NETWORK_PROJECT",
    "ANY"
  };

  /** Kinds of associations. */
  static final Term.Parameter KIND = word("kind", ASSOCIATION_KINDS);

  /** Labels of activities. */
  static final Term.Parameter TAG =
      word("tag", "NATIVE_LANGUAGE", "FGOS", "ACTIVITY_APPROACH", "BURNOUT_PREVENTION");

  private MethodicalTerms() {}

  static List<Term> all() {
    return Stream.of(people(), organisations()).flatMap(List::stream).toList();
  }

  private static List<Term> people() {
    return List.of(
        Terms.days("attended", "был на методическом мероприятии", PEOPLE, Attendance::attended),
        Terms.days(
            "horizontal", "участвовал в горизонтальном обучении", PEOPLE, Attendance::horizontal),
        Terms.period(
            "learned",
            "учился на мероприятии, форма образования",
            word("form", "FORMAL", "NON_FORMAL", "INFORMAL"),
            Attendance::learned),
        Terms.period(
            "contest",
            "участвовал в профессиональном конкурсе",
            word("level", "SCHOOL", "MUNICIPAL", "INTER_MUNICIPAL", "REGIONAL", "FEDERAL", "ANY"),
            Attendance::contest),
        Terms.days("won", "победитель или призёр конкурса", PEOPLE, Attendance::won),
        Terms.period("meeting", "был на заседании объединения вида", KIND, Attendance::meeting),
        Terms.period("tagged", "был на мероприятии с меткой", TAG, Attendance::tagged),
        Terms.ofKind("belongs", "состоит в объединении вида", PEOPLE, KIND, Associations::members),
        Terms.days("consulted", "получил консультацию", PEOPLE, Outreach::consulted),
        Terms.days(
            "innovating", "участвует в инновационной деятельности", PEOPLE, Outreach::innovating));
  }

  private static List<Term> organisations() {
    return List.of(
        Terms.days(
            "helped",
            "получила консультацию муниципальной службы",
            ORGANISATIONS,
            Outreach::helped),
        Terms.days(
            "atMunicipalEvents",
            "её педагоги были на мероприятиях муниципальной службы",
            ORGANISATIONS,
            Attendance::organisations),
        Terms.days(
            "informed", "все бюллетени подтвердила вовремя", ORGANISATIONS, Outreach::informed),
        Terms.days(
            "addressed", "получила адресную рекомендацию", ORGANISATIONS, Outreach::addressed),
        Terms.flag(
            "laboratory",
            "действует творческая лаборатория с проектом",
            ORGANISATIONS,
            Outreach::laboratories),
        Terms.days(
            "readsPractices", "открыла чужую практику в банке", ORGANISATIONS, Bank::readers));
  }
}
