package ru.traektoria.diagnostics.web;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.diagnostics.model.Area;
import ru.traektoria.diagnostics.model.Severity;
import ru.traektoria.diagnostics.model.profile.DeficitState;

/** A line of the register of deficits. */
public record DeficitRow(
    String id,
    String teacher,
    String teacherName,
    String organisation,
    String organisationName,
    List<String> subjects,
    String competence,
    String competenceName,
    Area area,
    Severity severity,
    DeficitState state,
    String assessment,
    LocalDate foundOn,
    String route,
    LocalDate resolvedOn) {}
