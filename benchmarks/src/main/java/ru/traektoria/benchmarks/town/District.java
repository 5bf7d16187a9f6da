package ru.traektoria.benchmarks.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.local.demo.past.Archive;
import ru.traektoria.local.demo.past.Course;
import ru.traektoria.local.demo.past.OpenYear;
import ru.traektoria.local.demo.town.Organisation;
import ru.traektoria.local.demo.town.Teacher;
import ru.traektoria.local.demo.town.Town;
import ru.traektoria.platform.kernel.Ids;

/**
 * A part of a large municipality: one invented town of the demo with its past, so that
 * distributions are those of the demo at any size.
 */
record District(String municipality, int number, Town town, Archive archive) {

  private static final int TEACHERS = 3_000;
  private static final int TEACHERS_A_PLACE = 40;

  /** As many districts as make the number of teachers. */
  static int count(int teachers) {
    return (teachers + TEACHERS - 1) / TEACHERS;
  }

  static District of(String municipality, int number, int teachers, LocalDate today) {
    return of(municipality, number, teachers, TEACHERS_A_PLACE, today);
  }

  /**
   * A district.
   *
   * @param teachersAPlace how many teachers an organisation has on average
   */
  static District of(
      String municipality, int number, int teachers, double teachersAPlace, LocalDate today) {
    int people = Math.min(TEACHERS, teachers - number * TEACHERS);
    int places = Math.max(8, (int) Math.round(people / teachersAPlace));
    Town town = Town.invent(100 + number, today, places, people);
    return new District(municipality, number, town, Archive.of(town));
  }

  /** Courses of the past and of the open year. */
  List<Course> courses() {
    List<Course> all = new ArrayList<>(archive.courses());
    all.addAll(new OpenYear(town).courses());
    return all;
  }

  String id(Teacher teacher) {
    return id("teacher", teacher.number());
  }

  String id(Organisation organisation) {
    return id("organisation", organisation.name());
  }

  String placeOf(Teacher teacher) {
    return id(teacher.mainJob().organisation());
  }

  /** The id of whatever these words name. */
  String id(Object... words) {
    String[] parts = new String[words.length + 2];
    parts[0] = municipality;
    parts[1] = String.valueOf(number);
    for (int i = 0; i < words.length; i++) {
      parts[i + 2] = String.valueOf(words[i]);
    }
    return Ids.derived(parts);
  }
}
