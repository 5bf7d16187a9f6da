package ru.traektoria.monitoring.quality.rule;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.facts.StaffFacts;
import ru.traektoria.monitoring.quality.check.Finding;
import ru.traektoria.monitoring.quality.check.Place;
import ru.traektoria.monitoring.quality.check.QualityRule;

/** Уволен раньше, чем принят. */
@Component
class EndedBeforeBegun implements QualityRule {

  private static final Words WORDS =
      new Words(
          "ENDED_BEFORE",
          "Назначение кончилось раньше, чем началось",
          "Такое назначение не попадает ни на одну дату.",
          List.of("T1.1", "P6.6"),
          "Исправьте даты назначения.",
          "/staff/teachers/{id}/assignments",
          About.TEACHER);

  @Override
  public Words words() {
    return WORDS;
  }

  @Override
  public void check(Place place, Consumer<Finding> found) {
    StaffFacts.Assignments table = place.facts().staff.assignments;
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)
          && table.municipality.get(row) == place.municipality()
          && table.to.get(row) < table.from.get(row)) {
        found.accept(
            new Finding(
                place.organisation(table.organisation.get(row)),
                place.teacher(table.teacher.get(row)),
                "с " + Place.date(table.from.get(row)) + " по " + Place.date(table.to.get(row))));
      }
    }
  }
}
