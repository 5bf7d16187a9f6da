package ru.traektoria.diagnostics.model;

/**
 * Who is diagnosed and where the person worked then.
 *
 * @param organisation the main organisation, {@code null} when there was none
 */
public record Examinee(TeacherId teacher, String municipality, String organisation) {}
