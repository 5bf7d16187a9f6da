package ru.traektoria.route.model.terms;

/** Педагог: the id that staff-service gave. */
public record TeacherId(String value) {}
