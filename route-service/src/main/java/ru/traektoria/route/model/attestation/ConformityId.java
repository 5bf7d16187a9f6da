package ru.traektoria.route.model.attestation;

/** Аттестация на соответствие занимаемой должности: one person, one session. */
public record ConformityId(String value) {}
