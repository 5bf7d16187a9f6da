package ru.traektoria.route.model.attestation;

/** Запись об освобождении от аттестации. */
public record ExemptionId(String value) {}
