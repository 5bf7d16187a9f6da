package ru.traektoria.monitoring.quality.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.facts.PlaceFacts;
import ru.traektoria.monitoring.facts.StaffFacts;
import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.quality.check.Finding;
import ru.traektoria.monitoring.quality.check.Place;
import ru.traektoria.monitoring.quality.check.QualityRule;

/** Организация без педагогов. */
@Component
class OrganisationWithoutPeople implements QualityRule {

  private static final Words WORDS =
      new Words(
          "NO_PEOPLE",
          "Организация без педагогов",
          "Организация в знаменателе есть, а людей в ней нет: кадры не внесены.",
          List.of("T2.9", "A.5"),
          "Загрузите список педагогов или закройте организацию.",
          "/staff/imports",
          About.ORGANISATION);

  @Override
  public Words words() {
    return WORDS;
  }

  @Override
  public void check(Place place, Consumer<Finding> found) {
    PlaceFacts.Organisations table = place.facts().places.organisations;
    StaffFacts.Assignments assignments = place.facts().staff.assignments;
    Set<Integer> peopled = new HashSet<>();
    place.jobs().forEach(row -> peopled.add(assignments.organisation.get(row)));
    for (int row = 0; row < table.rows(); row++) {
      boolean asked = table.present(row) && table.kind.get(row) != Word.OTHER.code();
      if (asked
          && table.municipality.get(row) == place.municipality()
          && table.openedOn.get(row) <= place.day()
          && table.closedOn.get(row) >= place.day()
          && !peopled.contains(row)) {
        found.accept(new Finding(place.organisation(row), place.organisation(row), ""));
      }
    }
  }
}
