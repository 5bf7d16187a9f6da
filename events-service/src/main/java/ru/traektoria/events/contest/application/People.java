package ru.traektoria.events.contest.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the platform has told of teachers that a contest needs to know. */
public interface People {

  /**
   * Of one teacher; fields are {@code null} where the register does not know.
   *
   * @param category HIGHEST, FIRST or {@code null}
   */
  record Known(LocalDate teachingSince, LocalDate bornOn, String category) {

    /** Nothing is known. */
    public static final Known NOTHING = new Known(null, null, null);
  }

  /** What is known of a teacher. */
  Optional<Known> of(String teacher);

  /** What is known of many. */
  Map<String, Known> ofAll(Collection<String> teachers);

  /** Mentors and mentees of the teacher in pairs that are active now. */
  Set<String> pairedWith(String teacher);
}
