package ru.traektoria.staff.model.teacher;

/** Identifies a {@link Teacher}; the only thing events say of who it is. */
public record TeacherId(String value) {}
