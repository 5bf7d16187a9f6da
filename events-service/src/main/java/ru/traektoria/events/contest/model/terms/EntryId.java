package ru.traektoria.events.contest.model.terms;

import java.util.Objects;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.Ids;

/** An application for a contest (заявка). */
public record EntryId(String value) {
  public EntryId {
    Objects.requireNonNull(value, "EntryId");
  }

  /** One person, one nomination, one application. */
  public static EntryId of(ContestId contest, TeacherId teacher, String nomination) {
    return new EntryId(Ids.derived("contest-entry", contest.value(), teacher.value(), nomination));
  }
}
