package ru.traektoria.staff.model.teacher;

/** Identifies an {@link Assignment}. */
public record AssignmentId(String value) {}
