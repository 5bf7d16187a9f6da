package ru.traektoria.route.model.terms;

/**
 * Where a teacher worked when something was recorded; it scopes rights and indicators.
 *
 * @param organisation the main organisation, {@code null} while the teacher has none
 */
public record Place(String municipality, String organisation) {}
