package ru.traektoria.monitoring.quality.rule;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.facts.StaffFacts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.quality.check.Finding;
import ru.traektoria.monitoring.quality.check.Place;
import ru.traektoria.monitoring.quality.check.QualityRule;

/** Категория истекла. */
@Component
class CategoryRunOut implements QualityRule {

  private static final Words WORDS =
      new Words(
          "CATEGORY_OVER",
          "Срок категории истёк",
          "На дату человек без категории: либо новая не внесена, либо её и правда нет.",
          List.of("T1.4", "T1.5", "T1.6"),
          "Внесите новую категорию или отметьте, что её нет.",
          "/staff/teachers/{id}",
          About.TEACHER);

  @Override
  public Words words() {
    return WORDS;
  }

  @Override
  public void check(Place place, Consumer<Finding> found) {
    StaffFacts.Categories table = place.facts().staff.categories;
    for (int teacher = 0; teacher < place.facts().names.teachers.size(); teacher++) {
      int latest = Day.ALWAYS;
      for (int row = table.first(teacher); row >= 0; row = table.next(row)) {
        latest = Math.max(latest, table.validTo.get(row));
      }
      boolean recently = latest >= Day.monthsBefore(place.day(), 12);
      if (place.works(teacher) && latest < place.day() && recently) {
        found.accept(place.about(teacher, "действовала по " + Place.date(latest)));
      }
    }
  }
}
