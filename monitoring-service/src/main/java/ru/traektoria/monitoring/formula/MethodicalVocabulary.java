package ru.traektoria.monitoring.formula;

import static ru.traektoria.monitoring.formula.Population.ACTIVITIES;
import static ru.traektoria.monitoring.formula.Population.ASSOCIATIONS;
import static ru.traektoria.monitoring.formula.Population.ASSOCIATION_QUARTERS;
import static ru.traektoria.monitoring.formula.Population.CONSULTATIONS;
import static ru.traektoria.monitoring.formula.Population.DIRECTIONS;
import static ru.traektoria.monitoring.formula.Population.DOCUMENTS;
import static ru.traektoria.monitoring.formula.Population.EXPERTISES;
import static ru.traektoria.monitoring.formula.Population.MATERIALS;
import static ru.traektoria.monitoring.formula.Population.ORGANISATIONS;
import static ru.traektoria.monitoring.formula.Population.PARTICIPATIONS;
import static ru.traektoria.monitoring.formula.Population.PEOPLE;
import static ru.traektoria.monitoring.formula.Population.PLANNED_RESULTS;
import static ru.traektoria.monitoring.formula.Population.PLAN_ITEMS;
import static ru.traektoria.monitoring.formula.Population.PRACTICES;
import static ru.traektoria.monitoring.formula.Term.Parameter.day;
import static ru.traektoria.monitoring.formula.Term.Parameter.word;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.methodical.Activities;
import ru.traektoria.monitoring.reading.methodical.Associations;
import ru.traektoria.monitoring.reading.methodical.Attendance;
import ru.traektoria.monitoring.reading.methodical.Bank;
import ru.traektoria.monitoring.reading.methodical.Directions;
import ru.traektoria.monitoring.reading.methodical.Documents;
import ru.traektoria.monitoring.reading.methodical.Outreach;
import ru.traektoria.monitoring.reading.methodical.PlanItems;
import ru.traektoria.monitoring.reading.methodical.PlannedResults;
import ru.traektoria.monitoring.reading.methodical.Quarters;

