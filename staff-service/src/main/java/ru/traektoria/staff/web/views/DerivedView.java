package ru.traektoria.staff.web.views;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ru.traektoria.staff.model.rule.PensionAgeRule;
import ru.traektoria.staff.model.rule.SupportCategory;
import ru.traektoria.staff.model.teacher.Qualification.Rank;
import ru.traektoria.staff.model.teacher.Standing.Presence;

/**
 * What follows from the dated record on a day; nobody types it.
 *
 * @param weeklyHours teaching hours of all running assignments together (T2.5)
 * @param support only what the viewer may know: open deficits are told to the methodist and to the
 *     teacher
 */
public record DerivedView(
    LocalDate on,
    Integer age,
    String ageGroup,
    Integer experienceYears,
    boolean youngSpecialist,
    boolean youngTeacher,
    PensionAgeRule.Verdict pensionAge,
    LocalDate pensionAgeOn,
    Rank category,
    Presence.Kind status,
    boolean conditionalSpecialist,
    BigDecimal weeklyHours,
    List<SupportCategory> support) {}
