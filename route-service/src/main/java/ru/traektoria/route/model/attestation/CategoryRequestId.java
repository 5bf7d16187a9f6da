package ru.traektoria.route.model.attestation;

/** Заявление на категорию. */
public record CategoryRequestId(String value) {}
