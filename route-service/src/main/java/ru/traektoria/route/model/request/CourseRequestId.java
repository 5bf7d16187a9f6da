package ru.traektoria.route.model.request;

/** Заявка на курс. */
public record CourseRequestId(String value) {}
