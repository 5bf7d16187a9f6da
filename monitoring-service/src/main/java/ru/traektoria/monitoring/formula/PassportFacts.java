package ru.traektoria.monitoring.formula;

import static ru.traektoria.monitoring.formula.Population.ASSOCIATIONS;
import static ru.traektoria.monitoring.formula.Population.PEOPLE;
import static ru.traektoria.monitoring.formula.Population.PEOPLE_OF_YEAR;
import static ru.traektoria.monitoring.formula.Term.Parameter.day;

import java.util.List;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Needs;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.Turnover;

/** Named facts that the passport of the programme (S0) asks for. */
final class PassportFacts {

  private static final Term.Parameter ON = day("on");

  private PassportFacts() {}

  static List<Term> terms() {
    return List.of(
        person("needsRoute", "нужен ИОМ: открыт дефицит, Д(D)", Needs::needsRoute),
        person("mentored", "закреплён за наставником приказом", Needs::mentored),
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
            List.of(ON),
            true,
            (r, a) -> Turnover.pedagoguesOn(r, a[0])),
        Terms.flag(
            "ofWholeMunicipality",
            "объединение муниципалитета, а не организации",
            ASSOCIATIONS,
            Needs::municipalAssociations));
  }

  private interface OnDay {
    Bits read(Reading reading, int day);
  }

  private static Term person(String name, String label, OnDay reading) {
    Term.SetOf set = (r, a) -> reading.read(r, a[0]);
    return new Term.Flag(name, label, PEOPLE, List.of(ON), false, set);
  }
}
