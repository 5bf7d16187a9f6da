package ru.traektoria.events.meeting.model;

import ru.traektoria.events.model.TeacherId;

/**
 * Who reports or answers for a decision: a teacher of the register, or a role in words («завучи
 * школ», «методист»).
 *
 * @param teacher {@code null} where words say it
 * @param words role; empty where it is a teacher
 */
public record Somebody(TeacherId teacher, String words) {

  private static final int LONGEST = 200;

  public Somebody {
    words = words == null ? "" : words.strip();
  }

  /** Reads what a form or a machine sends; nothing said is nobody. */
  public static Somebody of(String teacher, String words) {
    boolean named = teacher != null && !teacher.isBlank();
    return new Somebody(named ? new TeacherId(teacher.strip()) : null, named ? "" : words);
  }

  /** Nobody in particular. */
  public static Somebody nobody() {
    return new Somebody(null, "");
  }

  /** Answers whether nobody is named. */
  public boolean unknown() {
    return teacher == null && words.isEmpty();
  }

  boolean tooLong() {
    return words.length() > LONGEST;
  }
}
