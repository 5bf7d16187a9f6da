package ru.traektoria.acceptance.work;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.traektoria.acceptance.Town;

/** Staff: a teacher with an assignment a piece: two events of one record. */
final class TakingTeachersOn extends Work {

  TakingTeachersOn(Town town, Pool people) {
    super(town, people);
  }

  @Override
  String piece(int number) {
    Map<String, Object> work =
        Map.of(
            "organisation", town.school(),
            "position", "TEACHER",
            "subject", "PHYSICS",
            "level", "BASIC",
            "rate", 1,
            "weeklyHours", 18,
            "employment", "MAIN",
            "from", "2026-09-01");
    Map<String, Object> teacher =
        Map.of(
            "lastName", "Новикова",
            "firstName", "Вера",
            "sex", "FEMALE",
            "birthDate", LocalDate.of(1970, 1, 1).plusDays(number).toString(),
            "education", "HIGHER",
            "profiles", List.of("PHYSICS"),
            "teachingSince", "2001-09-01",
            "assignments", List.of(work));
    return Insisting.created(town.methodist(), key(number), "/api/v1/staff/teachers", teacher);
  }

  @Override
  public Set<String> stored() {
    Set<String> ids = new HashSet<>(Pool.registered(town.methodist()));
    people.ids().forEach(ids::remove);
    return ids;
  }

  @Override
  public List<Told> told() {
    return List.of(
        each("staff.events", "TeacherProfileChanged", "teacher", 1),
        each("staff.events", "AssignmentChanged", "teacher", 1));
  }

  @Override
  public Map<String, Integer> numbers() {
    return Map.of();
  }
}
