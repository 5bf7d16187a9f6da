package ru.traektoria.route.model.terms;

/** Профессиональный дефицит: the id that diagnostics-service gave. */
public record DeficitId(String value) {}
