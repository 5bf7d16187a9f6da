package ru.traektoria.monitoring.formula.vocabulary;

import static ru.traektoria.monitoring.formula.Population.ACTIVITIES;
import static ru.traektoria.monitoring.formula.Population.ASSOCIATIONS;
import static ru.traektoria.monitoring.formula.Population.ASSOCIATION_QUARTERS;
import static ru.traektoria.monitoring.formula.Population.PARTICIPATIONS;
import static ru.traektoria.monitoring.formula.Population.PLANNED_RESULTS;
import static ru.traektoria.monitoring.formula.Population.PLAN_ITEMS;
import static ru.traektoria.monitoring.formula.Term.Parameter.day;
import static ru.traektoria.monitoring.formula.Term.Parameter.word;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ru.traektoria.monitoring.formula.Condition;
import ru.traektoria.monitoring.formula.Population;
import ru.traektoria.monitoring.formula.Term;
import ru.traektoria.monitoring.reading.methodical.Activities;
import ru.traektoria.monitoring.reading.methodical.Associations;
import ru.traektoria.monitoring.reading.methodical.Attendance;
import ru.traektoria.monitoring.reading.methodical.Documents;
import ru.traektoria.monitoring.reading.methodical.Outreach;
import ru.traektoria.monitoring.reading.methodical.PlanItems;
import ru.traektoria.monitoring.reading.methodical.PlannedResults;
import ru.traektoria.monitoring.reading.methodical.Quarters;

/** Named facts of plans, associations and activities. */
final class PlanTerms {

  private static final Term.Parameter PLANNED_KIND =
      word(
          "kind",
          "METHODICAL_COUNCIL",
          "PEDAGOGICAL_COUNCIL",
          "SEMINAR",
          "SUBJECT_WEEK",
          "EXPERIENCE");

  private PlanTerms() {}

  static List<Term> all() {
    return Stream.of(plans(), associations()).flatMap(List::stream).toList();
  }

  private static List<Term> plans() {
    return List.of(
        Terms.flag("ofSchoolPlan", "пункт плана организации", PLAN_ITEMS, PlanItems::ofSchools),
        Terms.flag("ofPlanYear", "пункт этого года плана", PLAN_ITEMS, PlanItems::ofYear),
        Terms.flag("begun", "план уже начался", PLAN_ITEMS, PlanItems::begun),
        Terms.flag("standing", "пункт не снят", PLAN_ITEMS, PlanItems::standing),
        Terms.on("due", "срок наступил", PLAN_ITEMS, PlanItems::due),
        Terms.on("done", "пункт выполнен", PLAN_ITEMS, PlanItems::done),
        Terms.flag("doneInTime", "выполнен не позже срока", PLAN_ITEMS, PlanItems::doneInTime),
        Terms.choice(
            "targetIndicator",
            "целевой показатель пункта",
            PLAN_ITEMS,
            Set.of("E.10", "E.18", "E.20", Condition.NOTHING),
            PlanItems::indicators),
        Terms.ofKind(
            "planned",
            "запланировано школой на год",
            PLANNED_RESULTS,
            PLANNED_KIND,
            PlannedResults::planned),
        Terms.ofKind(
            "held",
            "проведено из запланированного",
            PLANNED_RESULTS,
            PLANNED_KIND,
            PlannedResults::held));
  }

  private static List<Term> associations() {
    return List.of(
        Terms.ofKind(
            "kindOf", "объединение вида", ASSOCIATIONS, MethodicalTerms.KIND, Associations::ofKind),
        Terms.flag(
            "recommended", "есть рекомендация по итогам года", ASSOCIATIONS, Outreach::recommended),
        Terms.flag("acting", "в объединении есть люди", ASSOCIATIONS, Associations::acting),
        Terms.ofKind(
            "withDocument",
            "к объединению внесён действующий документ",
            ASSOCIATIONS,
            word("type", "ORDER", "REGULATION", "PROGRAMME"),
            Documents::aboutAssociations),
        Terms.ofKind(
            "actingOf",
            "действующее объединение вида",
            ASSOCIATION_QUARTERS,
            MethodicalTerms.KIND,
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
        Terms.ofKind(
            "exactly",
            "вид мероприятия",
            ACTIVITIES,
            word("kind", "MENTORS_CLUB", "TRAINING", "PRACTICUM", "FORUM"),
            Activities::ofExactKind),
        Terms.ofKind(
            "withTag", "мероприятие с меткой", ACTIVITIES, MethodicalTerms.TAG, Activities::tagged),
        dated(
            "contestEntry",
            "участие в конкурсе уровня",
            PARTICIPATIONS,
            word("level", "REGIONAL", "FEDERAL", "ANY"),
            Attendance::contestEntries));
  }

  private static Term dated(
      String name, String label, Population of, Term.Parameter word, Terms.Chosen reading) {
    Term.SetOf set = (r, a) -> reading.read(r, a[0], a[1], a[2]);
    return new Term.Flag(name, label, of, List.of(word, day("from"), day("to")), false, set);
  }
}
