package ru.traektoria.benchmarks.measure;

import java.util.List;
import java.util.Map;
import ru.traektoria.benchmarks.platform.Http;
import ru.traektoria.local.demo.town.Teacher;
import ru.traektoria.local.demo.town.Town;

/**
 * The town as the platform knows it after the import.
 *
 * @param methodist acts in the whole municipality, through the gateway
 * @param organisations ids by short name
 * @param teachers ids by full name
 */
record ImportedTown(
    String municipality,
    Town town,
    Http methodist,
    Map<String, String> organisations,
    Map<String, String> teachers) {

  String id(Teacher teacher) {
    return teachers.get(teacher.fullName());
  }

  /** Pedagogues whose main job is at the organisation. */
  List<Teacher> pedagogues(String organisation) {
    return town.teachers().stream()
        .filter(Teacher::isPedagogue)
        .filter(t -> organisation.equals(t.mainJob().organisation().shortName()))
        .toList();
  }
}
