package ru.traektoria.staff.model.vacancy;

/** Identifies a {@link Vacancy}. */
public record VacancyId(String value) {}
