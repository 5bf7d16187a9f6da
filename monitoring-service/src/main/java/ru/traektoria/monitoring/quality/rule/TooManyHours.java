package ru.traektoria.monitoring.quality.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.facts.StaffFacts;
import ru.traektoria.monitoring.quality.check.Finding;
import ru.traektoria.monitoring.quality.check.Place;
import ru.traektoria.monitoring.quality.check.QualityRule;

/** Нагрузка больше возможной. */
@Component
class TooManyHours implements QualityRule {

  private static final int MOST_HOURS = 54;

  private static final Words WORDS =
      new Words(
          "HOURS",
          "Нагрузка больше 54 часов в неделю",
          "Больше полутора максимальных ставок не бывает: часы или ставка записаны с ошибкой.",
          List.of("T2.5"),
          "Проверьте часы по тарификации.",
          "/staff/teachers/{id}/assignments",
          About.TEACHER);

  @Override
  public Words words() {
    return WORDS;
  }

  @Override
  public void check(Place place, Consumer<Finding> found) {
    StaffFacts.Assignments table = place.facts().staff.assignments;
    Map<Integer, Integer> hours = new HashMap<>();
    for (int row : place.jobs()) {
      hours.merge(table.teacher.get(row), Math.max(0, table.hours.get(row)), Integer::sum);
    }
    hours.forEach(
        (teacher, sum) -> {
          if (sum > MOST_HOURS * 100) {
            found.accept(place.about(teacher, sum / 100 + " ч в неделю"));
          }
        });
  }
}