/** Named facts of methodical work: what events-service tells. */
final class MethodicalVocabulary {

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
    "PROBLEM_GROUP",
    "NETWORK_PROJECT",
    "ANY"
  };
  private static final String[] TAGS = {
    "NATIVE_LANGUAGE", "FGOS", "ACTIVITY_APPROACH", "BURNOUT_PREVENTION"
  };
  private static final Term.Parameter KIND = word("kind", ASSOCIATION_KINDS);
  private static final Term.Parameter PLANNED_KIND =
      word(
          "kind",
          "METHODICAL_COUNCIL",
          "PEDAGOGICAL_COUNCIL",
          "SEMINAR",
          "SUBJECT_WEEK",
          "EXPERIENCE");

  private MethodicalVocabulary() {}

  /** One of a set of words, without a period. */
  private interface Kind {
    Bits read(Reading reading, int word);
  }

  static List<Term> terms() {
    return Stream.of(people(), organisations(), plans(), associations(), bank(), documents())
        .flatMap(List::stream)
        .toList();
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
        Terms.period(
            "tagged", "был на мероприятии с меткой", word("tag", TAGS), Attendance::tagged),
        kind("belongs", "состоит в объединении вида", PEOPLE, KIND, Associations::members),
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

  private static List<Term> plans() {
    return List.of(
        Terms.flag("ofSchoolPlan", "пункт плана организации", PLAN_ITEMS, PlanItems::ofSchools),
        Terms.flag("ofPlanYear", "пункт этого года плана", PLAN_ITEMS, PlanItems::ofYear),
        Terms.flag("begun", "план уже начался", PLAN_ITEMS, PlanItems::begun),
        Terms.flag("standing", "пункт не снят", PLAN_ITEMS, PlanItems::standing),
        on("due", "срок наступил", PlanItems::due),
        on("done", "пункт выполнен", PlanItems::done),
        Terms.flag("doneInTime", "выполнен не позже срока", PLAN_ITEMS, PlanItems::doneInTime),
        choice(
            "targetIndicator",
            "целевой показатель пункта",
            PLAN_ITEMS,
            PlanItems::indicators,
            Set.of("E.10", "E.18", "E.20", Condition.NOTHING)),
        kind(
            "planned",
            "запланировано школой на год",
            PLANNED_RESULTS,
            PLANNED_KIND,
            PlannedResults::planned),
        kind(
            "held",
            "проведено из запланированного",
            PLANNED_RESULTS,
            PLANNED_KIND,
            PlannedResults::held));
  }

  private static List<Term> associations() {
    return List.of(
        kind("kindOf", "объединение вида", ASSOCIATIONS, KIND, Associations::ofKind),
        Terms.flag(
            "recommended", "есть рекомендация по итогам года", ASSOCIATIONS, Outreach::recommended),
        Terms.flag("acting", "в объединении есть люди", ASSOCIATIONS, Associations::acting),
        kind(
            "actingOf",
            "действующее объединение вида",
            ASSOCIATION_QUARTERS,
            KIND,
            Quarters::ofActing),
        Terms.flag("quarterBegun", "четверть началась", ASSOCIATION_QUARTERS, Quarters::begun),
        Terms.flag("quarterEnded", "четверть закончилась", ASSOCIATION_QUARTERS, Quarters::ended),
        Terms.flag("met", "в четверти было заседание", ASSOCIATION_QUARTERS, Quarters::met),
        Terms.flag(
            "contributed",
            "в четверти опубликован материал объединения",
            ASSOCIATION_QUARTERS,
            Quarters::contributed),
        Terms.days("activityHeld", "мероприятие состоялось", ACTIVITIES, Activities::held),
        kind(
            "exactly",
            "вид мероприятия",
            ACTIVITIES,
            word("kind", "MENTORS_CLUB", "TRAINING", "PRACTICUM", "FORUM"),
            Activities::ofExactKind),
        kind("withTag", "мероприятие с меткой", ACTIVITIES, word("tag", TAGS), Activities::tagged),
        dated(
            "contestEntry",
            "участие в конкурсе уровня",
            PARTICIPATIONS,
            word("level", "REGIONAL", "FEDERAL", "ANY"),
            Attendance::contestEntries));
  }

  private static List<Term> bank() {
    return List.of(
        Terms.days("published", "опубликован в банке", MATERIALS, Bank::published),
        Terms.flag("inBank", "в банке и не в архиве", MATERIALS, Bank::inBank),
        choice(
            "materialKind",
            "вид материала",
            MATERIALS,
            Bank::kinds,
            Set.of(
                "LESSON_NOTES",
                "THESES",
                "REPORT",
                "RECOMMENDATIONS",
                "TEACHING_LITERATURE",
                "PROGRAMME",
                "RESEARCH",
                "ATTESTATION",
                "ARTICLE",
                "REFERENCE",
                "VIDEO",
                "AUDIO",
                "OTHER",
                Condition.NOTHING)),
        Terms.days("concluded", "заключение эксперта дано", EXPERTISES, Bank::concluded),
        Terms.flag("positive", "заключение положительное", EXPERTISES, Bank::positive),
        Terms.flag("practiceApproved", "практика в открытом банке", PRACTICES, Bank::approved),
        Terms.days(
            "disseminated", "практика показана или опубликована", PRACTICES, Bank::disseminated),
        Terms.flag("opened", "практику открыли из другой организации", PRACTICES, Bank::opened));
  }

  private static List<Term> documents() {
    return List.of(
        Terms.flag("documentInForce", "документ действует", DOCUMENTS, Documents::inForce),
        Terms.flag("ofMunicipality", "документ муниципалитета", DOCUMENTS, Documents::municipal),
        choice(
            "documentType",
            "вид документа",
            DOCUMENTS,
            Documents::types,
            Set.of(
                "REGULATION",
                "MENTORING_REGULATION",
                "ORDER",
                "AGREEMENT",
                "PROGRAMME",
                "ROADMAP",
                "REPORT",
                "LETTER",
                "OTHER",
                Condition.NOTHING)),
        Terms.flag("regulated", "по направлению есть положение", DIRECTIONS, Directions::regulated),
        Terms.days("given", "консультация дана", CONSULTATIONS, Outreach::consultations));
  }

  private static Term kind(
      String name, String label, Population of, Term.Parameter word, Kind reading) {
    Term.SetOf set = (r, a) -> reading.read(r, a[0]);
    return new Term.Flag(name, label, of, List.of(word), false, set);
  }

  private static Term dated(
      String name, String label, Population of, Term.Parameter word, Terms.Chosen reading) {
    Term.SetOf set = (r, a) -> reading.read(r, a[0], a[1], a[2]);
    return new Term.Flag(name, label, of, List.of(word, day("from"), day("to")), false, set);
  }

  private static Term on(String name, String label, Kind reading) {
    Term.SetOf set = (r, a) -> reading.read(r, a[0]);
    return new Term.Flag(name, label, PLAN_ITEMS, List.of(day("on")), false, set);
  }

  private static Term choice(
      String name,
      String label,
      Population of,
      Function<Reading, int[]> reading,
      Set<String> words) {
    return new Term.Choice(name, label, of, List.of(), words, (r, a) -> reading.apply(r));
  }
}
