package ru.traektoria.monitoring.catalogue;

/**
 * Программа: a group of tables that one document asks for; a track of the concept is one too.
 *
 * @param code as it stands in addresses: track1, P, PU
 * @param title as the document calls it
 * @param brief for tabs and crumbs
 * @param source the document
 * @param year over which year its flows are counted
 * @param always whether it binds every municipality, as the tracks do; others are picked
 */
public record Programme(
    String code, String title, String brief, String source, YearKind year, boolean always) {}
