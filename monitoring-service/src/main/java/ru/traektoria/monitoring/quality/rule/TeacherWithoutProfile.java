package ru.traektoria.monitoring.quality.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.facts.StaffFacts;
import ru.traektoria.monitoring.quality.check.Finding;
import ru.traektoria.monitoring.quality.check.Place;
import ru.traektoria.monitoring.quality.check.QualityRule;

/** Учитель без профиля образования. */
@Component
class TeacherWithoutProfile implements QualityRule {

  private static final Words WORDS =
      new Words(
          "TEACHER_PROFILE",
          "Учитель предмета без профиля образования",
          "Без профиля человек считается «условным» специалистом, даже если образование подходит.",
          List.of("T2.2", "T2.2a", "T2.2b"),
          "Впишите профиль образования или переподготовку.",
          "/staff/teachers/{id}",
          About.TEACHER);

  @Override
  public Words words() {
    return WORDS;
  }

  @Override
  public void check(Place place, Consumer<Finding> found) {
    StaffFacts.Assignments table = place.facts().staff.assignments;
    Set<Integer> told = new HashSet<>();
    for (int row : place.jobs()) {
      int teacher = table.teacher.get(row);
      boolean defined =
          table.subject.get(row) >= 0
              && place.facts().directories.subjectProfiles.first(table.subject.get(row)) >= 0;
      if (defined && place.facts().staff.teacherProfiles.first(teacher) < 0 && told.add(teacher)) {
        found.accept(place.about(teacher, ""));
      }
    }
  }
}
