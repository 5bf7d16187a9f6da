package ru.traektoria.route.model.terms;

/** Запись о пройденном курсе. */
public record CourseId(String value) {}
