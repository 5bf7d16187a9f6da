package ru.traektoria.route.model.terms;

/** Шаг маршрута, unique within the platform. */
public record StepId(String value) {}
