package ru.traektoria.monitoring.quality.rule;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.facts.StaffFacts;
import ru.traektoria.monitoring.quality.check.Finding;
import ru.traektoria.monitoring.quality.check.Place;
import ru.traektoria.monitoring.quality.check.QualityRule;

/** Не указан пол. */
@Component
class MissingSex implements QualityRule {

  private static final Words WORDS =
      new Words(
          "SEX",
          "Не указан пол",
          "Пенсионный возраст считается по таблице для мужчин и женщин.",
          List.of("T2.4"),
          "Укажите пол в карточке педагога.",
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
      if (place.works(teacher) && (!table.present(teacher) || table.sex.get(teacher) < 0)) {
        found.accept(place.about(teacher, ""));
      }
    }
  }
}
