package ru.traektoria.staff.model.directory;

import java.util.List;

/**
 * One line of a directory. Which optional parts are filled depends on the directory.
 *
 * @param name Russian
 * @param kind POSITIONS: which denominators the position belongs to
 * @param teachingHours POSITIONS: whether a norm of teaching hours exists (воспитатель: none)
 * @param profiles SUBJECTS: profiles of education that fit the subject
 * @param coversPrimary PROFILES: «начальные классы» covers every subject of level 1–4 (T2.2)
 * @param retired no longer offered in forms; what refers to it stays valid
 */
public record Entry(
    Code code,
    String name,
    PositionKind kind,
    Boolean teachingHours,
    List<Code> profiles,
    Boolean coversPrimary,
    boolean retired) {

  public Entry {
    profiles = profiles == null ? null : List.copyOf(profiles);
  }

  /** A position, должность. */
  public static Entry position(Code code, String name, PositionKind kind, boolean teachingHours) {
    return new Entry(code, name, kind, teachingHours, null, null, false);
  }

  /** A subject, учебный предмет. */
  public static Entry subject(Code code, String name, List<Code> profiles) {
    return new Entry(code, name, null, null, profiles, null, false);
  }

  /** A profile of education, профиль образования. */
  public static Entry profile(Code code, String name, boolean coversPrimary) {
    return new Entry(code, name, null, null, null, coversPrimary ? true : null, false);
  }

  /** Answers whether the position has a norm of teaching hours. */
  public boolean countsHours() {
    return Boolean.TRUE.equals(teachingHours);
  }

  /** Answers whether the profile covers all subjects of primary school. */
  public boolean primary() {
    return Boolean.TRUE.equals(coversPrimary);
  }
}
