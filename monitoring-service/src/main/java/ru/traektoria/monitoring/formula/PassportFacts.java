package ru.traektoria.monitoring.formula;

import static ru.traektoria.monitoring.formula.Population.PEOPLE;
import static ru.traektoria.monitoring.formula.Population.PEOPLE_OF_YEAR;
import static ru.traektoria.monitoring.formula.Term.Parameter.day;
import static ru.traektoria.monitoring.formula.Term.Parameter.word;

import java.util.List;
import ru.traektoria.monitoring.reading.Needs;
import ru.traektoria.monitoring.reading.Turnover;

/** Named facts that the passport of the programme (S0) asks for. */
final class PassportFacts {

  private PassportFacts() {}

  static List<Term> terms() {
    Term.Parameter kind = word("kind", "ENTRY", "INTERIM", "FINAL");
    Term.Parameter area =
        word(
            "area",
            "SUBJECT",
            "METHODS",
            "PSYCHOLOGY",
            "FUNCTIONAL_LITERACY",
            "SOFT_SKILLS",
            "ICT",
            "ANY");
    return List.of(
        Terms.period(
            "diagnosedIn", "прошёл диагностику кампании этого вида", kind, Needs::diagnosedIn),
        Terms.period(
            "deficitFoundIn", "кампания этого вида выявила дефицит", kind, Needs::deficitFoundIn),
        new Term.Flag(
            "openDeficit",
            "есть открытый дефицит",
            PEOPLE,
            List.of(area, day("on")),
            false,
            (r, a) -> Needs.openDeficit(r, a[0], a[1])),
        onDay("needsRoute", "нужен ИОМ: открыт дефицит, Д(D)", (r, a) -> Needs.needsRoute(r, a[0])),
        onDay("mentored", "закреплён за наставником приказом", (r, a) -> Needs.mentored(r, a[0])),
        Terms.days("routeDue", "подошёл срок ИОМ", PEOPLE, Needs::routeDue),
        Terms.days("dueRouteCompleted", "выполнил ИОМ к сроку", PEOPLE, Needs::dueRouteCompleted),
        Terms.days("hired", "принят на работу в муниципалитет", PEOPLE, Turnover::hired),
        new Term.Flag(
            "left",
            "уволился: последний день работы в периоде",
            PEOPLE_OF_YEAR,
            List.of(day("from"), day("to")),
            true,
            (r, a) -> Turnover.left(r, a[0], a[1])),
        new Term.Flag(
            "pedagogueOn",
            "педагогический работник на день, П(день)",
            PEOPLE_OF_YEAR,
            List.of(day("on")),
            true,
            (r, a) -> Turnover.pedagoguesOn(r, a[0])));
  }

  private static Term onDay(String name, String label, Term.SetOf reading) {
    return new Term.Flag(name, label, PEOPLE, List.of(day("on")), false, reading);
  }
}
