package ru.traektoria.staff.model.place;

/** Identifies a region (субъект Федерации); one installation serves one. */
public record RegionId(String value) {}
