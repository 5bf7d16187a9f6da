package ru.traektoria.staff.model.place;

/** Identifies an {@link Organisation}. */
public record OrganisationId(String value) {}
