package ru.traektoria.staff.web.views;

import java.time.LocalDate;

/**
 * An internship site (стажировочная площадка).
 *
 * @param theme code of the directory of themes, {@code null} where none was chosen
 * @param themeName Russian, empty where none was chosen
 * @param active whether it works on the day asked for, in an organisation that works
 */
public record InternshipSiteView(
    String organisation,
    String organisationName,
    String theme,
    String themeName,
    LocalDate from,
    LocalDate to,
    boolean active) {}
