package ru.traektoria.monitoring.formula.vocabulary;

import static ru.traektoria.monitoring.formula.Population.ASSOCIATIONS;
import static ru.traektoria.monitoring.formula.Population.PEOPLE;
import static ru.traektoria.monitoring.formula.Population.PEOPLE_OF_YEAR;
import static ru.traektoria.monitoring.formula.Term.Parameter.day;

import java.util.List;
import ru.traektoria.monitoring.formula.Term;
import ru.traektoria.monitoring.reading.growth.Needs;
import ru.traektoria.monitoring.reading.staff.Qualification;
import ru.traektoria.monitoring.reading.staff.Turnover;

/** Named facts that the passport of the programme (S0) asks for. */
final class PassportTerms {

  private static final Term.Parameter ON = day("on");

  private PassportTerms() {}

  static List<Term> all() {
    return List.of(
        Terms.on("needsRoute", "нужен ИОМ: открыт дефицит, Д(D)", PEOPLE, Needs::needsRoute),
        Terms.on("mentored", "закреплён за наставником приказом", PEOPLE, Needs::mentored),
        Terms.days("routeDue", "подошёл срок ИОМ", PEOPLE, Needs::routeDue),
        Terms.days("dueRouteCompleted", "выполнил ИОМ к сроку", PEOPLE, Needs::dueRouteCompleted),
        Terms.days("hired", "принят на работу в муниципалитет", PEOPLE, Turnover::hired),
        Terms.days(
            "graduated", "получил документ об образовании", PEOPLE, Qualification::graduated),
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
            List.of(ON),
            true,
            (r, a) -> Turnover.pedagoguesOn(r, a[0])),
        Terms.flag(
            "ofWholeMunicipality",
            "объединение муниципалитета, а не организации",
            ASSOCIATIONS,
            Needs::municipalAssociations));
  }
}
