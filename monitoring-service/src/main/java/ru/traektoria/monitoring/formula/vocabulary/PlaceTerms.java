package ru.traektoria.monitoring.formula.vocabulary;

import static ru.traektoria.monitoring.formula.Population.ORGANISATIONS;
import static ru.traektoria.monitoring.formula.Population.VACANCIES;

import java.util.List;
import ru.traektoria.monitoring.formula.Term;
import ru.traektoria.monitoring.reading.staff.Places;

/** Named facts of organisations and vacancies. */
final class PlaceTerms {

  private PlaceTerms() {}

  static List<Term> all() {
    return List.of(
        Terms.flag("working", "действующая организация, ОО(D)", ORGANISATIONS, Places::working),
        Terms.flag(
            "targetModel",
            "принята целевая модель наставничества",
            ORGANISATIONS,
            Places::targetModel),
        Terms.flag("open", "вакансия открыта", VACANCIES, Places::open),
        Terms.flag("forNewYear", "на новый учебный год", VACANCIES, Places::forNewYear),
        new Term.Measure("rate", "ставка", VACANCIES, List.of(), 100, (r, a) -> Places.rates(r)),
        new Term.Measure(
            "hours", "часов в неделю", VACANCIES, List.of(), 100, (r, a) -> Places.hours(r)));
  }
}
