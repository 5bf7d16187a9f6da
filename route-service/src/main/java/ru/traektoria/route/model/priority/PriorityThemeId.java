package ru.traektoria.route.model.priority;

/** Identity of a priority theme. */
public record PriorityThemeId(String value) {}
