package ru.traektoria.monitoring.quality.rule;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.facts.StaffFacts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.quality.check.Finding;
import ru.traektoria.monitoring.quality.check.Place;
import ru.traektoria.monitoring.quality.check.QualityRule;

/** Категория раньше совершеннолетия. */
@Component
class AwardedTooEarly implements QualityRule {

  private static final int GROWN_UP = 18;

  private static final Words WORDS =
      new Words(
          "AWARDED_EARLY",
          "Категория присвоена раньше, чем возможно",
          "Дата категории раньше 18 лет или раньше начала педагогической работы: одна из дат"
              + " неверна.",
          List.of("T1.4", "T1.5", "T1.6"),
          "Сверьте даты с распоряжением о присвоении категории.",
          "/staff/teachers/{id}",
          About.TEACHER);

  @Override
  public Words words() {
    return WORDS;
  }

  @Override
  public void check(Place place, Consumer<Finding> found) {
    StaffFacts.Categories table = place.facts().staff.categories;
    StaffFacts.Teachers teachers = place.facts().staff.teachers;
    for (int row = 0; row < table.rows(); row++) {
      int teacher = table.present(row) ? table.owner(row) : -1;
      if (teacher < 0 || !place.works(teacher)) {
        continue;
      }
      int awarded = table.awardedOn.get(row);
      int born = teachers.birthDate.get(teacher);
      int since = teachers.teachingSince.get(teacher);
      boolean child = born != Day.NEVER && awarded < Day.monthsAfter(born, 12 * GROWN_UP);
      boolean beginner = since != Day.NEVER && awarded < since;
      if (awarded != Day.NEVER && (child || beginner)) {
        found.accept(place.about(teacher, "категория от " + Place.date(awarded)));
      }
    }
  }
}
