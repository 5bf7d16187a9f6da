package ru.traektoria.route.model.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.traektoria.platform.kernel.Reason;

/**
 * Группа программы: when it learns and until when one may apply.
 *
 * @param places {@code null} where the provider names no number
 * @param applyUntil last day for applications, {@code null} where there is none
 */
public record ProgrammeGroup(LocalDate from, LocalDate to, Integer places, LocalDate applyUntil) {

  /** The first thing that is wrong with it. */
  Optional<Reason> objection() {
    if (from == null || to == null) {
      return wrong("Укажите начало и окончание группы");
    }
    if (to.isBefore(from)) {
      return wrong("Группа заканчивается раньше, чем начинается");
    }
    if (places != null && places < 1) {
      return wrong("В группе хотя бы одно место");
    }
    return applyUntil != null && applyUntil.isAfter(to)
        ? wrong("Заявки принимают до окончания группы")
        : Optional.empty();
  }

  /** The group that one may still join, soonest first. */
  static Optional<ProgrammeGroup> next(List<ProgrammeGroup> groups, LocalDate today) {
    return groups.stream()
        .filter(group -> group.open(today))
        .min(java.util.Comparator.comparing(ProgrammeGroup::from));
  }

  /** Whether one may still apply. */
  public boolean open(LocalDate today) {
    return !(applyUntil == null ? from : applyUntil).isBefore(today);
  }

  private static Optional<Reason> wrong(String message) {
    return Optional.of(Reason.at("groups", "programme.group", message));
  }
}
