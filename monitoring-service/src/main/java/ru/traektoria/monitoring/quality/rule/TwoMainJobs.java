package ru.traektoria.monitoring.quality.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.facts.StaffFacts;
import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.quality.check.Finding;
import ru.traektoria.monitoring.quality.check.Place;
import ru.traektoria.monitoring.quality.check.QualityRule;

/** Два основных места работы. */
@Component
class TwoMainJobs implements QualityRule {

  private static final Words WORDS =
      new Words(
          "TWO_MAIN",
          "Два основных места работы",
          "Основное место одно: второе должно быть совместительством, иначе человека относят не"
              + " туда.",
          List.of("T1.1", "T2.2a"),
          "Оставьте одно основное место, второму поставьте совместительство.",
          "/staff/teachers/{id}/assignments",
          About.TEACHER);

  @Override
  public Words words() {
    return WORDS;
  }

  @Override
  public void check(Place place, Consumer<Finding> found) {
    StaffFacts.Assignments table = place.facts().staff.assignments;
    Map<Integer, Integer> main = new HashMap<>();
    Set<Integer> told = new HashSet<>();
    for (int row : place.jobs()) {
      int teacher = table.teacher.get(row);
      if (table.employment.get(row) == Word.MAIN.code()) {
        Integer other = main.putIfAbsent(teacher, table.organisation.get(row));
        if (other != null && other != table.organisation.get(row) && told.add(teacher)) {
          String there = place.teacher(teacher);
          found.accept(new Finding(place.organisation(other), there, ""));
          found.accept(new Finding(place.organisation(table.organisation.get(row)), there, ""));
        }
      }
    }
  }
}
