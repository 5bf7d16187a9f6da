package ru.traektoria.monitoring.quality.rule;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.facts.StaffFacts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.quality.check.Finding;
import ru.traektoria.monitoring.quality.check.Place;
import ru.traektoria.monitoring.quality.check.QualityRule;

/** Возраст, в котором не работают. */
@Component
class ImplausibleAge implements QualityRule {

  private static final int YOUNGEST = 16;
  private static final int OLDEST = 90;

  private static final Words WORDS =
      new Words(
          "AGE",
          "Невозможный возраст",
          "Дата рождения записана с ошибкой: возраст меньше 16 или больше 90 лет.",
          List.of("T2.4", "T2.6"),
          "Проверьте дату рождения по документам.",
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
      int born = table.birthDate.get(teacher);
      if (place.works(teacher) && born != Day.NEVER && implausible(born, place.day())) {
        found.accept(place.about(teacher, "дата рождения " + Place.date(born)));
      }
    }
  }

  private static boolean implausible(int born, int day) {
    return born > Day.monthsBefore(day, 12 * YOUNGEST) || born < Day.monthsBefore(day, 12 * OLDEST);
  }
}
