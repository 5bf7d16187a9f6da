package ru.traektoria.staff.model.place;

/** Identifies a {@link Municipality}. */
public record MunicipalityId(String value) {}
