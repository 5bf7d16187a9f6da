package ru.traektoria.route.model.terms;

/** Прохождение диагностики, from which a route is drafted. */
public record AssessmentId(String value) {}
