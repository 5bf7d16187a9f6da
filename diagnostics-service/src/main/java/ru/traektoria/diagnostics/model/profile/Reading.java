package ru.traektoria.diagnostics.model.profile;

import java.time.LocalDate;
import ru.traektoria.diagnostics.model.AssessmentId;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.Level;

/** The level that the newest diagnostics of a competence gave. */
public record Reading(
    CompetenceCode competence, Level level, AssessmentId assessment, LocalDate on) {}
