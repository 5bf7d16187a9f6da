package ru.traektoria.monitoring.quality.rule;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.facts.StaffFacts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.quality.check.Finding;
import ru.traektoria.monitoring.quality.check.Place;
import ru.traektoria.monitoring.quality.check.QualityRule;

/** Нет даты рождения. */
@Component
class MissingBirthDate implements QualityRule {

  private static final Words WORDS =
      new Words(
          "BIRTH_DATE",
          "Нет даты рождения",
          "Возраст неизвестен: человек не попадает ни в молодые, ни в пенсионный возраст.",
          List.of("T2.4", "T2.6", "T2.7"),
          "Впишите дату рождения в карточку педагога.",
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
      if (place.works(teacher)
          && (!table.present(teacher) || table.birthDate.get(teacher) == Day.NEVER)) {
        found.accept(place.about(teacher, ""));
      }
    }
  }
}
