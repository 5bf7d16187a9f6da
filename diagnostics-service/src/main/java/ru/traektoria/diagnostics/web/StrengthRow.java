package ru.traektoria.diagnostics.web;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.diagnostics.model.Area;

/** A line of the register of strengths; {@code endedOn} is {@code null} while it holds. */
public record StrengthRow(
    String id,
    String teacher,
    String teacherName,
    String organisation,
    String organisationName,
    List<String> subjects,
    String competence,
    String competenceName,
    Area area,
    String assessment,
    LocalDate foundOn,
    LocalDate endedOn) {}
