package ru.traektoria.monitoring.quality.rule;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.facts.StaffFacts;
import ru.traektoria.monitoring.quality.check.Finding;
import ru.traektoria.monitoring.quality.check.Place;
import ru.traektoria.monitoring.quality.check.QualityRule;

/** Нет уровня образования. */
@Component
class MissingEducation implements QualityRule {

  private static final Words WORDS =
      new Words(
          "EDUCATION",
          "Не указано образование",
          "Человек остаётся в строке «нет данных» вместо своей доли.",
          List.of("T1.1", "T1.2", "T1.3"),
          "Укажите уровень образования в карточке педагога.",
          "/staff/teachers/{id}",
          About.TEACHER);

  @Override
  public Words words() {
    return WORDS;
  }

  @Override
  public void check(Place place, Consumer<Finding> found) {
    StaffFacts.Teachers table = place.facts().staff.teachers;
    for (int teacher = 0; teacher < table.rows(); teacher++) {
      if (place.works(teacher) && (!table.present(teacher) || table.education.get(teacher) < 0)) {
        found.accept(place.about(teacher, ""));
      }
    }
  }
}
