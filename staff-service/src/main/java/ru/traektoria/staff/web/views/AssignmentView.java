package ru.traektoria.staff.web.views;

import java.math.BigDecimal;
import java.time.LocalDate;
import ru.traektoria.staff.model.rule.ConditionalSpecialistRule;
import ru.traektoria.staff.model.teacher.Assignment.Employment;
import ru.traektoria.staff.model.teacher.Assignment.Level;

/**
 * An assignment with the words people read.
 *
 * @param current runs today
 * @param profileFit whether the subject fits the profiles; {@code null} without a subject
 */
public record AssignmentView(
    String id,
    String organisation,
    String organisationName,
    String position,
    String positionName,
    String subject,
    String subjectName,
    Level level,
    BigDecimal rate,
    BigDecimal weeklyHours,
    Employment employment,
    LocalDate from,
    LocalDate to,
    boolean current,
    ConditionalSpecialistRule.Verdict profileFit) {}
