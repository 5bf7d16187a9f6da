package ru.traektoria.diagnostics.model.tree;

import ru.traektoria.diagnostics.model.CompetenceCode;

/** Компетенция: what a teacher can do, measured by the items of an instrument. */
public record Competence(CompetenceCode code, String name) {}
