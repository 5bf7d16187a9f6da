package ru.traektoria.route.model.course;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Признак программы и курса that an indicator asks for (PU.12, E.1a). */
public enum CourseMark {
  /** Адресная: made for the team of one organisation (S2 task 4). */
  ADDRESSED("адресная"),
  /** Системно-деятельностный подход (S4, паспорт). */
  ACTIVITY_APPROACH("системно-деятельностный подход");

  private final String label;

  CourseMark(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Each once, in the order of this list; {@code null} is none. */
  static List<CourseMark> ordered(Collection<CourseMark> marks) {
    return marks == null ? List.of() : marks.stream().distinct().sorted().toList();
  }

  /** Those of both. */
  static List<CourseMark> together(Collection<CourseMark> some, Collection<CourseMark> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().sorted().toList();
  }
}
