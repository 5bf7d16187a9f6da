package ru.traektoria.monitoring.quality.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.facts.DirectoryFacts;
import ru.traektoria.monitoring.facts.StaffFacts;
import ru.traektoria.monitoring.quality.check.Finding;
import ru.traektoria.monitoring.quality.check.Place;
import ru.traektoria.monitoring.quality.check.QualityRule;

/** Предмет без профиля. */
@Component
class SubjectWithoutProfile implements QualityRule {

  private static final Words WORDS =
      new Words(
          "SUBJECT_PROFILE",
          "Предмету не сопоставлен профиль",
          "Нельзя сказать, по профилю ли ведут предмет: эти назначения не попадают в «условных» специалистов.",
          List.of("T2.2", "T2.2a"),
          "Сопоставьте предмету профили образования в справочнике.",
          "/staff/directories",
          About.SUBJECT);

  @Override
  public Words words() {
    return WORDS;
  }

  @Override
  public void check(Place place, Consumer<Finding> found) {
    StaffFacts.Assignments table = place.facts().staff.assignments;
    DirectoryFacts directories = place.facts().directories;
    Map<String, Set<Integer>> told = new HashMap<>();
    for (int row : place.jobs()) {
      int subject = table.subject.get(row);
      boolean none = subject >= 0 && directories.subjectProfiles.first(subject) < 0;
      String organisation = place.organisation(table.organisation.get(row));
      if (none && told.computeIfAbsent(organisation, o -> new HashSet<>()).add(subject)) {
        String code = place.facts().names.subjects.text(subject);
        found.accept(new Finding(organisation, code, ""));
      }
    }
  }
}
