package ru.traektoria.route.model.terms;

/** Программа ДПП of the catalogue. */
public record ProgrammeId(String value) {}
