package ru.traektoria.monitoring.quality.rule;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.facts.RouteFacts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.quality.check.Finding;
import ru.traektoria.monitoring.quality.check.Place;
import ru.traektoria.monitoring.quality.check.QualityRule;

/** Курс с противоречивыми датами. */
@Component
class CourseWithWrongDates implements QualityRule {

  private static final Words WORDS =
      new Words(
          "COURSE_DATES",
          "Документ о курсе противоречит сам себе",
          "Документ выдан раньше начала обучения или позже сегодняшнего дня: курс попадёт не в тот"
              + " период.",
          List.of("T1.10", "T2.3", "P2.3"),
          "Сверьте даты и часы с удостоверением.",
          "/routes/courses",
          About.TEACHER);

  @Override
  public Words words() {
    return WORDS;
  }

  @Override
  public void check(Place place, Consumer<Finding> found) {
    RouteFacts.Courses table = place.facts().routes.courses;
    for (int row = 0; row < table.rows(); row++) {
      boolean counts = table.present(row) && table.annulled.get(row) == 0;
      if (!counts || !place.works(table.teacher.get(row))) {
        continue;
      }
      int on = table.documentOn.get(row);
      boolean early = table.startedOn.get(row) != Day.NEVER && on < table.startedOn.get(row);
      if (early || on > place.day() && on != Day.NEVER) {
        String why = early ? ", раньше начала " + Place.date(table.startedOn.get(row)) : "";
        found.accept(place.about(table.teacher.get(row), "документ " + Place.date(on) + why));
      }
    }
  }
}
