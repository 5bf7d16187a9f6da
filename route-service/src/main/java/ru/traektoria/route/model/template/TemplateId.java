package ru.traektoria.route.model.template;

/** Шаблон маршрута. */
public record TemplateId(String value) {}
