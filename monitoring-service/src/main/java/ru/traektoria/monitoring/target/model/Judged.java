package ru.traektoria.monitoring.target.model;

/** A target and how it stands. */
public record Judged(Terms terms, Verdict verdict) {}
