package ru.traektoria.acceptance.work;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.traektoria.acceptance.Town;

/** Staff: a vacancy a piece (T2.1). */
final class DeclaringVacancies extends Work {

  private static final String PATH = "/api/v1/staff/vacancies";

  DeclaringVacancies(Town town, Pool people) {
    super(town, people);
  }

  @Override
  String piece(int number) {
    Map<String, Object> vacancy =
        Map.of(
            "organisation",
            town.school(),
            "position",
            "TEACHER",
            "subject",
            "MATHEMATICS",
            "rate",
            1,
            "hours",
            18,
            "declaredOn",
            "2026-09-01");
    return Insisting.created(town.methodist(), key(number), PATH, vacancy);
  }

  @Override
  public Set<String> stored() {
    Set<String> ids = new HashSet<>();
    town.methodist().get(PATH).json().forEach(vacancy -> ids.add(vacancy.get("id").asString()));
    return ids;
  }

  @Override
  public List<Told> told() {
    return List.of(each("staff.events", "VacancyChanged", "vacancy", 1));
  }

  @Override
  public Map<String, Integer> numbers() {
    return Map.of("T2.1", acknowledged().size());
  }
}
