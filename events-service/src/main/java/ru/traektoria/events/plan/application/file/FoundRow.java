package ru.traektoria.events.plan.application.file;

/**
 * A row of a plan as it stands in the file.
 *
 * @param section heading it stands under
 * @param goal цель of that section; may be empty
 */
public record FoundRow(
    String section,
    String goal,
    String title,
    String details,
    String when,
    String who,
    String expected,
    String indicator,
    String place,
    String funding) {}
