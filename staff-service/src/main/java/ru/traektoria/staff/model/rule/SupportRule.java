package ru.traektoria.staff.model.rule;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import ru.traektoria.staff.model.teacher.Teacher;

/** Derives the categories of support; nobody types them (S0 §4). */
public final class SupportRule {

  private SupportRule() {}

  /**
   * The categories of a teacher on a day.
   *
   * @param openDeficits whether diagnostics knows an open deficit
   */
  public static Set<SupportCategory> of(Teacher teacher, boolean openDeficits, LocalDate day) {
    Set<SupportCategory> found = EnumSet.noneOf(SupportCategory.class);
    if (YoungSpecialistRule.holds(teacher.education().teachingSince(), day)) {
      found.add(SupportCategory.YOUNG_SPECIALIST);
    }
    if (LongBreakRule.holds(teacher.education().breaks(), day)) {
      found.add(SupportCategory.RETURNED);
    }
    if (openDeficits) {
      found.add(SupportCategory.WITH_DEFICITS);
    }
    if (AttestingRule.holds(teacher.qualification(), day)) {
      found.add(SupportCategory.ATTESTING);
    }
    if (!teacher.standing().victories().isEmpty()) {
      found.add(SupportCategory.LEADER);
    }
    return found;
  }
}
